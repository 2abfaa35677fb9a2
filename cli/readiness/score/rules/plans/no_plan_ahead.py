"""G477: nothing planned for the next 12 months."""

from collections.abc import Iterator

from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case
from readiness.score.currency import months_after


@rule(
    "G477",
    Severity.ERROR,
    "no plan for the next 12 months",
    "Ofsted, ILACS: the third question of self-evaluation",
)
def no_plan_ahead(case: Case) -> Iterator[Finding]:
    """No unfinished action falls due in the coming year.

    The third question asks for plans for the next 12 months. A plan that has run out, or
    that has no dates, does not answer it.

    Mend: add actions with a `due` date in the coming year.

    Example: a plan whose last date is the month before the meeting.
    """
    until = months_after(case.as_of, 12)
    ahead = [
        action
        for action in case.workspace.records.actions
        if not action.finished and action.due and case.as_of <= action.due <= until
    ]
    if not ahead:
        yield Finding(
            Location("plan"),
            "no action falls due in the next 12 months",
            "add actions with dates in the coming year",
        )
