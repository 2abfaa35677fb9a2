"""Does the evidence say what changed for children?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.impact.compliance_only import compliance_only
from readiness.score.rules.impact.numbers_without_impact import numbers_without_impact
from readiness.score.rules.impact.strength_without_impact import strength_without_impact

RULES: tuple[Rule[[Case]], ...] = (
    numbers_without_impact,
    compliance_only,
    strength_without_impact,
)
