"""Measure the rows of a table: the tallest of their cells, counted line by line."""

from collections.abc import Sequence

from readiness.model.document import Cell, Column, Inlines, Text, plain
from readiness.render.docx.looks import Look, Looks
from readiness.render.docx.styles import CELLS

_LETTER = 5.1
"""Mean width of a letter in a cell, in points."""
_MUCH_LESS = 0.7


class Rows:
    """Measures rows whose columns are of some widths, in twips."""

    def __init__(self, looks: Looks, widths: Sequence[int]) -> None:
        """Take from the brand how cells look and how far their words stand from the edge."""
        table = looks.of("Readiness Table")
        self._looks = {tone: looks.of(style) for tone, style in CELLS.items()}
        self._heading = looks.of("Table Heading")
        self._rooms = [max(width / 20 - table.left - table.right, 1.0) for width in widths]
        self._padding = table.top + table.bottom + table.rule

    def head(self, columns: Sequence[Column]) -> float:
        """Return the height of the header row, in points."""
        look = self._heading
        titles = zip(columns, self._rooms, strict=True)
        most = max(look.lines(column.title, room) for column, room in titles)
        return look.before + most * look.height + look.after + self._padding

    def row(self, row: Sequence[Cell]) -> float:
        """Return the height of a row, in points.

        Cells that hold much less for their width than the fullest are not the tallest, and
        are not measured.
        """
        held = [
            (_fullness(said, room), said, cell, room)
            for cell, room in zip(row, self._rooms, strict=False)
            if (said := [_words(line) for line in cell.lines])
        ]
        worth = max([full for full, *_ in held], default=0) * _MUCH_LESS
        heights = [
            self._height(said, self._looks[cell.tone], room)
            for full, said, cell, room in held
            if full > worth
        ]
        return max(heights, default=self._looks["neutral"].height) + self._padding

    def _height(self, said: list[str], look: Look, room: float) -> float:
        count = sum([look.lines(words, room) for words in said])
        gaps = (len(said) - 1) * max(look.before, look.after)
        return look.before + count * look.height + gaps + look.after


def _fullness(said: list[str], room: float) -> float:
    """Return about how many lines the words take, to see whether they are worth measuring."""
    return len(said) + sum(map(len, said)) * _LETTER / room


def _words(line: Inlines) -> str:
    """Return the words of a line; most lines are a single text."""
    if len(line) == 1 and isinstance(line[0], Text):
        return line[0].text
    return plain(line)
