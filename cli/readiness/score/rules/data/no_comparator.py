"""G450: a national measure with nothing to compare it with."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.indicator import Point
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.figures.series import Series, by_area, every_series


@rule(
    "G450",
    Severity.WARNING,
    "a figure has nothing to compare it with",
    "Southampton 2020, paragraph 36; DfE open data standards",
    Effort.ASK,
)
def no_comparator(case: Case) -> Iterator[Finding]:
    """A measure that is published for every authority stands alone.

    Inspectors faulted a self-evaluation that gave rates far above England and never said so.
    A rate of 96 is a worry or a comfort only beside those of others. One of England, the
    region and the statistical neighbours is enough, for the latest period or the one before:
    national figures come out months after your own. A symbol that says why there is none
    counts. Measures of the catalogue that nobody publishes are not asked, nor are your own.

    Mend: add `england`, `region` or `neighbours` to the latest point, or take the values from
    the published file with `published:`, which brings England and the region along.

    Example: `value: 96` for children looked after, and nothing else.
    """
    alone = (one for one in every_series(case) if one.item.current and _alone(one))
    for area, found in by_area(case, alone):
        yield Finding(
            found[0].item.at,
            f"{area.short_title}: {some([one.item.id for one in found])} "
            f"{'stands' if len(found) == 1 else 'stand'} alone, although every authority's "
            f"{'figure is' if len(found) == 1 else 'figures are'} published",
            "add `england:`, `region:` or `neighbours:` to the latest point",
            area.id,
        )


def _alone(series: Series) -> bool:
    latest = series.indicator.ordered[-2:]
    return series.definition.release is not None and not any(map(_compared, latest))


def _compared(point: Point) -> bool:
    return any(value is not None for value in (point.england, point.region, point.neighbours))
