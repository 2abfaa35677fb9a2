"""Periods that have more than one value, and values that others give away."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from readiness.model.indicator import Indicator, Point, Value
from readiness.model.own_point import OwnPoint

SUPPRESSED = "c"
"""The symbol for a value that is hidden to protect confidentiality."""


def repeated(indicator: Indicator) -> tuple[tuple[Point, ...], ...]:
    """Return the points of each known period that stands in the series more than once."""
    by_period: dict[object, list[Point]] = defaultdict(list)
    for point in indicator.ordered:
        if point.period.known:
            by_period[point.period[:2]].append(point)
    return tuple(tuple(points) for points in by_period.values() if len(points) > 1)


def own_points(indicator: Indicator) -> tuple[OwnPoint, ...]:
    """Return the written points of periods for which a published file has a value, too."""
    return tuple(point for point in indicator.ordered if isinstance(point, OwnPoint))


def uncovered(values: list[Value]) -> bool:
    """Say whether one value is hidden and another gives it away."""
    return SUPPRESSED in values and any(isinstance(value, Decimal) for value in values)


def given_away(indicator: Indicator) -> list[tuple[Point, str]]:
    """Return each point by which a hidden value can be worked out, and how."""
    return [*_beside_its_count(indicator), *_told_elsewhere(indicator)]


def _beside_its_count(indicator: Indicator) -> Iterator[tuple[Point, str]]:
    for point in indicator.ordered:
        if point.value == SUPPRESSED and point.numerator is not None:
            yield point, "its numerator is given"


def _told_elsewhere(indicator: Indicator) -> Iterator[tuple[Point, str]]:
    for points in repeated(indicator):
        if uncovered([point.value for point in points]):
            shown = (point for point in points if isinstance(point.value, Decimal))
            yield next(shown), "the period stands there once more, with a number"
    for point in own_points(indicator):
        if point.published.value == SUPPRESSED and isinstance(point.value, Decimal):
            yield point, "the published file hides it, and you write a number"
