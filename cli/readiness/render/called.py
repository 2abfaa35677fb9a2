"""What tables, figures and numbered paragraphs are called when the text refers to them."""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.document import (
    Block,
    Callout,
    Chart,
    Heading,
    Items,
    Landscape,
    Paragraph,
    Table,
)
from readiness.render.walk import silent


class Called(NamedTuple):
    """How the text refers to an anchor: `Table 3`, `Figure 2`, or the number of a paragraph.

    `switch` asks Word for the number of the paragraph instead of the words of the bookmark.
    """

    shown: str
    switch: str = ""


def called(blocks: Iterable[Block]) -> dict[str, Called]:
    """Return how each table, figure and numbered paragraph with an anchor is referred to."""
    register = _Register()
    register.add(blocks, nested=False)
    return register.found


class _Register:
    """Counts as Word does, in reading order."""

    def __init__(self) -> None:
        self.found: dict[str, Called] = {}
        self._tables = self._figures = self._sections = self._paragraphs = 0

    def add(self, blocks: Iterable[Block], *, nested: bool) -> None:
        """Count blocks; in boxes and lists, paragraphs have no numbers."""
        for block in blocks:
            match block:
                case Table(anchor=anchor):
                    self._tables += 1
                    self._call(anchor, Called(f"Table {self._tables}"))
                case Chart(anchor=anchor):
                    self._figures += 1
                    self._call(anchor, Called(f"Figure {self._figures}"))
                case Heading() | Paragraph():
                    self._say(block, nested=nested)
                case Callout(content=content):
                    self.add(content, nested=True)
                case Landscape(content=content):
                    self.add(content, nested=nested)
                case Items(items):
                    self.add((block for item in items for block in item), nested=True)

    def _say(self, block: Heading | Paragraph, *, nested: bool) -> None:
        match block:
            case _ if silent(block.content):
                pass
            case Heading(level=1):
                self._sections, self._paragraphs = self._sections + 1, 0
            case Paragraph(numbered=True, anchor=anchor) if not nested:
                self._paragraphs += 1
                number = f"{self._sections}.{self._paragraphs}"
                self._call(anchor, Called(number, " \\w"))

    def _call(self, anchor: str, name: Called) -> None:
        if anchor:
            self.found.setdefault(anchor, name)
