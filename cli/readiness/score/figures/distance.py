"""How far an indicator's latest value lies from those of others, and from the one before."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from readiness.model.indicator import Point
from readiness.model.rule import Finding
from readiness.model.terms import Terms
from readiness.score.case import Case
from readiness.score.figures.series import Series, by_area, every_series, in_view
from readiness.score.prose.sentences import narrative, sentences

_MOST = 5
"""Figures that a message names."""


class Distance(NamedTuple):
    """A value of a series, far from another value.

    `other` says whose or of when the other is. `moved` tells a change from the period before
    from a distance to others. `times` says how often the limit goes into the distance.
    """

    series: Series
    value: Decimal
    beside: Decimal
    other: str
    moved: bool
    times: Decimal

    @property
    def words(self) -> str:
        """Both values, and which way is better, for a message."""
        good = self.series.definition.good
        better = "" if good == "neutral" else f"; {good}er is better"
        return f"`{self.series.item.id}` {self.value} ({self.other} {self.beside}{better})"


def unexplained(case: Case) -> list[Distance]:
    """Return what is far off and what nobody explains, one for each indicator, farthest first.

    An explanation is a `commentary`, or a sentence of the text that cites the indicator. Of a
    distance to others and a change, the one that goes further beyond its limit speaks.
    """
    cited = {name for one in (*sentences(case), *narrative(case)) for name in one.cites}
    found = []
    for series in every_series(case):
        silent = not series.indicator.commentary and series.item.id not in cited
        if silent and series.item.current:
            far = [*_from_others(series, case.terms), *_from_before(series, case.terms)]
            found += sorted(far, key=lambda one: (-one.times, one.moved))[:1]
    return sorted(found, key=lambda one: (-one.times, one.series.item.id))


def findings(case: Case, far: list[Distance], how: str) -> Iterator[Finding]:
    """Yield one finding for each area, with its figures that are far off, the farthest first."""
    words = {one.series.item.id: one.words for one in far}
    for area, found in by_area(case, (one.series for one in far)):
        shown = "; ".join(words[one.item.id] for one in found[:_MOST])
        more = f"; and {len(found) - _MOST} more" if len(found) > _MOST else ""
        one = len(found) == 1
        yield Finding(
            found[0].item.at,
            f"{area.short_title}: {len(found)} {'figure is' if one else 'figures are'} {how}, "
            f"and nothing says why: {shown}{more}",
            f"say why in `commentary:` of {'it' if one else 'each'}, or cite "
            f"{'it' if one else 'them'} where the text explains {'it' if one else 'them'}",
            area.id,
        )


def _from_others(series: Series, terms: Terms) -> Iterator[Distance]:
    if _describes_the_area(series):
        return
    for point in in_view(series.indicator):
        for beside, other in _others(point):
            yield from _far(series, point, (beside, other), terms, moved=False)
            return


def _describes_the_area(series: Series) -> bool:
    """Say whether an indicator is the authority's own and neither high nor low is better.

    Such are the people who live in an area and where they come from, not what is done.
    """
    return series.is_own and series.definition.good == "neutral"


def _others(point: Point) -> list[tuple[Decimal, str]]:
    """Return the comparators that are numbers, the nearest to an authority's own kind first."""
    written = (
        (point.neighbours, "statistical neighbours"),
        (point.england, "England"),
        (point.region, "region"),
    )
    return [(value, name) for value, name in written if isinstance(value, Decimal)]


def _from_before(series: Series, terms: Terms) -> Iterator[Distance]:
    match in_view(series.indicator):
        case (latest, before) if _alike(latest, before) and isinstance(before.value, Decimal):
            beside = before.value, f"{before.period}:"
            yield from _far(series, latest, beside, terms, moved=True)


def _alike(one: Point, other: Point) -> bool:
    """Say whether two periods differ, and are about as long as each other."""
    return one.period[:2] != other.period[:2] and one.period.as_long_as(other.period)


def _far(
    series: Series, point: Point, beside: tuple[Decimal, str], terms: Terms, *, moved: bool
) -> Iterator[Distance]:
    value, (than, other) = point.value, beside
    limit = terms.change_percent if moved else terms.outlier_percent
    if not isinstance(value, Decimal) or not limit or series.definition.is_better(value, than):
        return
    times = _percent(value, than, is_percentage=series.is_percentage) / limit
    if times > 1 and _many(series, point, than, terms):
        yield Distance(series, value, than, other, moved, times)


def _percent(value: Decimal, than: Decimal, *, is_percentage: bool) -> Decimal:
    """Return how far a value is from another, in per cent of the other.

    Of a percentage the smaller part counts: with 80 in a hundred in time instead of 90, twice
    as many wait.
    """
    whole = min(than, 100 - than) if is_percentage and 0 <= than <= 100 else abs(than)
    gap = abs(value - than) * 100
    return gap / whole if whole else gap * 100


def _many(series: Series, point: Point, than: Decimal, terms: Terms) -> bool:
    """Say whether a distance is made by more than a few children, or may be.

    A percentage above half, or without its numbers, must be some points off: few who wait
    are soon twice as many. Other values without their numbers must be more than small counts.
    """
    value = point.value if isinstance(point.value, Decimal) else than
    gap = abs(value - than)
    if series.is_percentage and (than > 50 or point.numerator is None):
        return gap >= terms.tolerance_percent
    if point.numerator is not None and value:
        return gap * point.numerator / value >= terms.smallest_count
    return max(value, than) >= terms.smallest_count
