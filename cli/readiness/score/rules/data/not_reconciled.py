"""G457: a figure of the authority's own that differs from the published one."""

from collections.abc import Iterator
from decimal import Decimal

from readiness.model.diagnostic import Severity
from readiness.model.own_point import OwnPoint
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.figures.repeats import own_points
from readiness.score.figures.series import Series, by_area, every_series

_MOST = 5
"""Figures that a message names."""


@rule(
    "G457",
    Severity.NOTE,
    "your own figure differs from the published one",
    "East Riding 2020: timeliness as reported was not always accurate",
    Effort.ASK,
)
def not_reconciled(case: Case) -> Iterator[Finding]:
    """A value written under `series` differs from the one in the file named by `published`.

    Inspectors found that timeliness was reported better than it was. They come with the
    published figures, and ask about every difference. Yours is the one that is printed. The
    terms say how far it may differ without a word (`tolerance-percent`, of the published
    value); a `note` at the point or a `commentary` is a word.

    Mend: say in a `note` why yours differs, or delete it so that the published one counts.

    Example: `value: 91` for 2024/25, where the file has 84.2.
    """
    apart = (one for one in every_series(case) if _apart(one, case))
    for area, found in by_area(case, apart):
        latest = [_apart(one, case)[-1] for one in found]
        words = [_words(one, point) for one, point in zip(found, latest, strict=True)]
        more = f"; and {len(words) - _MOST} more" if len(words) > _MOST else ""
        yield Finding(
            latest[0].where("value"),
            f"{area.short_title}: {'; '.join(words[:_MOST])}{more}",
            "say why in a `note:` there, or delete your own value",
            area.id,
        )


def _apart(series: Series, case: Case) -> list[OwnPoint]:
    """Return the points that differ too much and of which nothing is said, the earliest first."""
    indicator = series.indicator
    return [
        point
        for point in own_points(indicator)
        if not (point.note or indicator.note or indicator.commentary)
        and _differs(point, case.terms.tolerance_percent)
    ]


def _differs(point: OwnPoint, tolerance: int) -> bool:
    own, other = point.value, point.published.value
    if not (tolerance and isinstance(own, Decimal) and isinstance(other, Decimal)):
        return False
    return abs(own - other) * 100 > tolerance * abs(other)


def _words(series: Series, point: OwnPoint) -> str:
    return (
        f"`{series.item.id}` is {point.value} in {point.period}, "
        f"and {point.published.value} in the published file"
    )
