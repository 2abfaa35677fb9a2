"""Put styles into lists and take them out again."""

from readiness.render.docx.brand.sheets import Sheets
from readiness.render.docx.brand.tree import Element, copy
from readiness.render.docx.starts import whole

_BEFORE_NUMBERS = (
    *("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore"),
    *("w:framePr", "w:widowControl"),
)
_BEFORE_PARAGRAPH = (
    *("w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:autoRedefine"),
    *("w:hidden", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed", "w:qFormat"),
    *("w:locked", "w:personal", "w:personalCompose", "w:personalReply", "w:rsid"),
)
"""What stands before a style's paragraph properties, and there before its numbers: Word insists."""


def add_lists(theirs: Element, ours: Element) -> int:
    """Add our lists to theirs, and return by how much their numbers grew."""
    taken = [whole(one.value("w:abstractNumId")) for one in theirs.elements]
    taken += [whole(one.value("w:numId")) for one in theirs.elements]
    shift = max(taken, default=0) + 1 if theirs.elements else 0
    kinds, uses = [], []
    for one in map(copy, ours.elements):
        if one.name == "w:abstractNum":
            _grow(one, "w:abstractNumId", shift)
            kinds.append(one)
        elif one.name == "w:num":
            _grow(one, "w:numId", shift)
            for kind in one.elements:
                _grow(kind, "w:val", shift)
            uses.append(one)
    _insert(theirs, kinds, ("w:num", "w:numIdMacAtCleanup"))
    _insert(theirs, uses, ("w:numIdMacAtCleanup",))
    return shift


def _grow(one: Element, attribute: str, shift: int) -> None:
    one.attributes[attribute] = str(whole(one.value(attribute)) + shift)


def _insert(root: Element, added: list[Element], before: tuple[str, ...]) -> None:
    """Put elements before the first of some names, or at the end."""
    places = [
        place
        for place, one in enumerate(root.content)
        if isinstance(one, Element) and one.name in before
    ]
    place = places[0] if places else len(root.content)
    root.content[place:place] = added


def join(style: Element, number: int, level: int) -> None:
    """Let a style belong to a list at a level, set in as that list is."""
    properties = _properties(style)
    properties.drop("w:numPr", "w:ind", "w:tabs")
    _put_number(properties, number, level)


def take_out(style: Element) -> None:
    """Let a style belong to no list, whatever it is based on."""
    properties = _properties(style)
    properties.drop("w:numPr")
    _put_number(properties, 0, 0)


def unlink(sheets: Sheets, number: int, identifier: str) -> None:
    """Let no level of a list name a style that has left it."""
    kind = sheets.kinds().get(number, -1)
    for one in sheets.numbering.elements:
        if one.name == "w:abstractNum" and whole(one.value("w:abstractNumId")) == kind:
            for level in one.elements:
                if level.of("w:pStyle") == identifier:
                    level.drop("w:pStyle")


def _put_number(properties: Element, number: int, level: int) -> None:
    made = Element("w:numPr")
    made.content = [
        Element("w:ilvl", {"w:val": str(level)}),
        Element("w:numId", {"w:val": str(number)}),
    ]
    properties.content.insert(_place(properties, _BEFORE_NUMBERS), made)


def _properties(style: Element) -> Element:
    found = style.child("w:pPr")
    if found is None:
        found = Element("w:pPr")
        style.content.insert(_place(style, _BEFORE_PARAGRAPH), found)
    return found


def _place(holder: Element, before: tuple[str, ...]) -> int:
    """Return the place after the last of some elements."""
    places = [
        place
        for place, one in enumerate(holder.content, 1)
        if isinstance(one, Element) and one.name in before
    ]
    return max(places, default=0)
