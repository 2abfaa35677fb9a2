"""G472: an action past its date, or that nobody has looked at."""

from collections.abc import Iterator
from datetime import date, timedelta

from readiness.model.diagnostic import Severity
from readiness.model.plan import Action
from readiness.model.rule import Finding, rule
from readiness.model.when import day_words
from readiness.score.case import Case


@rule(
    "G472",
    Severity.WARNING,
    "an action is overdue or not reviewed",
    "Bournemouth 2018, paragraph 27: priorities neither monitored nor reviewed",
)
def action_overdue(case: Case) -> Iterator[Finding]:
    """An action is past its date, or is under way and has no update within the review period.

    The framework sets the period (`review-days`). An action nobody has looked at is not
    on track, whatever its status says.

    Mend: add a dated update, and set the status or the date right.

    Example: `due: 2026-03-31` with `status: on-track` in May 2026.
    """
    for action in case.workspace.records.actions:
        told = _told(action, case.as_of, case.terms.review_days)
        if told:
            yield Finding(
                action.where("due" if action.due and action.overdue(case.as_of) else "id"),
                f"action `{action.id}` {told}",
                "add a dated update, and set its status right",
                action.id,
            )


def _told(action: Action, as_of: date, review_days: int) -> str:
    if action.due and action.overdue(as_of):
        return f"was due on {day_words(action.due)} and is not done"
    if action.finished or action.status == "not-started":
        return ""
    last = max((update.on for update in action.updates), default=None)
    if last is None:
        return "has started and has no update"
    if last < as_of - timedelta(days=review_days):
        return f"was last looked at on {day_words(last)}"
    return ""
