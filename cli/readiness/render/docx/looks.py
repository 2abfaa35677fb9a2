"""Read from a brand how much room its styles take, to tell on which page a heading stands."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from readiness.render.docx.letters import BOLDER, EM, Font, lines
from readiness.render.docx.starts import Start, whole

_DEEPEST = 20
"""No style is based on a style on a style any deeper; circles end here."""


class Look(NamedTuple):
    """How a style's paragraphs stand, in points; `line` is the share of a usual line.

    `top` and `bottom` are the padding of a border, or of the cells of a table style; `rule`
    is the thickness of the line between its rows.
    """

    size: float = 10.0
    bold: bool = False
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    exact: float = 0.0
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    rule: float = 0.0
    keeps: bool = False
    font: Font = Font()

    @property
    def height(self) -> float:
        """The height of a line, in points."""
        return self.exact or self.size * self.font.line * self.line

    def lines(self, text: str, room: float) -> int:
        """Return how many lines the text takes between margins so many points apart."""
        letter = self.size * self.font.width * (BOLDER if self.bold else 1)
        return lines(text, max(room - self.left - self.right, letter) * EM / letter)


class Looks(NamedTuple):
    """The looks of styles by name in small letters, and the indents of (list, level) in points."""

    styles: Mapping[str, Look]
    indents: Mapping[tuple[int, int], float]

    def of(self, name: str) -> Look:
        """Return the look of a style."""
        return self.styles.get(name.lower(), Look())


class _Written(NamedTuple):
    """What a style says itself: its name, the style it is based on, and what it changes."""

    name: str
    base: str
    changes: dict[str, float]


def read_looks(
    tags: Iterable[Start], indents: Mapping[tuple[int, int], float], font: Font | None = None
) -> Looks:
    """Return the looks of a styles part, given the indents of its lists and the font of text."""
    written = _styles(tags)
    usual = Look(font=font or Font())
    looks = {one.name: _look(one, written, indents, usual) for one in written.values()}
    return Looks(looks, indents)


def read_indents(tags: Iterable[Start]) -> dict[tuple[int, int], float]:
    """Return the indents of a numbering part, by the number of a list and its level."""
    kinds: dict[tuple[int, int], float] = {}
    found: dict[tuple[int, int], float] = {}
    kind = level = number = -1
    for tag in tags:
        match tag.name:
            case "abstractNum":
                kind = whole(tag.value("abstractNumId"))
            case "lvl":
                level = whole(tag.value("ilvl"))
            case "ind":
                kinds[kind, level] = _points(tag, "left", "start")
            case "num":
                number = whole(tag.value("numId"))
            case "abstractNumId" if number >= 0:
                used = whole(tag.value())
                found |= {(number, at): left for (one, at), left in kinds.items() if one == used}
    return found


def _styles(tags: Iterable[Start]) -> dict[str, _Written]:
    """Return the styles by Word's ids; under the empty one, what holds for all of them."""
    found = {"": _Written("", "", {})}
    here = ""
    for tag in tags:
        match tag.name:
            case "style":
                here = tag.value("styleId")
                found[here] = _Written("", "", {})
            case "name" if here and not found[here].name:
                found[here] = found[here]._replace(name=tag.value().lower())
            case "basedOn":
                found[here] = found[here]._replace(base=tag.value())
            case _:
                found[here].changes.update(_changes(tag))
    return found


def _changes(tag: Start) -> dict[str, float]:
    """Return what a tag says about a look."""
    read = _READERS.get(tag.name)
    return read(tag) if read else {}


def _spacing(tag: Start) -> dict[str, float]:
    sides = {side: _points(tag, side) for side in ("before", "after") if tag.value(side)}
    line = whole(tag.value("line"))
    if not line:
        return sides
    if tag.value("lineRule") in ("exact", "atLeast"):
        return sides | {"exact": line / 20}
    return sides | {"line": line / 240, "exact": 0.0}


def _side(tag: Start) -> dict[str, float]:
    """Return the padding on one side: a table's margin, or a border that stands off from text."""
    if tag.value("w"):
        return {tag.name: _points(tag, "w")}
    if tag.name in ("top", "bottom") and whole(tag.value("space")):
        return {tag.name: whole(tag.value("space")) + whole(tag.value("sz")) / 8}
    return {}


def _indent(tag: Start) -> dict[str, float]:
    return {"left": _points(tag, "left", "start"), "right": _points(tag, "right", "end")}


def _points(tag: Start, *names: str) -> float:
    """Return the first of some lengths that is given, in points."""
    return next((whole(tag.value(name)) / 20 for name in names if tag.value(name)), 0.0)


_READERS: Mapping[str, Callable[[Start], dict[str, float]]] = {
    "sz": lambda tag: {"size": max(whole(tag.value()), 2) / 2},
    "b": lambda tag: {"bold": tag.on},
    "keepNext": lambda tag: {"keeps": tag.on},
    "numId": lambda tag: {"list": whole(tag.value())},
    "ilvl": lambda tag: {"level": whole(tag.value())},
    "insideH": lambda tag: {"rule": whole(tag.value("sz")) / 8},
    "spacing": _spacing,
    "ind": _indent,
    "top": _side,
    "bottom": _side,
    "left": _side,
    "right": _side,
}
"""What tags say about a look, by their names."""


def _look(
    style: _Written,
    written: Mapping[str, _Written],
    indents: Mapping[tuple[int, int], float],
    usual: Look,
) -> Look:
    changes: dict[str, float] = {}
    for one in reversed(list(_lineage(style, written))):
        changes.update(one.changes)
    place = int(changes.pop("list", 0)), int(changes.pop("level", 0))
    changes.setdefault("left", indents.get(place, 0.0))
    return usual._replace(**changes)  # type: ignore[arg-type]


def _lineage(style: _Written, written: Mapping[str, _Written]) -> Iterator[_Written]:
    """Yield a style, what it is based on, and so on down to what holds for all of them."""
    for _ in range(_DEEPEST):
        yield style
        style = written.get(style.base, written[""])
