"""What had been written before a day: the records as far as they reach back."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.indicator import Indicator
from readiness.model.inspection import Inspection, Recommendation
from readiness.model.plan import Action
from readiness.model.when import Span
from readiness.model.workspace import Records, Workspace
from readiness.score.items import items


class Before(NamedTuple):
    """Everything written before a day.

    `said` are the items that bear a judgement: findings, and figures worse than England that
    somebody had put in words. `told` are the ids of those that earlier inspections had found,
    and nobody else. `signs` are such figures that nobody had put in words. `plans` holds the
    actions that answer an item, by its id. `undated` counts what is left out for want of a date.
    """

    said: tuple[Item, ...]
    told: frozenset[str]
    signs: tuple[Item, ...]
    plans: dict[str, tuple[Action, ...]]
    undated: int


def before(workspace: Workspace, inspection: Inspection, day: date, as_of: date) -> Before:
    """Return what had been written before a day and does not come from an inspection itself.

    Prose has no date of its own: it counts if the folder's day, `as_of`, is before that day.
    """
    records = _earlier(workspace.records, inspection, day)
    past = workspace._replace(records=records)
    held = items(past, day)
    worse = _worse_than_england(past)
    worded = _worded(past) if as_of < day else set()
    judged = [item for item in held if item.finding != "context"]
    judged += [
        item._replace(finding="weakness") for item in held if item.id in worse and item.id in worded
    ]
    return Before(
        said=tuple(sorted(judged, key=lambda item: item.id)),
        told=frozenset(one.id for earlier in records.inspections for one in earlier.findings),
        signs=tuple(item for item in held if item.id in worse and item.id not in worded),
        plans=_plans(records),
        undated=_undated(workspace.records),
    )


def _earlier(records: Records, inspection: Inspection, day: date) -> Records:
    return records._replace(
        evidence=tuple(one for one in records.evidence if _is_before(one.dated, day)),
        audits=tuple(one for one in records.audits if _is_before(one.dated, day)),
        inspections=tuple(
            _as_it_stood(one, day)
            for one in records.inspections
            if one.id != inspection.id and _is_before(one.dated, day)
        ),
        indicators=tuple(_cut(one, day) for one in records.indicators),
        actions=tuple(one for one in records.actions if _was_planned(one, inspection, day)),
    )


def _is_before(dated: Span, day: date) -> bool:
    """Say whether something was over before a day; what spans the day is not."""
    return dated.last is not None and dated.last < day


def _as_it_stood(inspection: Inspection, day: date) -> Inspection:
    """Return an earlier inspection with every recommendation open that was closed only later."""
    asked = tuple(_reopened(one, day) for one in inspection.recommendations)
    return inspection.model_copy(update={"recommendations": asked})


def _reopened(asked: Recommendation, day: date) -> Recommendation:
    if asked.open or asked.updated is None or asked.updated < day:
        return asked
    return asked.model_copy(update={"status": "in-progress"})


def _cut(indicator: Indicator, day: date) -> Indicator:
    known = tuple(point for point in indicator.series if _is_before(point.period, day))
    return indicator.model_copy(update={"series": known})


def _was_planned(action: Action, inspection: Inspection, day: date) -> bool:
    """Say whether an action was in the plan. It has no date but those of its updates.

    Without an update it is taken to be older, unless it answers the inspection itself.
    """
    if action.status == "stopped":
        return False
    if action.updates:
        return min(update.on for update in action.updates) < day
    own = {one.id for one in inspection.findings} | {one.id for one in inspection.recommendations}
    return not own & set(action.responds_to)


def _worse_than_england(workspace: Workspace) -> set[str]:
    """Return the indicators whose latest value is worse than England's."""
    return {one.id for one in workspace.records.indicators if one.series and _worse(one, workspace)}


def _worse(indicator: Indicator, workspace: Workspace) -> bool:
    latest = indicator.latest
    return bool(workspace.definition(indicator).is_better(latest.england, latest.value))


def _worded(workspace: Workspace) -> set[str]:
    """Return the indicators that the authority comments on, cites in prose or worries about."""
    prose = "".join(_prose(workspace.records))
    worries = {name for one in workspace.records.evaluation for name in one.worried_about}
    return {
        one.id
        for one in workspace.records.indicators
        if one.commentary or one.id in worries or f"[{one.id}]" in prose
    }


def _prose(records: Records) -> Iterator[str]:
    for one in records.evaluation:
        yield from (one.summary, one.what_we_know, one.how_we_know, one.plans)
    yield from (one.text for one in records.narrative)


def _plans(records: Records) -> dict[str, tuple[Action, ...]]:
    """Return the actions for each item: its own, and those for what was asked because of it."""
    found: dict[str, dict[str, Action]] = defaultdict(dict)
    named = {action.id: action for action in records.actions}
    for action in records.actions:
        for name in action.responds_to:
            found[name][action.id] = action
    for audit in records.audits:
        found[audit.id].update({one: named[one] for one in audit.actions if one in named})
    for inspection in records.inspections:
        for asked in inspection.recommendations:
            for finding in asked.findings:
                found[finding].update(found.get(asked.id, {}))
    return {name: tuple(of[one] for one in sorted(of)) for name, of in found.items()}


def _undated(records: Records) -> int:
    dated = [one.dated for one in records.evidence] + [one.dated for one in records.audits]
    return sum(not span.known for span in dated)
