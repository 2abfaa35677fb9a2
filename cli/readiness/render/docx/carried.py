"""Write a header or footer: what a brand brings, then lines of our own."""

import re
from collections.abc import Iterator

from readiness.render.docx.brand.edges import Edge
from readiness.render.docx.brand.tree import Element, copy, inside
from readiness.render.docx.xml import NAMESPACES, R, W, attribute

_ROOM = 1_000
_HIGHEST = 900_000
"""Numbers of drawings from here on are for headers and footers; those of the body are lower."""

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def says(phrase: str, *edges: Edge | None) -> bool:
    """Whether headers or footers say a phrase, as words of its own; nothing is always said."""
    if not phrase:
        return True
    words = re.escape(phrase).replace(r"\ ", r"\s+")
    whole = re.compile(rf"(?<![\w-]){words}(?![\w-])", re.IGNORECASE)
    return any(whole.search(edge.words) for edge in edges if edge)


def carried(kind: str, own: Edge | None, lines: str, authority: str, number: int) -> str:
    """Return a header (`hdr`) or footer (`ftr`); parts of a document differ by `number`.

    A picture without words for a blind reader gets the authority's name.
    """
    if own is None:
        return f"<w:{kind} {NAMESPACES}>{lines or _EMPTY}</w:{kind}>"
    root = copy(own.root)
    for place, drawing in enumerate(_drawings(root)):
        drawing.attributes["id"] = str(_HIGHEST + number * _ROOM + place)
        if not drawing.value("descr").strip():
            drawing.attributes["descr"] = f"Logo of {authority}"
    spaces = {"xmlns:w": W, "xmlns:r": R} | root.attributes
    told = "".join(f' {name}="{attribute(value)}"' for name, value in spaces.items())
    closing = _EMPTY if not lines and _ends_in_table(root) else ""
    return f"<w:{kind}{told}>{inside(root)}{lines}{closing}</w:{kind}>"


_EMPTY = "<w:p/>"


def relations(own: Edge) -> str:
    """Return the relationships of a header or footer, or nothing if it has none."""
    office = R
    rows = [
        f'<Relationship Id="{name}" Type="{office}/image" Target="media/{target}"/>'
        for name, target in own.pictures.items()
    ]
    rows += [
        f'<Relationship Id="{name}" Type="{office}/hyperlink" Target="{attribute(target)}" '
        'TargetMode="External"/>'
        for name, target in own.links.items()
    ]
    return f'<Relationships xmlns="{_RELATIONS}">{"".join(rows)}</Relationships>' if rows else ""


def _drawings(root: Element) -> Iterator[Element]:
    return (one for one in root.walk() if one.name == "wp:docPr")


def _ends_in_table(root: Element) -> bool:
    return not root.elements or root.elements[-1].name == "w:tbl"
