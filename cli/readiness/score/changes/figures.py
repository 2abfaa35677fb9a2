"""Figures whose latest value is another than it was."""

from collections.abc import Iterator
from decimal import Decimal

from readiness.model.assessment import Assessment
from readiness.model.changes import Named, Turned
from readiness.model.indicator import Definition, Indicator, Point


def turned(before: Assessment, after: Assessment) -> tuple[Turned, ...]:
    """Return each figure with a value then and another now, in the order of the ids."""
    was = {one.id: one for one in before.workspace.records.indicators}
    found = []
    for now in sorted(after.workspace.records.indicators, key=lambda one: one.id):
        if now.id in was and (one := _turned(was[now.id], now, after)):
            found.append(one)
    return tuple(found)


def _turned(was: Indicator, now: Indicator, assessment: Assessment) -> Turned | None:
    """Compare the latest values; a year is not held against a quarter."""
    after = next(_numbers(now), None)
    if after is None:
        return None
    before = next((one for one in _numbers(was) if _alike(one, after)), None)
    if before is None or _amount(before) == _amount(after):
        return None
    definition = assessment.workspace.definition(now)
    england = after.england if isinstance(after.england, Decimal) else None
    return Turned(
        Named(now.id, definition.title, _area(now.id, assessment)),
        definition.unit,
        _amount(before),
        str(before.period),
        _amount(after),
        str(after.period),
        england,
        definition.is_better(after.value, before.value),
        _crossed(was, now, definition),
    )


def _numbers(indicator: Indicator) -> Iterator[Point]:
    """Yield the points whose values are numbers, the latest first."""
    for point in reversed(indicator.ordered):
        if isinstance(point.value, Decimal):
            yield point


def _amount(point: Point) -> Decimal:
    return point.value if isinstance(point.value, Decimal) else Decimal(0)


def _alike(one: Point, other: Point) -> bool:
    """Say whether two periods are about as long as each other, or both unknown."""
    unknown = not one.period.known and not other.period.known
    return unknown or one.period.as_long_as(other.period)


def _crossed(was: Indicator, now: Indicator, definition: Definition) -> bool | None:
    """Say whether a figure is now better than England and was not, or the reverse.

    England's figures come out later, so that the newest point that has one counts.
    """
    then, today = _beats_england(was, definition), _beats_england(now, definition)
    return today if None not in (then, today) and then != today else None


def _beats_england(indicator: Indicator, definition: Definition) -> bool | None:
    """Say whether a figure is no worse than England's; None where nobody can say."""
    told = (definition.is_better(point.england, point.value) for point in _numbers(indicator))
    worse = next((one for one in told if one is not None), None)
    return None if worse is None else not worse


def _area(name: str, assessment: Assessment) -> str:
    """Return the short title of the first area that an indicator speaks to."""
    areas = (
        area.short_title
        for area in assessment.areas
        if any(item.id == name for one in area.criteria for item in one.items)
    )
    return next(areas, "")
