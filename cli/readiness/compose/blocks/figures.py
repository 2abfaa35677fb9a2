"""Figures in tables: indicators with their comparators, and rounds of audits."""

from decimal import Decimal

from readiness.compose.index import Index
from readiness.compose.words import capital, cell, number, strong
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.audit import AuditRound
from readiness.model.document import Block, Cell, Column, Paragraph, Table, Text
from readiness.model.indicator import SYMBOLS, Definition, Indicator, Point, Value

PERIODS = 3
"""Periods shown before the latest one's comparators."""

GOOD = {"high": "higher is better", "low": "lower is better", "neutral": ""}


def indicators(
    assessment: Assessment, index: Index, area: AreaStanding | None = None
) -> tuple[Block, ...]:
    """Show an area's figures; without an area, those that are compared with others."""
    every = [one for one in assessment.workspace.records.indicators if one.series]
    if area:
        shown = {item.id for item in index.in_area(area) if item.measured}
        chosen = [one for one in every if one.id in shown]
    else:
        chosen = [one for one in every if _compared(one)] or every
    if not chosen:
        where = f" for {area.short_title}" if area else ""
        return (Paragraph((Text(f"No figure is recorded{where}."),)),)
    columns = (
        Column("Indicator", 25),
        Column("Latest, and compared", 24),
        Column("Before", 18),
        Column("What it tells us", 25),
        Column("Ref.", 8),
    )
    rows = tuple(_row(assessment, index, one, area) for one in chosen)
    title = f"Figures: {area.short_title}" if area else "The figures that matter"
    return (Table(title, columns, rows, row_titles=True),)


def _row(
    assessment: Assessment, index: Index, one: Indicator, area: AreaStanding | None
) -> tuple[Cell, ...]:
    definition = assessment.workspace.definition(one)
    latest = one.latest
    others = [point for point in one.ordered if point is not latest][-PERIODS:]
    anchor = f"claim-{area.id}-{one.id}" if area else ""
    return (
        cell(strong(definition.title), _unit(definition), anchor=anchor),
        cell(strong(_value(latest, definition)), str(latest.period), _of(latest), *_compared(one)),
        cell(*(f"{_figure(point.value)}: {point.period}" for point in others)),
        cell(one.commentary or "–"),
        cell(index.cite(one.id) or "–"),
    )


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
