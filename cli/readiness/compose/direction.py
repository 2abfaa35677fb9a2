"""Which way an area's figures went since inspectors last judged it."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from readiness.compose.alike import amount, gain, numbers
from readiness.model.assessment import Assessment, Item
from readiness.model.indicator import Indicator, Point


def direction(assessment: Assessment, items: tuple[Item, ...], since: date | None) -> str:
    """Say how many of an area's figures are better and worse than before a day.

    A figure counts if one way is better, and if it has a value of before and one of after
    that day. Empty where none has.
    """
    if since is None:
        return ""
    held = {item.id for item in items if item.measured}
    mine = [one for one in assessment.workspace.records.indicators if one.id in held]
    gains = list(_gains(assessment, mine, since))
    counts = {
        "better": sum(one > 0 for one in gains),
        "worse": sum(one < 0 for one in gains),
        "the same": sum(one == 0 for one in gains),
    }
    told = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
    return f"Figures: {told}" if told else ""


def _gains(assessment: Assessment, mine: list[Indicator], since: date) -> Iterator[Decimal]:
    for one in mine:
        good = assessment.workspace.definition(one).good
        before, after = _parted(numbers(one), since)
        later = [point for point in after if before and _alike(point, before[-1])]
        if good != "neutral" and later:
            yield gain(amount(later[-1]), amount(before[-1]), good)


def _alike(one: Point, other: Point) -> bool:
    return one.period.as_long_as(other.period)


def _parted(points: tuple[Point, ...], since: date) -> tuple[list[Point], list[Point]]:
    """Return the points up to a day, and those after it."""
    before = [point for point in points if (point.period.last or since) <= since]
    return before, [point for point in points if point not in before]
