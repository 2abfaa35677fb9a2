"""The figures that a meeting turns to: those most exposed, and those to be proudest of."""

from collections.abc import Iterator

from readiness.compose import exposed
from readiness.compose.exposed import Stand
from readiness.compose.index import Index
from readiness.compose.room import fitted
from readiness.compose.trends import amount, beside, with_unit
from readiness.compose.words import cell, strong
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.document import Block, Cell, Column, Inlines, Paragraph, Table, Text

MOST = 10
"""Figures in the table: what one meeting can speak of."""

_ROOM = 150
"""Letters of a commentary in the table; the whole of it stands under the figure's area."""


def exposed_numbers(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """List the figures farthest on the bad side of others, or of a year before."""
    found = exposed.exposed(assessment)
    if not found:
        words = (
            "No figure that can be compared is worse than those of others, or than a year before."
        )
        return (Paragraph((Text(words),)),)
    columns = (
        Column("Figure", 28),
        Column("Ours", 16),
        Column("Beside", 22),
        Column("What it tells us", 34),
    )
    rows = tuple(_row(one, index) for one in found[:MOST])
    return (Table("Our most exposed figures, the farthest off first", columns, rows, True),)


def _row(one: Stand, index: Index) -> tuple[Cell, ...]:
    reference = index.cite(one.indicator.id)
    why = fitted(one.indicator.commentary, _ROOM).text or "Nobody has explained it yet."
    better = f"{one.definition.good}er is better"
    return (
        cell(strong(one.definition.title), f"{_unit(one)}; {better}"),
        cell(strong(amount(one.latest.value)), str(one.latest.period)),
        cell(*_others(one), _before(one)),
        cell((Text(f"{why} "), reference) if reference else why),
    )


def _unit(one: Stand) -> str:
    unit = "per cent" if one.definition.unit == "%" else one.definition.unit
    return unit[:1].upper() + unit[1:]


def _others(one: Stand) -> Iterator[str]:
    """Yield the numbers of others, with their date where it is not that of ours."""
    yield from (
        f"{told}{_dated(one)}" for told in beside(one.latest if one.earlier else one.holder)
    )


def _dated(one: Stand) -> str:
    """Return the date of others' numbers in brackets; empty where it is that of ours."""
    same = one.earlier or one.holder.period == one.latest.period
    return "" if same else f" ({one.holder.period})"


def _before(one: Stand) -> str:
    """Return the value of a year before, where that is what the figure is worse than."""
    return f"{amount(one.beside)} {_when(one)}" if one.earlier else ""


def _when(one: Stand) -> str:
    """Return the period of the authority's own earlier value: `on 31 March 2025`, `in 2024`."""
    return f"{'on' if one.holder.period.days == 1 else 'in'} {one.other}"


def most_exposed(assessment: Assessment, index: Index, area: AreaStanding) -> Inlines:
    """Say in a sentence which figure of an area is the farthest on the bad side."""
    found = exposed.exposed(assessment, _measured(index, area))
    return in_words(found[0], index) if found else ()


def proudest(assessment: Assessment, index: Index, area: AreaStanding) -> Inlines:
    """Say in a sentence which figure of an area is the farthest on the good side."""
    found = exposed.proudest(assessment, _measured(index, area))
    return in_words(found[0], index) if found else ()


def _measured(index: Index, area: AreaStanding) -> frozenset[str]:
    return frozenset(item.id for item in index.in_area(area) if item.measured)


def in_words(one: Stand, index: Index) -> Inlines:
    """Return a figure with its period and what it stands beside."""
    unit = one.definition.unit
    value = with_unit(amount(one.latest.value), unit)
    other = amount(one.beside)
    other = f"{other} {_when(one)}" if one.earlier else f"{one.other} {other}{_dated(one)}"
    told = f"{one.definition.title}: {value} ({one.latest.period}); {other}. "
    reference = index.cite(one.indicator.id)
    return (Text(told), reference) if reference else (Text(told.rstrip()),)
