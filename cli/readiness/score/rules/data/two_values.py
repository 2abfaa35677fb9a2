"""G454: one measure with two values."""

from collections.abc import Iterator
from decimal import Decimal

from readiness.model.diagnostic import Severity
from readiness.model.indicator import Point
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.figures.percentages import LOOKS_BACK, among
from readiness.score.figures.repeats import repeated, uncovered
from readiness.score.figures.series import Series, every_series
from readiness.score.prose.numbers import percentages
from readiness.score.prose.sentences import Sentence, narrative, sentences

_MOST = 3
"""Periods that a message names."""


@rule(
    "G454",
    Severity.ERROR,
    "one measure, two values",
    "South Gloucestershire 2016, page 6 and paragraph 50: 168 in care, and 173; both are dated",
    Effort.ASK,
)
def two_values(case: Case) -> Iterator[Finding]:
    """An indicator has one period twice, or the text gives another percentage than the figures.

    A report may count 168 children in October and 173 in December. Without the two dates,
    readers in the room ask which figure is right, and doubt the rest. A period stands twice
    when it was written in YAML and comes from a table as well, or when a line was copied and
    its period left as it was. The text is asked where a sentence cites one indicator of
    percentages, and none of its own percentages is among the indicator's figures. Plans are
    not asked: they say what is aimed at.

    Mend: leave the value that is right, or correct the period; then write the same in the text.

    Example: `period: 2025/26` twice, with 90 and with 88.
    """
    for series in every_series(case):
        twice = [
            points
            for points in repeated(series.indicator)
            if not uncovered([point.value for point in points])
        ]
        if twice:
            yield Finding(
                twice[0][-1].where("period"),
                f"`{series.item.id}` has {'; '.join(map(_words, twice[:_MOST]))}"
                + (f"; and {len(twice) - _MOST} more" if len(twice) > _MOST else ""),
                "leave the value that is right, or correct the period",
                series.item.id,
            )
    yield from _in_prose(case)


def _words(points: tuple[Point, ...]) -> str:
    values = sorted(map(str, {point.value for point in points}))
    if len(values) == 1:
        return f"{points[0].period} twice"
    return f"{' and '.join(values)} for {points[0].period}"


def _in_prose(case: Case) -> Iterator[Finding]:
    known = {one.item.id: one for one in every_series(case) if one.is_percentage}
    for sentence in (*sentences(case, LOOKS_BACK), *narrative(case)):
        match sentence.cites:
            case (name,) if name in known and _differs(sentence, known[name]):
                latest = known[name].indicator.latest
                yield Finding(
                    sentence.at,
                    f"the text gives a percentage that `{name}` does not have "
                    f"({latest.value} in {latest.period}): `{sentence.short}`",
                    "write the figure that the indicator has, or say in it where this one is from",
                    sentence.about,
                )


def _differs(sentence: Sentence, series: Series) -> bool:
    said = percentages(sentence.text)
    values = {value for point in series.indicator.series for value in _values(point)}
    return bool(said) and bool(values) and not any(among(each, values) for each in said)


def _values(point: Point) -> Iterator[Decimal]:
    for value in (point.value, point.england, point.region, point.neighbours):
        if isinstance(value, Decimal):
            yield value
    if point.numerator is not None and point.denominator:
        yield point.numerator * 100 / point.denominator
