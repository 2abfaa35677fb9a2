"""Values of one indicator that may be put side by side: numbers, of periods equally long."""

from decimal import Decimal

from readiness.model.indicator import Good, Indicator, Point


def numbers(indicator: Indicator) -> tuple[Point, ...]:
    """Return the points whose value is a number and whose period is known, earliest first."""
    return tuple(
        point
        for point in indicator.ordered
        if isinstance(point.value, Decimal) and point.period.known
    )


def alike(one: Point, other: Point) -> bool:
    """Say whether two periods are about equally long: months have 28 days or 31."""
    short, long = sorted((_days(one), _days(other)))
    return short * 10 >= long * 9


def _days(point: Point) -> int:
    first, last = point.period.first, point.period.last
    return (last - first).days + 1 if first and last else 0


def amount(point: Point) -> Decimal:
    """Return a point's value; 0 for one that is no number."""
    return point.value if isinstance(point.value, Decimal) else Decimal(0)


def gain(value: Decimal, beside: Decimal, good: Good) -> Decimal:
    """Return by how much a value is better than another; below 0 where it is worse."""
    return value - beside if good == "high" else beside - value
