"""G420: a criterion supported by figures only."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, current, only_figures


@rule(
    "G420",
    Severity.ERROR,
    "numbers without impact",
    "Ofsted blog, November 2018: impact described through indicators; Bournemouth 2018, para 32",
)
def numbers_without_impact(case: Case) -> Iterator[Finding]:
    """Only figures support a criterion, and none says what changed for children.

    Good figures stood beside poor practice in more than one inspection. A figure says how
    much or how fast, not how well or with what effect.

    Mend: add an audit, an observation or a voice that shows the effect on children.

    Example: assessments on time, with nothing on whether they were any good.
    """
    for criterion, items in case.criteria():
        if only_figures(current(items)):
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"only figures support `{criterion.id}`; none says what changed for children",
                "add what an audit found, or what children and families say",
                criterion.id,
            )
