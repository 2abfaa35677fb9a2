"""G404: a group of children about whom nothing is recorded."""

from collections import defaultdict
from collections.abc import Iterator

from readiness.model.diagnostic import Location, Severity
from readiness.model.framework import Cohort
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.homes import cohorts


@rule(
    "G404",
    Severity.ERROR,
    "a group of children is a blind spot",
    "Bournemouth 2018, paragraphs 14 and 26; South Gloucestershire 2016, paragraphs 23 and 24",
    Effort.LOOK,
)
def cohort_blind_spot(case: Case) -> Iterator[Finding]:
    """No item of the last months speaks of a group that the framework names.

    Homeless 16- and 17-year-olds, disabled children and allegations against adults were
    unknown to leaders until inspectors looked. The framework lists the groups (`cohorts`)
    and how recent an item must be (`cohort-months`).

    Groups that one criterion names are told together.

    Mend: look at each group, and name it in the item: `cohorts: [privately-fostered]`.

    Example: ten items on children in care, none that names disabled children.
    """
    for home, groups in _unseen(case).items():
        yield Finding(
            _place(case, home),
            f"nothing in the last {case.terms.cohort_months} months is about {_words(groups)}",
            "look at the group, and name it in `cohorts:` of what you find: "
            + ", ".join(f"`{cohort.id}`" for cohort in groups),
            home,
        )


def _unseen(case: Case) -> dict[str, list[Cohort]]:
    """Return the groups of whom nothing is known, by the criterion that they are filed under."""
    filed = cohorts(case)
    found: dict[str, list[Cohort]] = defaultdict(list)
    for cohort in case.blind_spots():
        found[filed.get(cohort.id, "")].append(cohort)
    return found


def _place(case: Case, home: str) -> Location:
    area = case.framework.area_of.get(home)
    return case.place(area) if area else case.workspace.settings.where("framework")


def _words(groups: list[Cohort]) -> str:
    titles = [cohort.title[0].lower() + cohort.title[1:] for cohort in groups]
    count = f"{len(groups)} groups of children: " if len(groups) > 1 else ""
    return count + "; ".join(titles)
