"""What falls due: actions, their reviews, recommendations, responses, and what was accepted."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from readiness.model.assessment import Coming
from readiness.model.inspection import Recommendation
from readiness.model.plan import Action
from readiness.model.settings import Acceptance
from readiness.model.when import day_words
from readiness.score.case import some
from readiness.score.deadlines import response_due
from readiness.score.forecast.ahead import Ahead


def due(ahead: Ahead) -> Iterator[Coming]:
    """Yield every date that somebody has to keep."""
    yield from _actions(ahead)
    yield from _reviews(ahead)
    yield from _recommendations(ahead)
    yield from _responses(ahead)
    yield from _acceptances(ahead)


def _actions(ahead: Ahead) -> Iterator[Coming]:
    """Yield the actions that fall due, each with the recommendations due with it."""
    for action in ahead.case.workspace.records.actions:
        if action.due and not action.finished and ahead.holds(action.due):
            asked = [one.id for _, one in ahead.case.recommendations() if _due_with(one, action)]
            with_it = f" with {some(asked)}" if asked else ""
            status = action.status.replace("-", " ")
            what = f"action `{action.id}` is due{with_it} ({status}): {_sentence(action.what)}"
            yield ahead.coming(action.due, what, action.id, action.where("due"))


def _due_with(asked: Recommendation, action: Action) -> bool:
    """Say whether an open recommendation is due on the very day of an action that answers it."""
    same = asked.due is not None and asked.due == action.due and not action.finished
    return same and asked.open and asked.id in action.responds_to


def _reviews(ahead: Ahead) -> Iterator[Coming]:
    """Yield the reviews that fall due, one for all the actions of an owner and day."""
    together: dict[tuple[date, str], list[Action]] = defaultdict(list)
    for action in ahead.case.workspace.records.actions:
        day = _review(action, ahead)
        if day and ahead.holds(day):
            together[day, ahead.owner(action.id)].append(action)
    for (day, owner), actions in together.items():
        actions.sort(key=lambda one: one.id)
        names, first = [one.id for one in actions], actions[0]
        last = max(update.on for update in first.updates)
        what = f"review of {some(names)} is due; the last update is of {day_words(last)}"
        yield Coming(day, owner, what, first.id, first.where("updates"))


def _review(action: Action, ahead: Ahead) -> date | None:
    """Return when an action under way is to be looked at; None if it ends before, or never is."""
    days = ahead.case.terms.review_days
    last = max((update.on for update in action.updates), default=None)
    under_way = not action.finished and action.status != "not-started"
    if not (last and days and under_way) or (ahead.until - last).days < days:
        return None
    day = last + timedelta(days=days)
    ends = action.due is not None and ahead.case.as_of < action.due <= day
    return None if ends else day


def _recommendations(ahead: Ahead) -> Iterator[Coming]:
    actions = ahead.case.workspace.records.actions
    for _, asked in ahead.case.recommendations():
        told = any(_due_with(asked, action) for action in actions)
        if asked.due and asked.open and not told and ahead.holds(asked.due):
            what = f"recommendation `{asked.id}` is due: {_sentence(asked.says)}"
            yield ahead.coming(asked.due, what, asked.id, asked.where("due"))


def _responses(ahead: Ahead) -> Iterator[Coming]:
    workspace = ahead.case.workspace
    for one in workspace.records.inspections:
        day = None if one.response_filed else response_due(one, workspace)
        if day and ahead.holds(day):
            what = f"the written response to `{one.id}` is due: {_sentence(one.title)}"
            yield ahead.coming(day, what, one.id, one.where("id"))


def _acceptances(ahead: Ahead) -> Iterator[Coming]:
    """Yield the gaps that come back, each on the day after its acceptance ends."""
    workspace = ahead.case.workspace
    every = workspace.settings.accepted
    for one in every:
        longer = any(_outlasts(other, one) for other in every)
        if ahead.case.as_of <= one.until < ahead.until and not longer:
            day = one.until + timedelta(days=1)
            gap = f"{one.gap} for `{one.about}`" if one.about else f"every {one.gap}"
            what = f"{gap} is no longer accepted; it was until {day_words(one.until)}"
            owner = workspace.role(one.by)
            yield Coming(day, owner, what, one.about or one.gap, one.where("until"))


def _outlasts(other: Acceptance, one: Acceptance) -> bool:
    """Say whether another acceptance covers the same gap for longer."""
    return other.gap == one.gap and other.about in ("", one.about) and other.until > one.until


def _sentence(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
