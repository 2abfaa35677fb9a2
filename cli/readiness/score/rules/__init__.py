"""Every rule of readiness, family by family: each asks one question."""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules import (
    assurance,
    coverage,
    currency,
    data,
    honesty,
    impact,
    plans,
    publishing,
    voice,
)

RULES: tuple[Rule[[Case]], ...] = (
    *coverage.RULES,
    *currency.RULES,
    *impact.RULES,
    *voice.RULES,
    *honesty.RULES,
    *data.RULES,
    *assurance.RULES,
    *plans.RULES,
    *publishing.RULES,
)
