"""Write what a file says about itself, and the settings it opens with."""

from readiness.model.document import Document
from readiness.render.docx.notes import SEPARATORS
from readiness.render.docx.xml import W, attribute, element_text

MAKER = "readiness"
"""Stands for the author: a person's name has no place in a file that is made by a program."""


def core(document: Document) -> str:
    """Return the core properties; the document's date stands for the time of building."""
    stamp = element_text(f"{document.date}T00:00:00Z")
    given = {
        "dc:title": document.title,
        "dc:subject": document.subtitle,
        "dc:creator": MAKER,
        "cp:keywords": document.authority,
        "cp:category": document.marking,
        "cp:version": document.version,
        "dc:language": document.language,
    }
    told = "".join(
        f"<{name}>{element_text(value)}</{name}>" for name, value in given.items() if value
    )
    dated = "".join(
        f'<dcterms:{event} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{event}>'
        for event in ("created", "modified")
    )
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{told}{dated}</cp:coreProperties>'
    )


def extended() -> str:
    """Return the extended properties, which name the program and nothing else."""
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Application>{MAKER}</Application></Properties>"
    )


def settings(language: str, *, noted: bool = False) -> str:
    """Return settings of our own: a brand's may lock, merge, or name its makers.

    A document that is `noted` names the lines above its notes.
    """
    lines = "".join(f'<w:footnote w:id="{number}"/>' for number in SEPARATORS)
    notes = f"<w:footnotePr>{lines}</w:footnotePr>" if noted else ""
    colours = " ".join(
        f'w:{name}="{name}"'
        for name in (*(f"accent{n}" for n in range(1, 7)), "hyperlink", "followedHyperlink")
    )
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{notes}<w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        f'</w:compat><w:themeFontLang w:val="{attribute(language)}"/><w:clrSchemeMapping '
        f'w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" {colours}/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )
