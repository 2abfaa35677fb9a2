"""Can the documents be shared as they are?"""

from readiness.model.rule import Rule
from readiness.score.case import Case

RULES: tuple[Rule[[Case]], ...] = ()
