"""Score a workspace on a day: the ladder, the plan, candour, and every gap."""

from collections import defaultdict
from datetime import date

from readiness.model.assessment import Assessment, Item, PlanStanding
from readiness.model.diagnostic import Diagnostic, worst_first
from readiness.model.rule import Code, Rule
from readiness.model.workspace import Workspace
from readiness.score import plan
from readiness.score.case import Case
from readiness.score.items import items
from readiness.score.next_steps import next_steps
from readiness.score.rules.action_not_smart import action_not_smart
from readiness.score.rules.action_overdue import action_overdue
from readiness.score.rules.closed_without_evidence import closed_without_evidence
from readiness.score.rules.cohort_blind_spot import cohort_blind_spot
from readiness.score.rules.compliance_only import compliance_only
from readiness.score.rules.conflicting_dates import conflicting_dates
from readiness.score.rules.no_childs_voice import no_childs_voice
from readiness.score.rules.no_date import no_date
from readiness.score.rules.no_evidence import no_evidence
from readiness.score.rules.no_plan_ahead import no_plan_ahead
from readiness.score.rules.no_weakness import no_weakness
from readiness.score.rules.not_in_force import not_in_force
from readiness.score.rules.numbers_without_impact import numbers_without_impact
from readiness.score.rules.one_kind import one_kind
from readiness.score.rules.out_of_date import out_of_date
from readiness.score.rules.pooled_grades import pooled_grades
from readiness.score.rules.recommendation_not_traced import recommendation_not_traced
from readiness.score.rules.self_grade_outruns import self_grade_outruns
from readiness.score.rules.strength_without_impact import strength_without_impact
from readiness.score.rules.thin import thin
from readiness.score.rules.unanswered_question import unanswered_question
from readiness.score.rules.weakness_without_action import weakness_without_action
from readiness.score.standings import standings

RULES: tuple[Rule[[Case]], ...] = (
    no_evidence,
    thin,
    one_kind,
    cohort_blind_spot,
    unanswered_question,
    out_of_date,
    no_date,
    conflicting_dates,
    not_in_force,
    numbers_without_impact,
    compliance_only,
    strength_without_impact,
    no_childs_voice,
    no_weakness,
    self_grade_outruns,
    pooled_grades,
    weakness_without_action,
    action_not_smart,
    action_overdue,
    recommendation_not_traced,
    closed_without_evidence,
    no_plan_ahead,
)

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
