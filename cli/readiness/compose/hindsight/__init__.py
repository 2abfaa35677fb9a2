"""Compose the comparison with hindsight: finding by finding, in tables, with a sentence each."""

from collections.abc import Iterator

from readiness.compose.hindsight import sentences
from readiness.compose.hindsight.data import data
from readiness.compose.words import capital, cell, gist, listed, paragraphs, strong
from readiness.model.assessment import Item
from readiness.model.document import (
    Block,
    Callout,
    Cell,
    Column,
    Document,
    Heading,
    Inlines,
    Paragraph,
    Style,
    Table,
    Text,
    Tone,
)
from readiness.model.hindsight import (
    OF_WEAKNESSES,
    AreaKnowledge,
    Compared,
    Hindsight,
    Verdict,
    counted,
)
from readiness.model.settings import Settings

__all__ = ["MOST", "data", "document", "sentences"]

MOST = 4
"""Items that a row of a table tells; it names how many more there are."""

_TONES: dict[Verdict, Tone] = {
    Verdict.OPPOSITE: "weakness",
    Verdict.NOT_KNOWN: "weakness",
    Verdict.IN_PART: "caution",
    Verdict.NO_PLAN: "caution",
    Verdict.PLANNED: "strength",
    Verdict.CLAIMED: "strength",
}


def document(comparison: Hindsight, settings: Settings) -> Document:
    """Return the comparison as a document in the authority's name."""
    return Document(
        title="Self-knowledge with hindsight",
        subtitle=f"{comparison.authority}: {comparison.inspection.title}",
        authority=comparison.authority,
        marking=settings.marking,
        version=comparison.inspection.id,
        date=(comparison.inspection.published or comparison.day).isoformat(),
        blocks=tuple(_blocks(comparison)),
    )


def _blocks(comparison: Hindsight) -> Iterator[Block]:
    yield _paragraph(sentences.of_whole(comparison), "lead")
    if told := sentences.of_strengths(comparison.strengths):
        yield _paragraph(told)
    yield _paragraph(f"{sentences.of_record(comparison)} {sentences.of_basis(comparison)}")
    if comparison.weaknesses:
        yield _counts(comparison)
    yield Callout("How to read this", (_paragraph(sentences.HOW_TO_READ),))
    for words in filter(None, (sentences.of_source(comparison), comparison.inspection.note)):
        yield _paragraph(words, "small")
    for area in comparison.areas:
        yield from _area(area)


def _counts(comparison: Hindsight) -> Table:
    columns = (
        Column("Weaknesses found", 28),
        *(Column(capital(verdict), 12, "right") for verdict in OF_WEAKNESSES),
    )
    rows = tuple(_count_row(area) for area in comparison.areas if area.weaknesses)
    return Table("What was known of the weaknesses found", columns, rows, row_titles=True)


def _count_row(area: AreaKnowledge) -> tuple[Cell, ...]:
    counts = counted(area.weaknesses)
    return (
        cell(strong(area.short_title)),
        *(cell(str(counts[verdict])) for verdict in OF_WEAKNESSES),
    )


def _area(area: AreaKnowledge) -> Iterator[Block]:
    yield Heading(1, (Text(area.title),))
    yield _paragraph(sentences.of_area(area))
    if area.weaknesses:
        yield _table(f"Weaknesses found: {area.short_title}", area.weaknesses)
    if area.strengths:
        yield _paragraph(sentences.of_strengths(area.strengths))
        yield _table(f"Strengths found: {area.short_title}", area.strengths)


def _table(title: str, compared: tuple[Compared, ...]) -> Table:
    columns = (
        Column("Finding", 12),
        Column("What inspectors said", 36),
        Column("What had been written", 26),
        Column("Verdict", 13),
        Column("Rests on", 13),
    )
    return Table(title, columns, tuple(map(_row, compared)), row_titles=True)


def _row(one: Compared) -> tuple[Cell, ...]:
    return (
        cell(strong(one.finding.id), capital(paragraphs(one.finding.paragraph))),
        cell(one.finding.says),
        cell(*_written(one)),
        cell(strong(capital(one.verdict)), tone=_TONES.get(one.verdict, "neutral")),
        cell(capital(one.basis)),
    )


def _written(one: Compared) -> Iterator[str | Inlines]:
    yield from ((strong(item.id), Text(f" {gist(_words(item))}")) for item in one.written[:MOST])
    if len(one.written) > MOST:
        yield f"and {len(one.written) - MOST} more"
    if one.actions:
        yield f"Planned: {listed(action.id for action in one.actions)}"
    if one.signs:
        yield f"Figures worse than England: {listed(item.id for item in one.signs)}"
    if not (one.written or one.signs):
        yield "Nothing on it"


def _words(item: Item) -> str:
    return item.title or item.says


def _paragraph(words: str, style: Style = "body") -> Paragraph:
    return Paragraph((Text(words),), style=style)
