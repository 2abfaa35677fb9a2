"""The evidence index: every item, where to read it, and where it is cited."""

from collections import Counter
from collections.abc import Iterator

from readiness.compose.cited_paragraphs import NOT_CITED
from readiness.compose.index import ROW, Index
from readiness.compose.words import capital, cell, joined, paragraphs, strong
from readiness.model.assessment import Assessment, Item
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Heading,
    Inlines,
    Link,
    Paragraph,
    Table,
    Text,
)
from readiness.model.kinds import KIND_NAMES

OFTEN = 5
"""A document cited at least so often is named once, and has a letter in the rows."""

Letters = dict[str, str]


def evidence_index(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """List every item with its source, date and kind, and links back to where it is cited."""
    letters = _letters(assessment)
    blocks: list[Block] = [_documents(letters)] if letters else []
    for area in assessment.areas:
        items = [item for item in index.order if index.home[item.id] == area.id]
        blocks += _part(index, letters, area.short_title, items)
    loose = [item for item in index.order if not item.criteria]
    blocks += _part(index, letters, "Not tied to one area", loose)
    return tuple(blocks) or (Paragraph((Text("No evidence is recorded."),)),)


def _letters(assessment: Assessment) -> Letters:
    cited = Counter(item.source for item in assessment.items)
    often = sorted(
        source for source, times in cited.items() if times >= OFTEN and source != "unknown"
    )
    return {source: f"D{number}" for number, source in enumerate(often, 1)}


def _documents(letters: Letters) -> Table:
    rows = tuple(
        (cell(strong(letter)), cell(capital(source))) for source, letter in letters.items()
    )
    columns = (Column("Short", 10), Column("Document", 90))
    return Table("Documents cited often", columns, rows, row_titles=True)


def _part(index: Index, letters: Letters, title: str, items: list[Item]) -> Iterator[Block]:
    if not items:
        return
    columns = (
        Column("Ref.", 8),
        Column("Where to read it", 47),
        Column("Kind and date", 27),
        Column("Cited in", 18),
    )
    rows = tuple(_row(index, letters, item) for item in items)
    yield Heading(2, (Text(title),))
    yield Table(f"Evidence: {title}", columns, rows, row_titles=True)


def _link(item: Item) -> Inlines | str:
    """Return a web address as a link, and a file in the folder as its name."""
    if item.link.lower().startswith(("https:", "http:", "mailto:")):
        return (Link(item.link, (Text("Open the source"),)),)
    return item.link


def _row(index: Index, letters: Letters, item: Item) -> tuple[Cell, ...]:
    source = letters.get(item.source, capital(item.source))
    where = ", ".join(filter(None, (source, paragraphs(item.paragraph))))
    aside = "" if item.current else f"Not counted: {item.why_not}."
    return (
        cell(strong(f"E{index.numbers[item.id]}"), anchor=f"{ROW}{item.id}"),
        cell(item.title, where, _link(item)),
        cell(f"{capital(KIND_NAMES[item.kind])}, {item.dated.month}", aside),
        cell(joined(index.claims(item)) or NOT_CITED),
    )
