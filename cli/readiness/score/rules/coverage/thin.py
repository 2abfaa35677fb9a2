"""G402: a criterion that rests on very little."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, only_figures


@rule(
    "G402",
    Severity.WARNING,
    "rests on very little",
    "Hackney 2019: a self-evaluation largely right, but silent on several weak areas",
    Effort.ASK,
)
def thin(case: Case) -> Iterator[Finding]:
    """Fewer current items support a criterion than the framework expects.

    One item, however good, seldom answers everything that inspectors ask under a
    criterion. The terms set the number (`fewest-items`). Where the little there is are
    figures, G420 says so instead.

    Mend: add what else you know: another audit, a figure, what families said.

    Example: one audit of assessments, and nothing from families or partners.
    """
    for criterion, items in case.criteria():
        counted = current(items)
        count = len(counted)
        if 0 < count < case.terms.fewest_items and not only_figures(counted):
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"only {count} current item{'s' if count > 1 else ''} for `{criterion.id}` "
                f"({criterion.heading})",
                "add another audit, a figure, or what families or partners said: at least "
                f"{case.terms.fewest_items} items are expected",
                criterion.id,
            )
