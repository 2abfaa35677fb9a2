"""Recommendations and actions: which moved on, which slipped, which are new."""

from collections.abc import Iterable, Iterator
from typing import get_args

from readiness.model.assessment import Assessment
from readiness.model.changes import Asked, Named, Planned, Slipped, Step
from readiness.model.inspection import Inspection, Recommendation, RecommendationStatus
from readiness.model.plan import Action

_ORDER: tuple[str, ...] = get_args(RecommendationStatus)
"""How far a recommendation has come, the least first."""


def asked(before: Assessment, after: Assessment, unknown: frozenset[str]) -> Asked:
    """Compare the recommendations, in the order of their inspections' ids and of each report."""
    was = {one.id: one for _, one in _asked(before)}
    names = {one.id: name for name, one in _named(before)}
    now = list(_named(after))
    held = {one.id for _, one in now}
    moved = (_moved(name, was[one.id], one, unknown) for name, one in now if one.id in was)
    steps = tuple(step for step in moved if step)
    told = {step.what.id for step in steps}
    return Asked(
        known=len(was),
        moved=steps,
        new=tuple(name for name, one in now if one.id not in was),
        gone=tuple(name for one, name in names.items() if one not in held),
        unsure=tuple(n for n, one in now if one.id in unknown and one.id not in told),
    )


def planned(before: Assessment, after: Assessment, unknown: frozenset[str]) -> Planned:
    """Compare the actions, in the order of their ids."""
    was, now = _actions(before), _actions(after)
    both = [(was[name], now[name]) for name in was.keys() & now.keys()]
    both.sort(key=lambda pair: pair[1].id)
    moved = tuple(step for then, one in both if (step := _changed(then, one, unknown)))
    told = {step.what.id for step in moved}
    shifted = list(_shifted(both))
    return Planned(
        moved=moved,
        new=_those(one for name, one in now.items() if name not in was),
        gone=_those(one for name, one in was.items() if name not in now),
        slipped=tuple(one for one in shifted if one.after > one.before),
        brought_forward=tuple(one for one in shifted if one.after < one.before),
        unsure=_those(one for name, one in now.items() if name in unknown and name not in told),
    )


def _asked(assessment: Assessment) -> Iterator[tuple[Inspection, Recommendation]]:
    for inspection in sorted(assessment.workspace.records.inspections, key=lambda one: one.id):
        for one in inspection.recommendations:
            yield inspection, one


def _named(assessment: Assessment) -> Iterator[tuple[Named, Recommendation]]:
    for inspection, one in _asked(assessment):
        yield Named(one.id, one.says, inspection.title, outside=True), one


def _moved(
    name: Named, was: Recommendation, now: Recommendation, unknown: frozenset[str]
) -> Step | None:
    """Return how a recommendation moved, if that can be known.

    Of one whose earlier status is unknown, only that it is done or closed can be told.
    """
    if was.status == now.status or (now.id in unknown and now.open):
        return None
    before = "" if now.id in unknown else was.status
    better = _ORDER.index(now.status) > _ORDER.index(was.status)
    return Step(name, before, now.status, better)


def _actions(assessment: Assessment) -> dict[str, Action]:
    actions = assessment.workspace.records.actions
    return {one.id: one for one in sorted(actions, key=lambda one: one.id)}


def _changed(was: Action, now: Action, unknown: frozenset[str]) -> Step | None:
    if was.status == now.status or (now.id in unknown and not now.finished):
        return None
    before = "" if now.id in unknown else was.status
    better = now.status == "done" or (now.status == "on-track" and not was.finished)
    return Step(_action(now), before, now.status, better)


def _shifted(both: Iterable[tuple[Action, Action]]) -> Iterator[Slipped]:
    for was, now in both:
        if was.due and now.due and was.due != now.due:
            yield Slipped(_action(now), was.due, now.due)


def _those(actions: Iterable[Action]) -> tuple[Named, ...]:
    return tuple(map(_action, actions))


def _action(action: Action) -> Named:
    return Named(action.id, action.what)
