"""Today's records as they would have stood on an earlier day, as far as dates tell."""

from datetime import date
from typing import NamedTuple

from readiness.model.indicator import Indicator
from readiness.model.inspection import Inspection, Recommendation
from readiness.model.plan import Action
from readiness.model.when import Span
from readiness.model.workspace import Records, Workspace


class Then(NamedTuple):
    """A workspace without what is dated after a day.

    `unknown` holds the ids of actions and recommendations of which no date says how they stood.
    One that was finished by a later update stands there unfinished. The empty id is among them,
    for settings have no date either.
    """

    workspace: Workspace
    unknown: frozenset[str]


def then(workspace: Workspace, day: date) -> Then:
    """Leave out what is dated after the day; what has no date stays."""
    records = workspace.records
    kept = tuple(one for one in records.inspections if not _after(one.dated, day))
    asked = [one for inspection in kept for one in inspection.recommendations]
    came_since = _dated_after(records, day)
    actions = [one for one in records.actions if not _is_new(one, came_since, day)]
    unknown = {one.id for one in asked if _is_unsure(one, day)}
    unknown |= {one.id for one in actions if _is_open_question(one, day)}
    held = records._replace(
        evidence=tuple(one for one in records.evidence if not _after(one.dated, day)),
        audits=tuple(one for one in records.audits if not _after(one.dated, day)),
        not_applicable=tuple(one for one in records.not_applicable if not _after(one.dated, day)),
        inspections=tuple(_inspection(one, day) for one in kept),
        actions=tuple(_action(one, day) for one in actions),
        indicators=tuple(one for each in records.indicators if (one := _series(each, day)).series),
    )
    return Then(workspace._replace(records=held), frozenset({"", *unknown}))


def _after(dated: Span, day: date) -> bool:
    """Say whether a record was not complete on the day; one of unknown date is not after it."""
    return dated.last is not None and dated.last > day


def _later(day: date, other: date | None) -> bool:
    return other is not None and other > day


def _dated_after(records: Records, day: date) -> dict[str, bool]:
    """Return for the id of whatever an action can respond to whether it came after the day."""
    found = {one.id: _after(one.dated, day) for one in records.evidence}
    found |= {one.id: _after(one.dated, day) for one in records.audits}
    for inspection in records.inspections:
        is_later = _after(inspection.dated, day)
        found |= {one.id: is_later for one in inspection.findings}
        found |= {one.id: is_later for one in inspection.recommendations}
    return found


def _is_new(action: Action, came_since: dict[str, bool], day: date) -> bool:
    """Say whether an action cannot have been there: what it responds to all came later."""
    known = [came_since[name] for name in action.responds_to if name in came_since]
    started = any(update.on <= day for update in action.updates)
    return bool(known) and all(known) and not started


def _is_open_question(action: Action, day: date) -> bool:
    """Say whether an action's updates do not tell how it stood; the latest must be older."""
    return not action.updates or any(update.on > day for update in action.updates)


def _action(action: Action, day: date) -> Action:
    earlier = tuple(update for update in action.updates if update.on <= day)
    if len(earlier) == len(action.updates):
        return action
    status = "on-track" if action.finished else action.status
    return action.model_copy(update={"updates": earlier, "status": status})


def _is_unsure(asked: Recommendation, day: date) -> bool:
    undated = asked.updated is None and asked.status != "not-started"
    return undated or _later(day, asked.updated)


def _inspection(inspection: Inspection, day: date) -> Inspection:
    filed = None if _later(day, inspection.response_filed) else inspection.response_filed
    asked = tuple(_recommendation(one, day) for one in inspection.recommendations)
    return inspection.model_copy(update={"response_filed": filed, "recommendations": asked})


def _recommendation(asked: Recommendation, day: date) -> Recommendation:
    if not _later(day, asked.updated):
        return asked
    status = asked.status if asked.open else "in-progress"
    return asked.model_copy(update={"status": status, "progress": "", "updated": None})


def _series(indicator: Indicator, day: date) -> Indicator:
    points = tuple(point for point in indicator.series if not _after(point.period, day))
    return indicator.model_copy(update={"series": points})
