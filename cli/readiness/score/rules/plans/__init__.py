"""Is something done about what is known?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.plans.action_not_smart import action_not_smart
from readiness.score.rules.plans.action_overdue import action_overdue
from readiness.score.rules.plans.closed_without_evidence import closed_without_evidence
from readiness.score.rules.plans.no_plan_ahead import no_plan_ahead
from readiness.score.rules.plans.orphan_action import orphan_action
from readiness.score.rules.plans.outcome_not_named import outcome_not_named
from readiness.score.rules.plans.recommendation_not_traced import recommendation_not_traced
from readiness.score.rules.plans.response_late import response_late
from readiness.score.rules.plans.too_many_priorities import too_many_priorities
from readiness.score.rules.plans.weakness_without_action import weakness_without_action

RULES: tuple[Rule[[Case]], ...] = (
    weakness_without_action,
    action_not_smart,
    action_overdue,
    orphan_action,
    recommendation_not_traced,
    closed_without_evidence,
    too_many_priorities,
    no_plan_ahead,
    response_late,
    outcome_not_named,
)
