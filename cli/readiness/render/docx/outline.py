"""Find a document's headings and guess their pages, for a contents list that opens filled.

Word counts the pages when somebody updates the list; until then a near guess is kinder than
a question box or a column of noughts.
"""

from collections.abc import Iterable
from math import ceil
from typing import NamedTuple

from readiness.model.document import (
    Cell,
    Chart,
    Contents,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    plain,
)
from readiness.render.docx.page import Page
from readiness.render.docx.walk import Leaf

CHARACTER = 5.35
"""Mean width of a letter of body text, in points."""
LINE = 16.1
"""Height of a line of body text, in points."""
GAP = 6.0
TITLES = 110.0
"""Height of the title and subtitle, in points."""
HEADING_HEIGHTS = {1: 56.0, 2: 41.0, 3: 33.0, 4: 27.0}
CELL_CHARACTER = 4.9
CELL_LINE = 13.3
CELL_GAP = 7.3
ENOUGH_ROWS = 12
"""How many rows tell how tall the rest of a table is likely to be."""


class Entry(NamedTuple):
    """A heading as the contents list shows it."""

    level: int
    number: str
    text: str
    bookmark: str
    page: int


class Outline(NamedTuple):
    """The headings in reading order, and how many pages they likely stand on."""

    entries: tuple[Entry, ...]
    pages: int


def outline(blocks: Iterable[Leaf], page: Page) -> Outline:
    """Return the headings of some blocks, with guessed pages."""
    full, width = page.text_height / 20, page.text_width / 20
    held = list(blocks)
    entries: list[Entry] = []
    sections, reached = 0, TITLES
    for block in held:
        if isinstance(block, Heading):
            sections += block.level == 1
            number = str(sections) if block.level == 1 else ""
            text = plain(block.content)
            mark = f"_Toc{len(entries) + 1:09d}"
            entries.append(Entry(block.level, number, text, mark, int(reached // full) + 1))
        if isinstance(block, PageBreak):
            reached = _next_page(reached, full)
        elif isinstance(block, Contents):
            reached += _listed(held, block.depth) * (LINE + 4)
        else:
            reached += _height(block, width)
    return Outline(tuple(entries), max(1, ceil(reached / full)))


def _next_page(reached: float, full: float) -> float:
    return ceil(reached / full) * full


def _listed(blocks: Iterable[Leaf], depth: int) -> int:
    return sum(isinstance(block, Heading) and block.level <= depth for block in blocks)


def _height(block: Heading | Paragraph | Table | Chart, width: float) -> float:
    match block:
        case Heading(level):
            return HEADING_HEIGHTS[min(max(level, 1), 4)]
        case Paragraph(content):
            return _lines(len(plain(content)), width, CHARACTER) * LINE + GAP
        case Chart(categories=categories):
            return (len(categories) + 4) * (CELL_LINE + CELL_GAP)
        case Table():
            return _table_height(block, width)


def _lines(length: int, width: float, character: float) -> int:
    return max(1, ceil(length * character / width))


def _table_height(table: Table, width: float) -> float:
    share = width / max(1, sum(column.width for column in table.columns))
    widths = [max(column.width * share - 10, 20.0) for column in table.columns]
    head = 2 * (CELL_LINE + CELL_GAP) + 20
    looked_at = table.rows[:ENOUGH_ROWS]
    tall = sum(_row_height(row, widths) for row in looked_at)
    return head + tall * len(table.rows) / max(1, len(looked_at))


def _row_height(row: tuple[Cell, ...], widths: list[float]) -> float:
    lines = (
        _lines(_letters(cell), room, CELL_CHARACTER)
        for cell, room in zip(row, widths, strict=False)
    )
    return max(lines, default=1) * CELL_LINE + CELL_GAP


def _letters(cell: Cell) -> int:
    return sum(len(plain(line)) for line in cell.lines)
