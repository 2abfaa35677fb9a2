"""Figures over the periods: which of them are worth a drawing, and what they say in words."""

from collections.abc import Iterable
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from readiness.compose.index import Index
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.document import Plotted
from readiness.model.indicator import Definition, Indicator, Point, Value
from readiness.model.when import Span

FEWEST_PERIODS = 3
MOST_DRAWN = 3
"""Figures of one area that are drawn: those farthest from England, or most changed."""

PERCENT = ("per cent", "%")
COMPARED = (("England", "england"), ("Region", "region"), ("Statistical neighbours", "neighbours"))
"""Whose values stand beside the authority's own, and the field that holds them."""


MOST_LETTERS = 250
"""How long a chart may speak to those who cannot see it; a screen reader cannot skip in it."""


class Trend(NamedTuple):
    """An indicator over at least three periods, equally far from one another."""

    definition: Definition
    points: tuple[Point, ...]

    @property
    def known(self) -> tuple[Point, ...]:
        """The points whose value is a number."""
        return tuple(point for point in self.points if isinstance(point.value, Decimal))

    @property
    def compared(self) -> Point | None:
        """The latest point with a number both here and for England."""
        held = [point for point in self.known if isinstance(point.england, Decimal)]
        return held[-1] if held else None

    @property
    def has_percentages(self) -> bool:
        """Say whether the values are percentages."""
        return self.definition.unit in PERCENT


def drawn(assessment: Assessment, index: Index, area: AreaStanding) -> tuple[Trend, ...]:
    """Return the trends that an area draws, the most telling first.

    A figure that bears on several areas is drawn in the one that its evidence is indexed under.
    """
    current = {item.id for item in index.in_area(area) if item.measured and item.current}
    own = [
        one
        for one in assessment.workspace.records.indicators
        if one.id in current and index.home[one.id] == area.id
    ]
    tolerance = assessment.workspace.framework.terms.tolerance_percent
    found = [(_tells(one, tolerance), one) for one in map(partial(_trend, assessment), own) if one]
    telling = [pair for pair in found if pair[0]]
    ranked = sorted(telling, key=lambda pair: -pair[0])
    return tuple(trend for _, trend in ranked[:MOST_DRAWN])


def _trend(assessment: Assessment, indicator: Indicator) -> Trend | None:
    trend = Trend(assessment.workspace.definition(indicator), indicator.ordered)
    enough = len(trend.known) >= FEWEST_PERIODS and _even(trend.points)
    return trend if enough and not _describes_the_area(assessment, trend) else None


def _describes_the_area(assessment: Assessment, trend: Trend) -> bool:
    """Say whether a figure is of the authority's own choice and neither way is better.

    Such are the people who live in an area and where they come from, not what is done.
    """
    definition = trend.definition
    return definition.id not in assessment.workspace.catalogue and definition.good == "neutral"


def _even(points: Iterable[Point]) -> bool:
    """Say whether periods are about as long as each other, and as far apart.

    Months have 28 days or 31, and school years end in July or in August.
    """
    spans = [(one.period.first, one.period.last) for one in points]
    held = [(first, last) for first, last in spans if first and last]
    if len(held) < len(spans):
        return False
    lengths = [(last - first).days + 1 for first, last in held]
    apart = [(held[at][1] - held[at - 1][1]).days for at in range(1, len(held))]
    return _alike(lengths) and _alike(apart)


def _alike(days: list[int]) -> bool:
    return 0 < max(days) * 9 <= min(days) * 10


def _tells(trend: Trend, tolerance: int) -> Decimal:
    """Return how far the last value is from England's or from the first, whichever is farther."""
    last, first = trend.known[-1], trend.known[0]
    found = [_apart(trend, last.value, first.value, tolerance)]
    if point := trend.compared:
        found.append(_apart(trend, point.value, point.england, tolerance))
    return max(found)


def _apart(trend: Trend, one: Value, other: Value | None, tolerance: int) -> Decimal:
    """Return how far two values are apart, as a share of the larger.

    Percentages less than a few points apart are as good as the same.
    """
    if not isinstance(one, Decimal) or not isinstance(other, Decimal):
        return Decimal(0)
    gap, larger = abs(one - other), max(abs(one), abs(other))
    if not larger or (trend.has_percentages and gap < tolerance):
        return Decimal(0)
    return gap / larger


def name_of(assessment: Assessment) -> str:
    """Return the authority's name, the short one where it has one."""
    authority = assessment.workspace.settings.authority
    return authority.short_name or authority.name


def plotted(value: Value | None) -> Plotted:
    """Return a value as a chart holds it."""
    return float(value) if isinstance(value, Decimal) else value


def amount(value: Value) -> str:
    """Return a number with thousands set apart, or the symbol in its place."""
    return f"{value:,}" if isinstance(value, Decimal) else str(value)


def short(period: Span) -> str:
    """Return a period in few letters, for below an axis: `30 Sep 2026`, `Jul to Sep 2026`."""
    first, last = period.first, period.last
    if not first or not last or "-" not in period.text:
        return str(period)
    if first == last:
        return f"{last.day} {last:%b %Y}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{last:%b %Y}"
    return f"{first:%b}{'' if first.year == last.year else first.strftime(' %Y')} to {last:%b %Y}"


def moved(trend: Trend) -> str:
    """Say how a figure moved from its first number to its last: `down from 24.3 to 19.8`."""
    first, last = trend.known[0].value, trend.known[-1].value
    if not isinstance(first, Decimal) or not isinstance(last, Decimal) or first == last:
        return f"unchanged at {amount(last)}"
    way = "up" if last > first else "down"
    return f"{way} from {amount(first)} to {amount(last)}"


def with_unit(words: str, unit: str) -> str:
    """Return words on an amount with its unit after them."""
    if unit in PERCENT:
        return f"{words} per cent"
    return f"{words} {unit}" if unit.startswith("per ") else f"{words} ({unit})"


def beside(point: Point) -> tuple[str, ...]:
    """Return whose numbers stand beside a point's own: `England 22.0`."""
    held = ((name, getattr(point, field)) for name, field in COMPARED)
    return tuple(f"{name} {amount(value)}" for name, value in held if isinstance(value, Decimal))


def described(*sentences: str) -> str:
    """Return as many sentences as a description may hold, the first ones first."""
    found = ""
    for one in filter(None, sentences):
        longer = f"{found} {one}.".strip()
        if len(longer) > MOST_LETTERS:
            break
        found = longer
    return found
