"""The figures that a meeting turns to: farthest from others, or moved most, for good or ill."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from readiness.compose.alike import amount, gain, numbers
from readiness.compose.trends import PERCENT
from readiness.model.assessment import Assessment
from readiness.model.indicator import Definition, Indicator, Point
from readiness.model.when import Span

_YEAR, _LEEWAY = 365, 3
"""Days of a year, and how many more or less still make one."""


class Stand(NamedTuple):
    """How an indicator's latest value that can be compared stands beside another value.

    `beside` is the other value, `other` says whose or of when it is, and `holder` is the point
    that holds it, perhaps of an earlier period. `gain` is how far the latest is better, in per
    cent of the other; it is below 0 where it is worse. `earlier` tells the authority's own
    value of a year before from those of others.
    """

    indicator: Indicator
    definition: Definition
    latest: Point
    beside: Decimal
    other: str
    holder: Point
    gain: Decimal
    earlier: bool


def exposed(assessment: Assessment, only: frozenset[str] | None = None) -> list[Stand]:
    """Return for each indicator the worst it stands, if it is worse at all, the worst first.

    `only` are the ids of the indicators to look at; all of them when left out.
    """
    worst = [min(stands, key=lambda one: one.gain) for stands in _every(assessment, only)]
    return sorted((one for one in worst if one.gain < 0), key=_by_gain)


def proudest(assessment: Assessment, only: frozenset[str] | None = None) -> list[Stand]:
    """Return for each indicator the best it stands, if it is better at all, the best first."""
    best = [max(stands, key=lambda one: one.gain) for stands in _every(assessment, only)]
    return sorted((one for one in best if one.gain > 0), key=_by_gain, reverse=True)


def _by_gain(one: Stand) -> tuple[Decimal, str]:
    return one.gain, one.indicator.id


def _every(assessment: Assessment, only: frozenset[str] | None) -> Iterator[list[Stand]]:
    for one in assessment.workspace.records.indicators:
        definition = assessment.workspace.definition(one)
        wanted = definition.good != "neutral" and (only is None or one.id in only)
        if wanted and (stands := list(_stands(one, definition))):
            yield stands


def _stands(one: Indicator, definition: Definition) -> Iterator[Stand]:
    """Yield how the latest value stands beside others, and beside its own of a year before."""
    known = numbers(one)
    if not known:
        return
    latest = known[-1]
    beside = [(point, value, name, False) for point, value, name in _others(known)]
    beside += [(point, amount(point), str(point.period), True) for point in _year_before(known)]
    for holder, value, other, earlier in beside:
        ours = latest if holder.period.as_long_as(latest.period) else holder
        better = gain(amount(ours), value, definition.good)
        if better:
            share = better * 100 / _whole(value, definition)
            yield Stand(one, definition, ours, value, other, holder, share, earlier)


def _year_before(known: tuple[Point, ...]) -> list[Point]:
    """Return the point of the latest one's period a year before, if there is one."""
    latest = known[-1].period
    return [
        point
        for point in known[:-1]
        if point.period.as_long_as(latest) and _a_year_apart(point.period, latest)
    ][-1:]


def _a_year_apart(before: Span, after: Span) -> bool:
    """Say whether two spans end a year apart; leap days and the ends of school years differ."""
    if before.last is None or after.last is None:
        return False
    off = abs((after.last - before.last).days - _YEAR)
    return off <= max(after.days // 10, _LEEWAY)


def _others(known: tuple[Point, ...]) -> Iterator[tuple[Point, Decimal, str]]:
    """Yield the newest point that has a comparator, and the one most like the authority."""
    for point in reversed(known):
        written = (
            (point.neighbours, "statistical neighbours"),
            (point.england, "England"),
            (point.region, "region"),
        )
        for value, name in written:
            if isinstance(value, Decimal):
                yield point, value, name
                return


def _whole(value: Decimal, definition: Definition) -> Decimal:
    """Return what a difference is a share of; of a percentage, the smaller part of a hundred."""
    percent = definition.unit in PERCENT
    whole = min(value, 100 - value) if percent and 0 <= value <= 100 else abs(value)
    return max(whole, Decimal(1))
