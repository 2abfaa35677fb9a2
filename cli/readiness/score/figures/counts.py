"""Counts of children in indicators that are too small to be shown."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from readiness.model.indicator import Definition, Point
from readiness.model.terms import Terms
from readiness.score.case import Case
from readiness.score.figures.repeats import given_away
from readiness.score.figures.series import Series, is_percentage, is_published
from readiness.score.prose.sentences import first_word

_THEIRS = re.compile(r"\w+['’]s\b")

_COUNTED = "number"
"""The catalogue's unit of a plain count."""


def small_points(series: Series, case: Case) -> tuple[Point, ...]:
    """Return the points that show a count of children below the smallest that may be shown.

    Points that a file has published already, and those whose source is a public report, are
    left out: nothing is gained by hiding them. Hidden values that can be worked out are told
    of elsewhere.
    """
    indicator, definition = series.indicator, series.definition
    if is_public(indicator.source, case.terms):
        return ()
    elsewhere = [point for point, _ in given_away(indicator)]
    return tuple(
        point
        for point in indicator.ordered
        if not is_published(point, indicator)
        and point not in elsewhere
        and any(0 < count < case.terms.smallest_count for count in _counts(point, definition, case))
    )


def is_public(source: str, terms: Terms) -> bool:
    """Say whether a source is something that an inspectorate or the government published."""
    return bool(first_word(source, terms.inspectorate_words))


def _counts(point: Point, definition: Definition, case: Case) -> Iterator[Decimal]:
    """Yield of how many children a point tells: as a count, or by a percentage of so many."""
    words, value = case.terms.child_words, point.value
    children = _names(f"{definition.title} {definition.definition}", words)
    if _names(definition.unit, words) or (children and definition.unit == _COUNTED):
        if isinstance(value, Decimal):
            yield value
    elif children and point.numerator is not None:
        yield point.numerator
    elif children and is_percentage(definition) and isinstance(value, Decimal):
        yield Decimal(round(value * (point.denominator or 0) / 100))


def _names(text: str, words: Iterable[str]) -> bool:
    """Say whether a text names children, and not only something that is theirs."""
    return bool(first_word(_THEIRS.sub(" ", text), words))
