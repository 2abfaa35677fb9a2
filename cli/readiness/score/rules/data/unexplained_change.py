"""G452: a figure that moved much from one period to the next, and no word why."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.figures.distance import findings, unexplained


@rule(
    "G452",
    Severity.WARNING,
    "a figure that moved is not explained",
    "South Gloucestershire 2016, paragraph 33: plans fell from 221 to 153 in a year",
    Effort.ASK,
)
def unexplained_change(case: Case) -> Iterator[Finding]:
    """A figure moved much since the period before, and nothing says why.

    The number of children on protection plans fell by almost a third within a year. That can
    be better help early on, or children left at risk, and inspectors asked leaders to look.

    The last two values count, where their periods are about as long as each other, and the
    terms say what is much (`change-percent`). Which side is asked, and how small numbers are
    treated, is as for figures far from those of others. An indicator that is both is told
    once, for whichever is further beyond its limit.

    Mend: find out why, and write it as `commentary`, or cite the indicator where the text of
    the area explains it.

    Example: 221 plans on 31 October 2015, 153 a year later, and no comment.
    """
    moved = [one for one in unexplained(case) if one.moved]
    yield from findings(case, moved, "far from the period before")
