"""Share the width of a table among its columns."""

from collections.abc import Iterable, Sequence

from readiness.model.document import Cell, Column, plain

_MOST = 40
"""Letters from which a column's text may as well break into lines."""

_EDGES = 3
"""Letters that would stand between the words of a cell and those of the next."""


def shares(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> list[int]:
    """Return each column's share of the width: as asked for, or where nobody asks, by content."""
    if any(column.width > 0 for column in columns):
        return [max(column.width, 1) for column in columns]
    found = [_needed(column.title) for column in columns]
    for row in rows:
        for at, cell in enumerate(row[: len(found)]):
            lines = (_needed(plain(line)) for line in cell.lines)
            found[at] = max(found[at], *lines, 1)
    return found


def _needed(text: str) -> int:
    """Return how many letters a text needs side by side: its longest word, or up to 40."""
    longest = max(map(len, text.split()), default=1)
    return max(longest, min(len(text), _MOST)) + _EDGES
