"""G451: a figure far from those of others, and no word why."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.figures.distance import findings, unexplained


@rule(
    "G451",
    Severity.WARNING,
    "a figure far from others is not explained",
    "South Gloucestershire 2016, paragraph 33; Southampton 2020, paragraph 36",
    Effort.ASK,
)
def unexplained_outlier(case: Case) -> Iterator[Finding]:
    """A figure lies far from those it is compared with, and nothing says why.

    One authority made fewer enquiries into harm than its neighbours, and only a quarter of
    them led to a conference. Inspectors asked for closer scrutiny, because nobody had looked.

    The statistical neighbours are looked at first, then England, then the region, and the
    terms say what is far (`outlier-percent`). Where high or low is better, only the worse
    side is asked; where neither is, both are, but for measures of your own, which describe
    the area. Of a percentage the smaller part counts: 80 in a hundred in time, where others
    have 90, is twice as many who wait. A distance that fewer than `smallest-count` children
    make is passed over, and one of fewer than `tolerance-percent` points where a percentage
    is above half or without its numbers.

    Mend: find out why, and write it as `commentary`, or cite the indicator where the text of
    the area explains it.

    Example: protection reviews in time, 72.5 per cent, where neighbours have 97.6.
    """
    far = [one for one in unexplained(case) if not one.moved]
    yield from findings(case, far, "far from others")
