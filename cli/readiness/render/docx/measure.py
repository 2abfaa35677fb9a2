"""Measure blocks as strips: how many lines they take in a brand, and how tall those are."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from readiness.model.document import (
    Block,
    Callout,
    Chart,
    Contents,
    Document,
    Heading,
    Items,
    Landscape,
    PageBreak,
    Paragraph,
    Table,
    plain,
)
from readiness.render.docx.brand import Brand
from readiness.render.docx.charts import numbers
from readiness.render.docx.entries import Entry, listed
from readiness.render.docx.flow import Strip
from readiness.render.docx.looks import Look
from readiness.render.docx.page import Page
from readiness.render.docx.place import Place
from readiness.render.docx.rows import Rows
from readiness.render.docx.styles import (
    CALLOUT_TITLES,
    CALLOUTS,
    CONTENTS,
    HEADINGS,
)
from readiness.render.docx.tables import MOST_ROWS, NOTHING, grid
from readiness.render.docx.walk import silent

Step = Strip | PageBreak | Page
"""What is put on a page, the start of another, or the paper of those to come."""


class Measure:
    """Measures a document's blocks in a brand, in reading order."""

    def __init__(self, brand: Brand, entries: Sequence[Entry]) -> None:
        """Stand on an upright page, with all the headings that a contents list may show."""
        self._brand = brand
        self._looks = brand.looks
        self._entries = entries
        self._page = brand.page

    def document(self, document: Document) -> Iterator[Step]:
        """Yield a document from its title on."""
        for style, words in (("Title", document.title), ("Subtitle", document.subtitle)):
            if words.strip():
                yield self._said(style, words)
        yield from self._blocks(document.blocks, Place())

    def _blocks(self, blocks: Iterable[Block], place: Place) -> Iterator[Step]:
        for block in blocks:
            yield from self._block(block, place)

    def _block(self, block: Block, place: Place) -> Iterator[Step]:
        match block:
            case Heading(_, content) | Paragraph(content) if silent(content):
                return
            case Heading(level, content):
                named = HEADINGS[min(max(level, 1), len(HEADINGS)) - 1]
                yield self._said(named, plain(content))._replace(heading=True)
            case Paragraph():
                yield self._said(place.paragraph(block), plain(block.content))
            case Items():
                yield from self._items(block, place)
            case Callout():
                yield from self._callout(block)
            case _:
                yield from self._wide(block, place)

    def _wide(
        self, block: Table | Chart | Contents | PageBreak | Landscape, place: Place
    ) -> Iterator[Step]:
        match block:
            case Table():
                yield from self._table(block)
            case Chart(description=said):
                if said.strip():
                    yield self._said("Body Text", said)
                yield from self._table(numbers(block))
            case Contents():
                yield from self._contents(block)
            case PageBreak():
                yield block
            case Landscape(content):
                yield from self._turned(content, place)
            case _:
                assert_never(block)

    def _said(self, style: str, words: str) -> Strip:
        return self._lines(self._looks.of(style), words)

    def _lines(self, look: Look, words: str) -> Strip:
        count = look.lines(words, self._page.text_width / 20)
        return Strip(count, look.height, look.before, look.after, keeps=look.keeps)

    def _items(self, block: Items, place: Place) -> Iterator[Step]:
        """Yield a list as the writer writes it: what an item opens with stands at its mark."""
        for first, *rest in filter(None, block.items):
            if isinstance(first, Paragraph) and not silent(first.content):
                yield self._lines(self._listed(block.ordered, place), plain(first.content))
            else:
                yield from self._block(first, place.inner)
            yield from self._blocks(rest, place.inner)

    def _listed(self, ordered: bool, place: Place) -> Look:
        """Return the look of what opens an item: set in as its list is, at its level."""
        look = self._looks.of(place.mark(ordered))
        spot = self._brand.lists[place.list(ordered).lower()], place.level
        return look._replace(left=self._looks.indents.get(spot, look.left))

    def _callout(self, block: Callout) -> Iterator[Step]:
        """Yield a box: its border stands off from the first and the last of what it holds."""
        look = self._looks.of(CALLOUTS[block.tone])
        title = [self._said(CALLOUT_TITLES[block.tone], block.title)] if block.title.strip() else []
        held: list[Step] = [*title, *self._blocks(block.content, Place(tone=block.tone))]
        for at, one in enumerate(held):
            if isinstance(one, Strip):
                above = look.top if at == 0 else 0.0
                below = look.bottom if at == len(held) - 1 else 0.0
                yield one._replace(top=above, bottom=below)
            else:
                yield one

    def _contents(self, block: Contents) -> Iterator[Strip]:
        shown = listed(block, self._entries)
        if shown and block.title.strip():
            yield self._said("TOC Heading", block.title)
        for entry in shown:
            yield self._said(CONTENTS[entry.level - 1], f"{entry.number}   {entry.text}")

    def _turned(self, content: Iterable[Block], place: Place) -> Iterator[Step]:
        upright, self._page = self._page, self._brand.page.turned()
        yield self._page
        yield from self._blocks(content, place)
        yield upright
        self._page = upright

    def _table(self, table: Table) -> Iterator[Strip]:
        caption = self._said("Caption", f"Table 10: {table.title}")
        columns, widths = grid(table, self._page.text_width)
        if not columns or not table.rows:
            yield caption
            yield self._said("Body Text", NOTHING)
            return
        rows = Rows(self._looks, widths)
        head = rows.head(columns)
        for at, row in enumerate(table.rows):
            if at % MOST_ROWS == 0:
                yield caption
                yield Strip(1, head, keeps=True)
            yield Strip(1, rows.row(row), head=head)
