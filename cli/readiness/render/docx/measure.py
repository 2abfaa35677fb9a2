"""Measure blocks as strips: how many lines they take in a brand, and how tall those are."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from readiness.model.document import (
    Block,
    Callout,
    Chart,
    Contents,
    Definitions,
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
from readiness.render.docx.charts import drawn, height
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
    KEPT,
)
from readiness.render.docx.tables import MOST_ROWS, NOTHING, grid
from readiness.render.numbers import numbers
from readiness.render.walk import silent

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
            case Definitions():
                yield from self._definitions(block, place)
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
            case Chart():
                yield from self._chart(block)
            case Contents():
                yield from self._contents(block)
            case PageBreak():
                yield block
            case Landscape(content):
                yield from self._turned(content, place)
            case _:
                assert_never(block)

    def _said(self, style: str, words: str, *, keeps: bool = False) -> Strip:
        strip = self._lines(self._looks.of(style), words)
        return strip._replace(keeps=True) if keeps or style in KEPT else strip

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

    def _definitions(self, block: Definitions, place: Place) -> Iterator[Strip]:
        for term, meaning in block.entries:
            if not silent(term):
                yield self._said(place.term, plain(term), keeps=not silent(meaning))
            if not silent(meaning):
                yield self._said(place.meaning, plain(meaning))

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

    def _chart(self, chart: Chart) -> Iterator[Strip]:
        yield self._said("Caption", f"Figure 10: {chart.title}")
        noted = bool(chart.note.strip())
        if drawn(chart):
            yield from self._drawn(chart, noted)
        else:
            yield self._said("Body Text", chart.description.strip() or NOTHING)
        if noted:
            yield self._said("Small", chart.note)

    def _drawn(self, chart: Chart, noted: bool) -> Iterator[Strip]:
        look = self._looks.of("Body Text")
        keeps = noted or not chart.told
        yield Strip(1, height(chart), look.before, look.after, keeps=keeps)
        if not chart.told:
            yield from self._rows(numbers(chart), keeps=noted)

    def _rows(self, table: Table, *, keeps: bool) -> Iterator[Strip]:
        """Yield a table without a caption, whose rows stay together."""
        columns, widths = grid(table, self._page.text_width)
        rows = Rows(self._looks, widths)
        head = rows.head(columns)
        yield Strip(1, head, keeps=True)
        for row in table.rows:
            kept = keeps or row is not table.rows[-1]
            yield Strip(1, rows.row(row), head=head, keeps=kept)

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
