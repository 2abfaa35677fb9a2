"""Whose own views does the evidence carry?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.voice.no_childs_voice import no_childs_voice
from readiness.score.rules.voice.no_family_voice import no_family_voice
from readiness.score.rules.voice.no_partners_view import no_partners_view
from readiness.score.rules.voice.no_practitioners_voice import no_practitioners_voice
from readiness.score.rules.voice.sample_unknown import sample_unknown
from readiness.score.rules.voice.without_consequence import without_consequence

RULES: tuple[Rule[[Case]], ...] = (
    no_childs_voice,
    no_family_voice,
    no_practitioners_voice,
    no_partners_view,
    without_consequence,
    sample_unknown,
)
