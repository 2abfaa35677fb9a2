"""What comes, for the tiny framework and its releases."""

from datetime import date
from functools import cache
from typing import Any

from building import DAY, FRAMEWORKS, empty, of

from readiness.load.editions import Editions
from readiness.model.assessment import Coming
from readiness.model.indicator import Indicator
from readiness.model.workspace import Workspace
from readiness.score import plan
from readiness.score.case import Case
from readiness.score.forecast import forecast
from readiness.score.homes import homes, owners
from readiness.score.items import items

LATER = date(2028, 12, 31)
"""A day on which everything that can come has come."""


@cache
def released() -> Workspace:
    """Return an empty workspace that knows when figures come out."""
    return empty()._replace(releases=Editions(FRAMEWORKS).releases())


def coming(
    *records: Any, on: date = DAY, until: date = LATER, **settings: Any
) -> tuple[Coming, ...]:
    """Return what comes over some records, under the given settings."""
    base = released()
    workspace = base._replace(settings=base.settings.model_copy(update=settings))
    case = case_of(of(*records, base=workspace), on)
    return forecast(case, owners(case, homes(case)), until)


def about(word: str, *records: Any, **how: Any) -> list[str]:
    """Return the entries that hold a word, each with its day before it."""
    lines = [f"{one.day} {one.what}" for one in coming(*records, **how)]
    return [line for line in lines if word in line]


def case_of(workspace: Workspace, on: date) -> Case:
    """Return the case that scoring makes of a workspace."""
    found = items(workspace, on)
    names = {one.id for one in workspace.framework.criteria.values()}
    of_each = {name: tuple(one for one in found if name in one.criteria) for name in names}
    return Case(workspace, on, found, of_each, plan.needs(workspace.records, found, on))


def plans(period: str = "2025-03-31", **said: Any) -> Indicator:
    """Return the indicator that a release brings figures of, with one value of one period."""
    point = {"period": period, "value": "40", **said}
    return Indicator.model_validate({"id": "tiny.plans", "series": (point,)})
