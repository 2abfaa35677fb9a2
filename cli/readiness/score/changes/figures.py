"""Figures whose latest value is another than it was."""

from collections.abc import Iterator
from decimal import Decimal

from readiness.model.assessment import Assessment
from readiness.model.changes import Named, Turned
from readiness.model.indicator import Good, Indicator, Point
from readiness.model.when import Span


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
    before = next((one for one in _numbers(was) if _alike(one.period, after.period)), None)
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
        _is_better(_amount(after), _amount(before), definition.good),
        _crossed(was, now, definition.good),
    )


def _numbers(indicator: Indicator) -> Iterator[Point]:
    """Yield the points whose values are numbers, the latest first."""
    for point in reversed(indicator.ordered):
        if isinstance(point.value, Decimal):
            yield point


def _amount(point: Point) -> Decimal:
    return point.value if isinstance(point.value, Decimal) else Decimal(0)


def _alike(one: Span, other: Span) -> bool:
    """Say whether two periods are about as long; school years end in July or in August."""
    if not (one.first and one.last and other.first and other.last):
        return one.text == other.text
    short, long = sorted(((one.last - one.first).days + 1, (other.last - other.first).days + 1))
    return short * 10 >= long * 9


def _is_better(value: Decimal, than: Decimal, good: Good) -> bool | None:
    if good == "neutral":
        return None
    return value > than if good == "high" else value < than


def _crossed(was: Indicator, now: Indicator, good: Good) -> bool | None:
    """Say whether a figure is now better than England and was not, or the reverse.

    England's figures come out later, so that the newest point that has one counts.
    """
    then, today = _beats_england(was, good), _beats_england(now, good)
    return today if None not in (then, today) and then != today else None


def _beats_england(indicator: Indicator, good: Good) -> bool | None:
    """Say whether a figure is no worse than England's; None where nobody can say."""
    if good == "neutral":
        return None
    for point in _numbers(indicator):
        if isinstance(point.england, Decimal):
            return not _is_better(point.england, _amount(point), good)
    return None


def _area(name: str, assessment: Assessment) -> str:
    """Return the short title of the first area that an indicator speaks to."""
    areas = (
        area.short_title
        for area in assessment.areas
        if any(item.id == name for one in area.criteria for item in one.items)
    )
    return next(areas, "")
