"""Does what is claimed outrun what is shown?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.honesty.contradiction import contradiction
from readiness.score.rules.honesty.no_weakness import no_weakness
from readiness.score.rules.honesty.pooled_grades import pooled_grades
from readiness.score.rules.honesty.self_grade_outruns import self_grade_outruns
from readiness.score.rules.honesty.unsourced_claim import unsourced_claim
from readiness.score.rules.honesty.weakness_untold import weakness_untold

RULES: tuple[Rule[[Case]], ...] = (
    no_weakness,
    self_grade_outruns,
    pooled_grades,
    unsourced_claim,
    contradiction,
    weakness_untold,
)
