"""Can the figures be compared, and are they explained?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.data.no_comparator import no_comparator
from readiness.score.rules.data.not_reconciled import not_reconciled
from readiness.score.rules.data.percentage_of_unknown import percentage_of_unknown
from readiness.score.rules.data.two_values import two_values
from readiness.score.rules.data.unexplained_change import unexplained_change
from readiness.score.rules.data.unexplained_outlier import unexplained_outlier

RULES: tuple[Rule[[Case]], ...] = (
    no_comparator,
    unexplained_outlier,
    unexplained_change,
    percentage_of_unknown,
    two_values,
    not_reconciled,
)
