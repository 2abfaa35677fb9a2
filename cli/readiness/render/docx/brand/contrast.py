"""Find every pair of text and background that documents show, and how well it can be read."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.render.colours import (
    BLACK,
    ENOUGH,
    ENOUGH_LARGE,
    WHITE,
    contrast,
    is_colour,
)
from readiness.render.docx.brand.sheets import Sheets
from readiness.render.docx.brand.tree import Element
from readiness.render.docx.starts import whole
from readiness.render.docx.styles import CALLOUTS, CELLS, NEEDED

_UNSEEN = ("Section End", "Readiness Table")
_USUAL_SIZE = 20
_LARGE, _LARGE_BOLD = 36, 28
"""Half points from which WCAG calls text large: 18 points, or 14 in bold."""


class Pair(NamedTuple):
    """Text on a background as RRGGBB, where it is seen, and whether it counts as large."""

    where: str
    ink: str
    paper: str
    large: bool = False

    @property
    def ratio(self) -> float:
        """The contrast, from 1 to 21."""
        return contrast(self.ink, self.paper)

    @property
    def enough(self) -> bool:
        """Whether it can be read, by success criterion 1.4.3 of WCAG 2.2 at level AA."""
        return self.ratio >= (ENOUGH_LARGE if self.large else ENOUGH)


def pairs(sheets: Sheets) -> Iterator[Pair]:
    """Yield every pair that the needed styles of a brand make; missing styles make none."""
    held = sheets.lineages()
    for name in NEEDED:
        line = held.get(name.lower())
        if line and name not in _UNSEEN and line[0].value("w:type") == "paragraph":
            yield Pair(f"`{name}`", ink(line), paper(line), _large(line))
    link = held.get("hyperlink")
    for name in (*CALLOUTS.values(), *CELLS.values()):
        if link and (line := held.get(name.lower())):
            yield Pair(f"links in `{name}`", ink(link), paper(line))
    yield from _in_tables(held)


def _in_tables(held: dict[str, list[Element]]) -> Iterator[Pair]:
    table = held.get("readiness table")
    shades = {one.value("w:type"): _fill(one) for one in table[0].elements} if table else {}
    for name, part, where in (
        ("Table Heading", "firstRow", "the header row of tables"),
        ("Table Text", "band2Horz", "the bands of tables"),
    ):
        if shades.get(part) and (line := held.get(name.lower())):
            yield Pair(f"`{name}` on {where}", ink(line), shades[part])


def ink(line: Sequence[Element]) -> str:
    """Return the colour of letters in a style, given with what it is based on."""
    for style in line:
        held = style.child("w:rPr")
        said = held.of("w:color") if held else ""
        if is_colour(said):
            return said.upper()
        if said == "auto":
            return BLACK
    return BLACK


def paper(line: Sequence[Element]) -> str:
    """Return the colour behind the letters of a style; white if none is said."""
    for style in line:
        said = _fill(style)
        if said:
            return said
    return WHITE


def _fill(holder: Element) -> str:
    """Return what is behind a style's letters, or nothing: the letters' own shade comes first."""
    for name in ("w:rPr", "w:pPr", "w:tcPr"):
        held = holder.child(name)
        shade = held.child("w:shd") if held else None
        if shade and is_colour(shade.value("w:fill")):
            return shade.value("w:fill").upper()
    return ""


def _large(line: Sequence[Element]) -> bool:
    size, bold = 0, None
    for style in line:
        held = style.child("w:rPr")
        size = size or (whole(held.of("w:sz")) if held else 0)
        weight = held.child("w:b") if held else None
        if bold is None and weight:
            bold = weight.value() not in ("0", "false", "off")
    return (size or _USUAL_SIZE) >= (_LARGE_BOLD if bold else _LARGE)
