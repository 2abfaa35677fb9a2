"""Figures in tables: indicators with their comparators, and rounds of audits."""

from decimal import Decimal

from readiness.compose.blocks.trends import anchor, trends
from readiness.compose.index import Index
from readiness.compose.words import capital, cell, number, strong
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.audit import AuditRound
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Inlines,
    Paragraph,
    Reference,
    Table,
    Text,
)
from readiness.model.indicator import SYMBOLS, Definition, Indicator, Point, Value

PERIODS = 3
"""Periods shown before the latest one's comparators."""

COLUMNS = (
    Column("Indicator", 25),
    Column("Latest, and compared", 24),
    Column("Before", 18),
    Column("What it tells us", 25),
    Column("Ref.", 8),
)

GOOD = {"high": "higher is better", "low": "lower is better", "neutral": ""}


def indicators(
    assessment: Assessment, index: Index, area: AreaStanding | None = None
) -> tuple[Block, ...]:
    """Show an area's figures, the most telling as charts; without an area, those compared."""
    every = [one for one in assessment.workspace.records.indicators if one.series]
    if area:
        shown = {item.id for item in index.in_area(area) if item.measured}
        chosen = [one for one in every if one.id in shown]
    else:
        chosen = [one for one in every if _compared(one)] or every
    if not chosen:
        where = f" for {area.short_title}" if area else ""
        return (Paragraph((Text(f"No figure is recorded{where}."),)),)
    charts = trends(assessment, index, area) if area else ()
    drawn = {chart.anchor for chart in charts}
    rows = tuple(_row(assessment, index, one, area, anchor(one.id) in drawn) for one in chosen)
    title = f"Figures: {area.short_title}" if area else "The figures that matter"
    return *charts, Table(title, COLUMNS, rows, row_titles=True)


def other_indicators(assessment: Assessment, index: Index) -> Table | Paragraph:
    """Show the figures of no area, such as those on the people who live here."""
    told = {item.id for items in index.by_area.values() for item in items}
    every = assessment.workspace.records.indicators
    chosen = [one for one in every if one.series and one.id not in told]
    if not chosen:
        return Paragraph((Text("Every figure is told under its area."),))
    rows = tuple(_row(assessment, index, one, None, drawn=False) for one in chosen)
    return Table("Figures of no single area", COLUMNS, rows, row_titles=True)


def _row(
    assessment: Assessment, index: Index, one: Indicator, area: AreaStanding | None, drawn: bool
) -> tuple[Cell, ...]:
    """Return a figure's row; the chart of one that is drawn says what it was before."""
    definition = assessment.workspace.definition(one)
    latest = one.latest
    claim = f"claim-{area.id}-{one.id}" if area else ""
    return (
        cell(strong(definition.title), _unit(definition), anchor=claim),
        cell(strong(_value(latest, definition)), str(latest.period), _of(latest), *_compared(one)),
        cell(_see(one)) if drawn else _before(one),
        cell(one.commentary or "–"),
        cell(index.cite(one.id) or "–"),
    )


def _see(one: Indicator) -> Inlines:
    return Text("See "), Reference(anchor(one.id), "the chart above", numbered=True)


def _before(one: Indicator) -> Cell:
    others = [point for point in one.ordered if point is not one.latest][-PERIODS:]
    return cell(*(f"{_figure(point.value)}: {point.period}" for point in others))


def _unit(definition: Definition) -> str:
    good = GOOD[definition.good]
    unit = "per cent" if definition.unit == "%" else definition.unit
    return f"{capital(unit)}{'; ' + good if good else ''}"


def _figure(value: Value) -> str:
    """Return a number with thousands set apart, or why there is none, in words."""
    return f"{value:,}" if isinstance(value, Decimal) else SYMBOLS[value]


def _value(point: Point, definition: Definition) -> str:
    share = definition.unit in ("per cent", "%") and isinstance(point.value, Decimal)
    return f"{_figure(point.value)} per cent" if share else capital(_figure(point.value))


def _of(point: Point) -> str:
    if point.numerator is not None and point.denominator is not None:
        return f"{_figure(point.numerator)} of {_figure(point.denominator)}"
    return f"of {_figure(point.denominator)}" if point.denominator is not None else ""


def _compared(one: Indicator) -> tuple[str, ...]:
    """Return the newest comparators that are numbers, with their period if it is another."""
    for point in reversed(one.ordered):
        names = (
            ("England", point.england),
            ("Region", point.region),
            ("Neighbours", point.neighbours),
        )
        known = [f"{name} {_figure(value)}" for name, value in names if isinstance(value, Decimal)]
        if known:
            when = "" if point is one.latest else f"In {point.period}:"
            return tuple(filter(None, (when, *known)))
    return ()


def audits(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """Show each round of audits: how many, which grades, what came of it."""
    rounds = assessment.workspace.records.audits
    if not rounds:
        return (Paragraph((Text("No round of practice audits is recorded."),)),)
    columns = (
        Column("Round", 24),
        Column("How", 24),
        Column("Grades after moderation", 20),
        Column("What it found", 32),
    )
    rows = tuple(_audit(assessment, index, one) for one in rounds)
    return (Table("Rounds of practice audits", columns, rows, row_titles=True),)


def _audit(assessment: Assessment, index: Index, one: AuditRound) -> tuple[Cell, ...]:
    framework = assessment.workspace.framework
    labels = {grade.id: grade.label for grade in framework.grades}
    grades = tuple(f"{labels.get(name, name)}: {count}" for name, count in one.grades.items())
    return (
        cell(strong(one.title), str(one.dated), index.cite(one.id) or ""),
        cell(
            one.method or "Method not recorded",
            number(one.sample, "case") if one.sample is not None else "Sample not recorded",
            f"{one.moderated} moderated" if one.moderated is not None else "",
            _families(one),
        ),
        cell(*(grades or ("Not graded",))),
        cell(one.says, f"Checked again: {one.retest}" if one.retest else ""),
    )


def _families(one: AuditRound) -> str:
    if one.families_involved is None:
        return ""
    return f"{number(one.families_involved, 'family', 'families')} took part"
