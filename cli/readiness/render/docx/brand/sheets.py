"""The styles and lists of a Word file as trees, to be added to."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.render.docx.brand.source import Source
from readiness.render.docx.brand.tree import Element, parse, spell
from readiness.render.docx.starts import whole
from readiness.render.docx.xml import PROLOGUE, W

_DEEPEST = 20
_ORDER = ("w:numPicBullet", "w:abstractNum", "w:num", "w:numIdMacAtCleanup")
_NO_LISTS = f'<w:numbering xmlns:w="{W}"/>'.encode()


class Sheets(NamedTuple):
    """The root of the styles part and of the numbering part."""

    styles: Element
    numbering: Element

    def by_name(self) -> dict[str, Element]:
        """Return the styles by their names in small letters; the first of a name counts."""
        found: dict[str, Element] = {}
        for style in self.all():
            found.setdefault(style.of("w:name").lower(), style)
        return found

    def all(self) -> list[Element]:
        """Return every style."""
        return [one for one in self.styles.elements if one.name == "w:style"]

    def lineages(self) -> dict[str, list[Element]]:
        """Return for each name in small letters a style, the one it is based on, and so on."""
        ids = self.by_id()
        return {name: self.lineage(style, ids) for name, style in self.by_name().items()}

    def by_id(self) -> dict[str, Element]:
        """Return the styles by Word's ids; the first of an id counts."""
        return {identifier(one): one for one in reversed(self.all())}

    def lineage(self, style: Element, ids: Mapping[str, Element]) -> list[Element]:
        """Return a style, the one it is based on, and so on, given the styles by their ids."""
        found: list[Element] = []
        current: Element | None = style
        while current and current not in found and len(found) < _DEEPEST:
            found.append(current)
            current = ids.get(current.of("w:basedOn"))
        return found

    def kinds(self) -> dict[int, int]:
        """Return the kind of each list, both as Word numbers them."""
        return {
            whole(one.value("w:numId")): whole(one.of("w:abstractNumId"))
            for one in self.numbering.elements
            if one.name == "w:num"
        }

    def levels(self, number: int) -> int:
        """Return how many levels a list has; none if there is no such list."""
        kind = self.kinds().get(number, -1)
        for one in self.numbering.elements:
            if one.name == "w:abstractNum" and whole(one.value("w:abstractNumId")) == kind:
                return sum(level.name == "w:lvl" for level in one.elements)
        return 0

    def parts(self) -> dict[str, bytes]:
        """Return both parts as they are written."""
        return {
            "styles": (PROLOGUE + spell(self.styles)).encode(),
            "numbering": (PROLOGUE + spell(self.numbering)).encode(),
        }


def read_sheets(source: Source) -> Sheets:
    """Return the styles and lists of a Word file; raise `Damaged` if they cannot be read."""
    empty = Element("w:styles", {"xmlns:w": W})
    styles = source.tree(source.names["styles"]) if "styles" in source.names else empty
    lists = source.tree(source.names["numbering"]) if "numbering" in source.names else None
    sheets = Sheets(styles, lists or parse(_NO_LISTS))
    _tidy(sheets)
    return sheets


def _tidy(sheets: Sheets) -> None:
    """Mend what Word would call unreadable: ids given twice, circles, lists out of order."""
    ids: dict[str, Element] = {}
    for style in sheets.all():
        if ids.setdefault(identifier(style), style) is not style:
            sheets.styles.content.remove(style)
    for style in sheets.all():
        last = sheets.lineage(style, ids)[-1]
        if last.of("w:basedOn") in ids:
            last.drop("w:basedOn")
    sheets.numbering.content.sort(key=_rank)


def _rank(one: Element | str) -> int:
    return _ORDER.index(one.name) if isinstance(one, Element) and one.name in _ORDER else 0


def identifier(style: Element) -> str:
    """Return Word's id for a style."""
    return style.value("w:styleId")


def number(style: Element) -> int:
    """Return the list that a style itself belongs to, or nought."""
    held = style.child("w:pPr")
    listed = held.child("w:numPr") if held else None
    return whole(listed.of("w:numId")) if listed else 0
