"""Figures that turned, in a table: as many that are better as are worse."""

from collections.abc import Iterator
from decimal import Decimal

from readiness.compose.changes import sentences
from readiness.compose.words import capital, cell, listed, strong
from readiness.model.changes import Turned
from readiness.model.document import Block, Cell, Column, Paragraph, Table, Text


def table(figures: tuple[Turned, ...], most: int) -> Iterator[Block]:
    """Show those that crossed England's first, then those that moved farthest."""
    better = ranked(figures, better=True)
    worse = ranked(figures, better=False)
    if not (better or worse):
        return
    columns = (
        Column("Figure", 34),
        Column("Then", 24),
        Column("Now", 24),
        Column("That is", 18),
    )
    shown = (*better[:most], *worse[:most])
    yield Table("Figures that turned", columns, tuple(map(_row, shown)), row_titles=True)
    left = {"better": len(better[most:]), "worse": len(worse[most:])}
    told = [f"{count} that are {state}" for state, count in left.items() if count]
    if told:
        yield Paragraph((Text(f"Left out here: {listed(told)}."),), style="small")


def ranked(figures: tuple[Turned, ...], *, better: bool) -> list[Turned]:
    """Return the figures that went one way, the most telling first."""
    chosen = [one for one in figures if one.better is better]
    return sorted(chosen, key=lambda one: (one.crossed is not better, -_share(one), one.what.id))


def _share(one: Turned) -> Decimal:
    """Return how far a figure moved, as a share of what it was."""
    gap = abs(one.after - one.before)
    return gap / abs(one.before) if one.before else gap


def _row(one: Turned) -> tuple[Cell, ...]:
    word = "Better" if one.better else "Worse"
    then, now = sentences.number_of(one)
    unit = "per cent" if one.unit == "%" else one.unit
    return (
        cell((strong(one.what.title), Text(f" ({unit})"))),
        cell(then, one.then),
        cell(now, one.now),
        cell(
            strong(word),
            capital(sentences.beside_england(one)),
            tone="strength" if one.better else "weakness",
        ),
    )
