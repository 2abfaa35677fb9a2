"""G477: nothing planned for the next 12 months."""

from collections.abc import Iterator

from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.currency import months_after
from readiness.score.plan import unfinished


@rule(
    "G477",
    Severity.ERROR,
    "no plan for the next 12 months",
    "Ofsted, ILACS: the third question of self-evaluation",
    Effort.ASK,
)
def no_plan_ahead(case: Case) -> Iterator[Finding]:
    """No unfinished action falls due in the coming year.

    The third question asks for plans for the next 12 months. A plan that has run out does
    not answer it. As long as an unfinished action has no date at all, G471 asks for it.

    Mend: add actions with a `due` date in the coming year.

    Example: a plan whose last date is the month before the meeting.
    """
    until = months_after(case.as_of, 12)
    open_ = unfinished(case.workspace.records)
    if not any(one.due is None or case.as_of <= one.due <= until for one in open_):
        yield Finding(
            Location("plan"),
            "no action falls due in the next 12 months",
            "add actions with dates in the coming year",
        )
