"""G404: a group of children about whom nothing is recorded."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.framework import Cohort
from readiness.model.rule import Finding, rule
from readiness.score.case import Case


@rule(
    "G404",
    Severity.ERROR,
    "a group of children is a blind spot",
    "Bournemouth 2018, paragraphs 14 and 26; South Gloucestershire 2016, paragraphs 23 and 24",
)
def cohort_blind_spot(case: Case) -> Iterator[Finding]:
    """No item of the last months speaks of a group that the framework names.

    Homeless 16- and 17-year-olds, disabled children and allegations against adults were
    unknown to leaders until inspectors looked. The framework lists the groups (`cohorts`)
    and how recent an item must be (`cohort-months`).

    Mend: look at the group, and name it in the item: `cohorts: [privately-fostered]`.

    Example: ten items on children in care, none that names disabled children.
    """
    settings = case.workspace.settings
    for cohort in case.blind_spots():
        home = _criterion(case, cohort)
        yield Finding(
            case.place(case.framework.area_of[home]) if home else settings.where("framework"),
            f"nothing in the last {case.terms.cohort_months} months is about "
            f"{cohort.title[0].lower()}{cohort.title[1:]} (`{cohort.id}`)",
            f"look at the group, and write `cohorts: [{cohort.id}]` on what you find",
            home,
        )


def _criterion(case: Case, cohort: Cohort) -> str:
    for criterion, _ in case.criteria():
        if cohort.id in criterion.cohorts:
            return criterion.id
    return ""
