"""Can the ways of knowing be relied on?"""

from readiness.model.rule import Rule
from readiness.score.case import Case

RULES: tuple[Rule[[Case]], ...] = ()
