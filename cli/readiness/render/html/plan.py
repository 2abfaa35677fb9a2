"""What a document's links need to know before it is written: its headings and its anchors."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from readiness.model.document import Chart, Document, Heading, Paragraph, Table, plain
from readiness.render.called import Called, called
from readiness.render.html.ids import Ids
from readiness.render.walk import Leaf, leaves


class Entry(NamedTuple):
    """A heading: how deep it stands among the others, its number if any, its words, its id."""

    depth: int
    number: str
    text: str
    id: str


class Plan(NamedTuple):
    """A document as others see it: its id, its headings in reading order, and where anchors are.

    `called` says how its text refers to what has a number.
    """

    id: str
    entries: tuple[Entry, ...]
    anchors: Mapping[str, str]
    called: Mapping[str, Called]


def plan(document: Document, own: str, ids: Ids) -> Plan:
    """Return the plan of a document whose id is `own`, with ids that nothing else has."""
    anchors: dict[str, str] = {}
    found: list[Entry] = []
    depths = _Depths()
    for block in leaves(document.blocks):
        fresh = [one for one in dict.fromkeys(_anchors(block)) if one not in anchors]
        anchors |= {one: ids.free(own, one) for one in fresh}
        if isinstance(block, Heading):
            text = plain(block.content)
            place = anchors[fresh[0]] if fresh else ids.free(own, text)
            depth, number = depths.add(block.level)
            found.append(Entry(depth, number, text, place))
    return Plan(own, tuple(found), anchors, called(document.blocks))


class _Depths:
    """Turns levels that may skip one into depths that never do, and counts the sections."""

    def __init__(self) -> None:
        self._open: list[int] = []
        self._sections = 0

    def add(self, level: int) -> tuple[int, str]:
        """Return the depth of the next heading, counted from 1, and its number if it has one."""
        held = min(max(level, 1), 4)
        while self._open and self._open[-1] >= held:
            self._open.pop()
        self._open.append(held)
        self._sections += level == 1
        return len(self._open), str(self._sections) if level == 1 else ""


def _anchors(block: Leaf) -> Iterator[str]:
    match block:
        case Heading(anchor=anchor) | Paragraph(anchor=anchor) | Chart(anchor=anchor) if anchor:
            yield anchor
        case Table(rows=rows, anchor=anchor):
            if anchor:
                yield anchor
            yield from (cell.anchor for row in rows for cell in row if cell.anchor)
        case _:
            pass
