"""Score a workspace on a day: the ladder, the plan, candour, and every gap."""

from collections import defaultdict
from datetime import date

from readiness.model.assessment import Assessment, Item, PlanStanding
from readiness.model.diagnostic import Diagnostic, worst_first
from readiness.model.rule import Code
from readiness.model.workspace import Workspace
from readiness.score import plan
from readiness.score.case import Case
from readiness.score.items import items
from readiness.score.next_steps import next_steps
from readiness.score.rules import RULES
from readiness.score.standings import standings

CODES: tuple[Code, ...] = tuple(rule.code for rule in RULES)


def score(workspace: Workspace, as_of: date) -> Assessment:
    """Return how every criterion and area stands on a day, with every gap."""
    found = items(workspace, as_of)
    needs = plan.needs(workspace.records, found, as_of)
    case = Case(workspace, as_of, found, _by_criterion(workspace, found), needs)
    gaps = _gaps(case)
    areas, loose = standings(case, gaps)
    every = PlanStanding(tuple(needs.values()))
    steps = next_steps(areas, gaps)
    return Assessment(workspace, as_of, found, areas, every, loose, steps, case.blind_spots())


def _gaps(case: Case) -> list[Diagnostic]:
    found = [gap for rule in RULES for gap in rule.diagnostics(case)]
    return sorted(found, key=worst_first)


def _by_criterion(workspace: Workspace, found: tuple[Item, ...]) -> dict[str, tuple[Item, ...]]:
    gathered: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        for name in item.criteria:
            gathered[name].append(item)
    names = {criterion.id for criterion in workspace.framework.criteria.values()}
    return {name: tuple(gathered[name]) for name in names}


__all__ = ["CODES", "RULES", "score"]
