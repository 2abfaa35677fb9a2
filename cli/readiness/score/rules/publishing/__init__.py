"""Can the documents be shared as they are?"""

from readiness.model.rule import Rule
from readiness.score.case import Case
from readiness.score.rules.publishing.broken_link import broken_link
from readiness.score.rules.publishing.case_study_without_consent import case_study_without_consent
from readiness.score.rules.publishing.marking import marking
from readiness.score.rules.publishing.not_signed_off import not_signed_off
from readiness.score.rules.publishing.possible_child_identifier import possible_child_identifier
from readiness.score.rules.publishing.secondary_disclosure import secondary_disclosure
from readiness.score.rules.publishing.small_number import small_number
from readiness.score.rules.publishing.status_conflict import status_conflict
from readiness.score.rules.publishing.too_long import too_long
from readiness.score.rules.publishing.undefined_term import undefined_term

RULES: tuple[Rule[[Case]], ...] = (
    possible_child_identifier,
    small_number,
    secondary_disclosure,
    case_study_without_consent,
    marking,
    status_conflict,
    not_signed_off,
    broken_link,
    undefined_term,
    too_long,
)
