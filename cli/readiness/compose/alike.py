"""Values of one indicator that are numbers, and what lies between two of them."""

from decimal import Decimal

from readiness.model.indicator import Good, Indicator, Point


def numbers(indicator: Indicator) -> tuple[Point, ...]:
    """Return the points whose value is a number and whose period is known, earliest first."""
    return tuple(
        point
        for point in indicator.ordered
        if isinstance(point.value, Decimal) and point.period.known
    )


def amount(point: Point) -> Decimal:
    """Return a point's value; 0 for one that is no number."""
    return point.value if isinstance(point.value, Decimal) else Decimal(0)


def gain(value: Decimal, beside: Decimal, good: Good) -> Decimal:
    """Return by how much a value is better than another; below 0 where it is worse."""
    return value - beside if good == "high" else beside - value
