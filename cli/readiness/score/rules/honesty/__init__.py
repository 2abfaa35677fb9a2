"""Does what is claimed outrun what is shown?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.honesty.no_weakness import no_weakness
from readiness.score.rules.honesty.pooled_grades import pooled_grades
from readiness.score.rules.honesty.self_grade_outruns import self_grade_outruns

RULES: tuple[Rule[[Case]], ...] = (
    no_weakness,
    self_grade_outruns,
    pooled_grades,
)
