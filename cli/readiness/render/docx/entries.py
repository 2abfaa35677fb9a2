"""A document's headings as its contents list shows them."""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.document import Contents, Heading, plain
from readiness.render.docx.styles import CONTENTS
from readiness.render.walk import Leaf


class Entry(NamedTuple):
    """A heading as the contents list shows it."""

    level: int
    number: str
    text: str
    bookmark: str
    page: int = 1


def entries(blocks: Iterable[Leaf]) -> tuple[Entry, ...]:
    """Return the headings in reading order, all as if they stood on the first page."""
    found: list[Entry] = []
    sections = 0
    for block in blocks:
        if isinstance(block, Heading):
            sections += block.level == 1
            number = str(sections) if block.level == 1 else ""
            mark = f"_Toc{len(found) + 1:09d}"
            found.append(Entry(block.level, number, plain(block.content), mark))
    return tuple(found)


def depth(contents: Contents) -> int:
    """Return the lowest level that a contents list shows: of those asked for, what Word has."""
    return min(max(contents.depth, 1), len(CONTENTS))


def listed(contents: Contents, among: Iterable[Entry]) -> list[Entry]:
    """Return the entries that a contents list shows."""
    return [entry for entry in among if entry.level <= depth(contents)]
