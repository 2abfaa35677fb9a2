"""Does the evidence say what changed for children?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.impact.compliance_only import compliance_only
from readiness.score.rules.impact.no_baseline import no_baseline
from readiness.score.rules.impact.numbers_without_impact import numbers_without_impact
from readiness.score.rules.impact.process_measure import process_measure
from readiness.score.rules.impact.strength_without_impact import strength_without_impact
from readiness.score.rules.impact.strong_word import strong_word
from readiness.score.rules.impact.too_early import too_early

RULES: tuple[Rule[[Case]], ...] = (
    numbers_without_impact,
    compliance_only,
    strength_without_impact,
    too_early,
    process_measure,
    strong_word,
    no_baseline,
)
