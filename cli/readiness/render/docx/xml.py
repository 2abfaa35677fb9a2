"""Spell text and fields as WordprocessingML."""

import re

PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

_SPECIAL = re.compile('[&<>"\x00-\x1f\ud800-\udfff\ufffe\uffff]')
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


def _escaped(text: str) -> str:
    """Return text without the characters XML cannot hold, and with its own marks spelt out."""
    held = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return held.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return text for an attribute in double quotes, on one line."""
    line = _escaped(text) if _SPECIAL.search(text) else text
    return line.replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def element_text(text: str) -> str:
    """Return text for an element that Word does not break into lines."""
    return _escaped(text) if _SPECIAL.search(text) else text


def words(text: str) -> str:
    """Return text for inside a w:t: line breaks and tabs leave the element and return."""
    if not _SPECIAL.search(text):
        return text
    return _escaped(text).replace("\n", _BREAK).replace("\t", _TAB)


def run(text: str, properties: str = "") -> str:
    """Return a run of text; `properties` is the inside of its w:rPr."""
    marks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{marks}<w:t xml:space="preserve">{words(text)}</w:t></w:r>'


def field(instruction: str, shown: str, properties: str = "") -> str:
    """Return a field that already shows its result, so that Word need not ask to update it.

    `properties` is the inside of the result's w:rPr.
    """
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(shown, properties)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def style(identifier: str) -> str:
    """Return a character style for a run's properties."""
    return f'<w:rStyle w:val="{identifier}"/>'
