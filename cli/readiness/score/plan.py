"""Question 3: does every weakness and every open recommendation have a sound action?"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from readiness.model.assessment import Item, Need
from readiness.model.diagnostic import Location
from readiness.model.inspection import Recommendation
from readiness.model.plan import Action
from readiness.model.workspace import Records

SMART = ("owner", "due", "measure", "baseline", "target")
"""What an action must say to be specific, measurable, owned and dated."""


def needs(records: Records, items: tuple[Item, ...], as_of: date) -> dict[str, Need]:
    """Return every weakness and open recommendation by its id, with the actions for it.

    An action answers a weakness directly, or through a recommendation that the weakness
    led to. Whether one of them is sound is judged on the day.
    """
    answered = _answered(records)
    through = _through(records)
    found: dict[str, Need] = {}
    for item in items:
        if item.weak:
            actions = _actions(answered, (item.id, *through[item.id]))
            found[item.id] = _need(item.id, item.says, item.at, actions, as_of)
    for asked in _open(records):
        actions = _actions(answered, (asked.id,))
        found[asked.id] = _need(asked.id, asked.says, asked.where("id"), actions, as_of)
    return found


def _need(name: str, says: str, at: Location, actions: tuple[Action, ...], as_of: date) -> Need:
    return Need(name, says, at, actions, any(sound(action, as_of) for action in actions))


def unfinished(records: Records) -> list[Action]:
    """Return the actions that are neither done nor stopped, by their ids."""
    every = sorted(records.actions, key=lambda action: action.id)
    return [action for action in every if not action.finished]


def unanswered(need: Need) -> bool:
    """Say whether a need has no action, or none but such as were stopped."""
    return all(action.status == "stopped" for action in need.actions)


def missing(action: Action) -> list[str]:
    """Return which of owner, due, measure, baseline and target the action lacks.

    A finished action is asked only how anyone knows that it worked.
    """
    asked = ("measure",) if action.finished else SMART
    return [field for field in asked if not getattr(action, field)]


def sound(action: Action, as_of: date) -> bool:
    """Say whether an action is owned, dated, measured, and on track or done."""
    on_track = action.status in ("on-track", "done")
    return on_track and not missing(action) and not action.overdue(as_of)


def _open(records: Records) -> Iterator[Recommendation]:
    for inspection in records.inspections:
        for asked in inspection.recommendations:
            if asked.open:
                yield asked


def _answered(records: Records) -> dict[str, list[Action]]:
    answered: dict[str, list[Action]] = defaultdict(list)
    for action in records.actions:
        for name in action.responds_to:
            answered[name].append(action)
    named = {action.id: action for action in records.actions}
    for audit in records.audits:
        answered[audit.id].extend(named[one] for one in audit.actions if one in named)
    return answered


def _through(records: Records) -> dict[str, list[str]]:
    through: dict[str, list[str]] = defaultdict(list)
    for inspection in records.inspections:
        for asked in inspection.recommendations:
            for finding in asked.findings:
                through[finding].append(asked.id)
    return through


def _actions(answered: dict[str, list[Action]], names: tuple[str, ...]) -> tuple[Action, ...]:
    found = {action.id: action for name in names for action in answered.get(name, ())}
    return tuple(found.values())
