"""Score a workspace on a day: the ladder, the plan, candour, and every gap."""

from collections import defaultdict
from datetime import date

from readiness.model.assessment import Assessment, Item, PlanStanding
from readiness.model.diagnostic import Diagnostic, worst_first
from readiness.model.rule import Code
from readiness.model.workspace import Workspace
from readiness.score import plan
from readiness.score.accepted import regraded, set_apart
from readiness.score.case import Case
from readiness.score.forecast import forecast
from readiness.score.homes import homes, owners
from readiness.score.items import items
from readiness.score.next_steps import next_steps
from readiness.score.rules import RULES
from readiness.score.standings import standings

CODES: tuple[Code, ...] = tuple(rule.code for rule in RULES)
"""Every code of a gap. What only a comparison with an agreed state can find is in `ratchet`."""


def score(workspace: Workspace, as_of: date, until: date | None = None) -> Assessment:
    """Return how every criterion and area stands on a day, with every gap.

    `until` is the day to look forward to: by default the meeting, where it is still to come.
    """
    found = items(workspace, as_of)
    needs = plan.needs(workspace.records, found, as_of)
    case = Case(workspace, as_of, found, _by_criterion(workspace, found), needs)
    filed = homes(case)
    whose = owners(case, filed)
    gaps, accepted = set_apart(_gaps(case, whose), workspace.settings.accepted, as_of)
    areas, loose = standings(case, gaps, filed)
    later = _later(until or workspace.settings.meeting, as_of)
    return Assessment(
        workspace,
        as_of,
        found,
        areas,
        PlanStanding(tuple(needs.values())),
        loose,
        next_steps(areas, gaps, case.terms),
        case.blind_spots(),
        accepted,
        forecast(case, whose, later) if later else (),
        later,
    )


def _later(until: date | None, as_of: date) -> date | None:
    return until if until and until > as_of else None


def _gaps(case: Case, whose: dict[str, str]) -> list[Diagnostic]:
    """Return what every rule finds, as the authority grades it, with its owner, worst first."""
    settings = case.workspace.settings
    signed = (gap for rule in RULES for gap in rule.diagnostics(case))
    found = (
        regraded(gap, settings)._replace(owner=whose.get(gap.about, whose[""])) for gap in signed
    )
    return sorted(found, key=worst_first)


def _by_criterion(workspace: Workspace, found: tuple[Item, ...]) -> dict[str, tuple[Item, ...]]:
    gathered: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        for name in item.criteria:
            gathered[name].append(item)
    names = {criterion.id for criterion in workspace.framework.criteria.values()}
    return {name: tuple(gathered[name]) for name in names}


__all__ = ["CODES", "RULES", "score"]
