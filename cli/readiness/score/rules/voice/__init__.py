"""Whose own views does the evidence carry?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.voice.no_childs_voice import no_childs_voice

RULES: tuple[Rule[[Case]], ...] = (no_childs_voice,)
