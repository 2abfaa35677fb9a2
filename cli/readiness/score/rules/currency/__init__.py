"""Is the evidence of today, and does it say of when it is?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.currency.conflicting_dates import conflicting_dates
from readiness.score.rules.currency.no_date import no_date
from readiness.score.rules.currency.not_in_force import not_in_force
from readiness.score.rules.currency.out_of_date import out_of_date
from readiness.score.rules.currency.strength_before_inspection import strength_before_inspection

RULES: tuple[Rule[[Case]], ...] = (
    out_of_date,
    no_date,
    conflicting_dates,
    not_in_force,
    strength_before_inspection,
)
