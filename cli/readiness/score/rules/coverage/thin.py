"""G402: a criterion that rests on very little."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, current


@rule(
    "G402",
    Severity.WARNING,
    "rests on very little",
    "Hackney 2019: a self-evaluation largely right, but silent on several weak areas",
)
def thin(case: Case) -> Iterator[Finding]:
    """Fewer current items support a criterion than the framework expects.

    One item, however good, seldom answers everything that inspectors ask under a
    criterion. The framework file sets the number (`fewest-items`).

    Mend: add what else you know: another audit, a figure, what families said.

    Example: one audit of assessments, and nothing from families or partners.
    """
    for criterion, items in case.criteria():
        count = len(current(items))
        if 0 < count < case.terms.fewest_items:
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"only {count} current item{'s' if count > 1 else ''} for `{criterion.id}` "
                f"({criterion.heading})",
                f"the framework expects at least {case.terms.fewest_items}",
                criterion.id,
            )
