"""Write notes: a raised number in the text, and the words at the foot of its page."""

from collections.abc import Iterable

from readiness.model.document import Inlines, Text
from readiness.render.docx.brand import Brand
from readiness.render.docx.inlines import Voice, runs
from readiness.render.docx.links import Links
from readiness.render.docx.xml import NAMESPACES, style

SEPARATORS = {"-1": "separator", "0": "continuationSeparator"}
"""The two lines above notes, by the numbers that Word wants them to have."""


def footnotes(notes: Iterable[Inlines], brand: Brand, links: Links) -> str:
    """Return the part that holds the notes; `links` are its own, apart from the body's."""
    voice = Voice(brand.styles, noted=True)
    told = "".join(
        f'<w:footnote w:id="{number}">{_note(note, brand, links, voice)}</w:footnote>'
        for number, note in enumerate(notes, 1)
    )
    lines = "".join(_separator(number, kind, brand) for number, kind in SEPARATORS.items())
    return f"<w:footnotes {NAMESPACES}>{lines}{told}</w:footnotes>"


def _separator(number: str, kind: str, brand: Brand) -> str:
    return (
        f'<w:footnote w:type="{kind}" w:id="{number}">{_paragraph(brand)}'
        f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
    )


def _note(note: Inlines, brand: Brand, links: Links, voice: Voice) -> str:
    mark = (
        f"<w:r><w:rPr>{style(brand.styles.id('Footnote Reference'))}</w:rPr><w:footnoteRef/></w:r>"
    )
    return f"{_paragraph(brand)}{mark}{runs((Text(' '), *note), links, voice)}</w:p>"


def _paragraph(brand: Brand) -> str:
    named = brand.styles.id("Footnote Text")
    return f'<w:p><w:pPr><w:pStyle w:val="{named}"/></w:pPr>'
