"""Is there evidence for everything that inspectors look at?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.coverage.cohort_blind_spot import cohort_blind_spot
from readiness.score.rules.coverage.no_evidence import no_evidence
from readiness.score.rules.coverage.one_kind import one_kind
from readiness.score.rules.coverage.team_not_covered import team_not_covered
from readiness.score.rules.coverage.thin import thin
from readiness.score.rules.coverage.topic_missing import topic_missing
from readiness.score.rules.coverage.unanswered_question import unanswered_question

RULES: tuple[Rule[[Case]], ...] = (
    no_evidence,
    thin,
    one_kind,
    cohort_blind_spot,
    team_not_covered,
    unanswered_question,
    topic_missing,
)
