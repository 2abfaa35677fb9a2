"""Can the figures be compared, and are they explained?"""

from readiness.model.rule import Rule
from readiness.score.case import Case

RULES: tuple[Rule[[Case]], ...] = ()
