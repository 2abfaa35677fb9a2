"""G472: an action past its date, or that nobody has looked at."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from readiness.model.diagnostic import Severity
from readiness.model.plan import Action
from readiness.model.rule import Effort, Finding, rule
from readiness.model.when import day_words
from readiness.score.case import Case, some
from readiness.score.homes import homes


class _Said(NamedTuple):
    """What is to be said of one action, and of several."""

    of_one: str
    of_many: str


@rule(
    "G472",
    Severity.WARNING,
    "an action is overdue or not reviewed",
    "Bournemouth 2018, paragraph 27: priorities neither monitored nor reviewed",
    Effort.ASK,
)
def action_overdue(case: Case) -> Iterator[Finding]:
    """An action is past its date, or is under way and has no update within the review period.

    The terms set the period (`review-days`). An action nobody has looked at is not on
    track, whatever its status says. Actions of one area that nobody owns, and of which the
    same is to be said, are told together.

    Mend: finish it or agree a new date; add a dated update, and set the status right.

    Example: `due: 2026-03-31` with `status: on-track` in May 2026.
    """
    for (home, said), actions in _told(case).items():
        names = [action.id for action in actions]
        single = len(names) == 1
        past = actions[0].overdue(case.as_of)
        yield Finding(
            actions[0].where("due" if past else "id"),
            f"action {some(names)} {said.of_one}"
            if single
            else f"{len(names)} actions {said.of_many}: {some(names)}",
            "finish it, or agree a new date and say why in an update"
            if past
            else "add a dated update, and set the status right",
            names[0] if single else home,
        )


def _told(case: Case) -> dict[tuple[str, _Said], list[Action]]:
    """Return actions by what is to be said of them, those that nobody owns by their area."""
    filed = homes(case)
    found: dict[tuple[str, _Said], list[Action]] = defaultdict(list)
    for action in case.workspace.records.actions:
        said = _past(action, case.as_of) or _unseen(action, case.as_of, case.terms.review_days)
        if said:
            found[action.id if action.owner else filed[action.id], said].append(action)
    return found


def _past(action: Action, as_of: date) -> _Said | None:
    if not (action.due and action.overdue(as_of)):
        return None
    day = day_words(action.due)
    return _Said(f"was due on {day} and is not done", f"were due on {day} and are not done")


def _unseen(action: Action, as_of: date, review_days: int) -> _Said | None:
    if action.finished or action.status == "not-started" or not review_days:
        return None
    last = max((update.on for update in action.updates), default=None)
    if last is None:
        return _Said("has started and has no update", "have started and have no update")
    if last < as_of - timedelta(days=review_days):
        day = day_words(last)
        return _Said(f"was last looked at on {day}", f"were last looked at on {day}")
    return None
