"""Can the ways of knowing be relied on?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.assurance.audit_loop_open import audit_loop_open
from readiness.score.rules.assurance.audit_sample_small import audit_sample_small
from readiness.score.rules.assurance.audit_without_families import audit_without_families
from readiness.score.rules.assurance.audit_without_method import audit_without_method
from readiness.score.rules.assurance.caseload_average import caseload_average
from readiness.score.rules.assurance.complaints_learning import complaints_learning
from readiness.score.rules.assurance.governance_challenge import governance_challenge
from readiness.score.rules.assurance.no_outside_view import no_outside_view
from readiness.score.rules.assurance.supervision_quality import supervision_quality

RULES: tuple[Rule[[Case]], ...] = (
    audit_without_method,
    audit_sample_small,
    audit_loop_open,
    audit_without_families,
    supervision_quality,
    complaints_learning,
    governance_challenge,
    caseload_average,
    no_outside_view,
)
