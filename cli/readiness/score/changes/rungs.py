"""Criteria that climbed or fell."""

from collections.abc import Iterator

from readiness.model.assessment import Assessment, CriterionStanding
from readiness.model.changes import Named, Step


def moved(before: Assessment, after: Assessment) -> tuple[Step, ...]:
    """Return each criterion on another rung than before, in the order of the framework.

    One that did not apply, or no longer applies, neither climbed nor fell.
    """
    was = {one.id: one for _, one in _criteria(before)}
    return tuple(
        step
        for area, now in _criteria(after)
        if now.id in was and (step := _step(area, was[now.id], now))
    )


def _criteria(assessment: Assessment) -> Iterator[tuple[str, CriterionStanding]]:
    for area in assessment.areas:
        for one in area.criteria:
            yield area.short_title, one


def _step(area: str, was: CriterionStanding, now: CriterionStanding) -> Step | None:
    if was.rung is None or now.rung is None or was.rung == now.rung:
        return None
    return Step(Named(now.id, now.heading, area), was.words, now.words, now.rung > was.rung)
