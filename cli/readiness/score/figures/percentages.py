"""Percentages whose numbers nobody can see, or that are of very few."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from readiness.model.assessment import Item
from readiness.model.diagnostic import Location
from readiness.model.indicator import Point
from readiness.model.kinds import WAYS
from readiness.score.case import Case, current
from readiness.score.figures.counts import small_points
from readiness.score.figures.series import Series, every_series
from readiness.score.prose.numbers import bare_percentages
from readiness.score.prose.sentences import Sentence, narrative, sentences

LOOKS_BACK = ("summary", "what_we_know", "how_we_know")
"""The answers that say how things are; a plan's percentage is a target."""


def bare_items(case: Case) -> Iterator[Item]:
    """Yield the items in the authority's own words with a percentage, and not of how many."""
    sampled = {one.id for one in case.workspace.records.audits if one.sample is not None}
    known = _with_numbers(case)
    for item in current(case.items):
        numbered = item.measured or item.sample or item.id in sampled
        if not numbered and item.kind not in WAYS["outside view"]:
            values = {value for name in item.criteria for value in known[name]}
            if any(not among(said, values) for said in bare_percentages(item.says)):
                yield item


def bare_sentences(case: Case) -> Iterator[Sentence]:
    """Yield the sentences with a bare percentage whose paragraph cites nothing.

    The part that tells of the area and its people is left out.
    """
    for sentence in (*sentences(case, LOOKS_BACK), *narrative(case)):
        known = sentence.paragraph_cites or sentence.at in _about_the_area(case)
        if not known and bare_percentages(sentence.text):
            yield sentence


def of_few(case: Case) -> Iterator[Series]:
    """Yield the indicators that are percentages of few, and whose comment does not say so.

    Where the count itself is too small to be shown, that is told instead.
    """
    for series in every_series(case):
        small = small_points(series, case)
        shown = (point for point in series.indicator.series if point not in small)
        if series.is_percentage and any(_of_few(point, series, case) for point in shown):
            yield series


def among(said: Decimal, values: set[Decimal]) -> bool:
    """Say whether a percentage is one of some values, rounded as people round it in prose."""
    places = -int(said.as_tuple().exponent)
    return any(round(value, places) == said for value in values)


def _about_the_area(case: Case) -> tuple[Location, ...]:
    """Return the places of the part that tells of an area's people, from public statistics."""
    parts = case.workspace.records.narrative
    return tuple(part.where("text") for part in parts if part.section == "context")


def _with_numbers(case: Case) -> dict[str, set[Decimal]]:
    """Return the values of indicators whose numbers are given, by criterion."""
    found: dict[str, set[Decimal]] = defaultdict(set)
    for one in every_series(case):
        for point in one.indicator.series:
            if isinstance(point.value, Decimal) and point.denominator is not None:
                for name in one.item.criteria:
                    found[name].add(point.value)
    return found


def _of_few(point: Point, series: Series, case: Case) -> bool:
    of = point.denominator
    if of is None or not isinstance(point.value, Decimal):
        return False
    return of < case.terms.smallest_denominator and f"of {of}" not in series.indicator.commentary
