"""G420: a criterion, or a group of children, known by figures only."""

from collections import defaultdict
from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.framework import Cohort
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, only_figures
from readiness.score.homes import cohorts


@rule(
    "G420",
    Severity.ERROR,
    "numbers without impact",
    "Ofsted blog, November 2018: impact described through indicators; Bournemouth 2018, para 32; "
    "Bristol 2023, as the press told it",
    Effort.LOOK,
)
def numbers_without_impact(case: Case) -> Iterator[Finding]:
    """Only figures support a criterion, or speak of a group of children.

    Good figures stood beside poor practice in more than one inspection. A figure says how
    much or how fast, not how well or with what effect. Behind a group that is only counted,
    practice can be poor unseen: in Bristol checks on private fostering were incomplete, and
    leaders did not know it all. Items on groups (`cohorts`) are recent for as long as under
    G404, and a figure that is itself a weakness is answer enough.

    Mend: add an audit, an observation or a voice that shows the effect on children.

    Example: assessments on time, with nothing on whether they were any good.
    """
    counted = _counted(case)
    for criterion, items in case.criteria():
        place = case.place(case.framework.area_of[criterion.id])
        hint = "add what an audit found, or what children and families say"
        if only_figures(current(items)):
            said = f"only figures support `{criterion.id}`; none says what changed for children"
            yield Finding(place, said, hint, criterion.id)
        elif current(items) and (groups := counted[criterion.id]):
            titles = "; ".join(cohort.title[0].lower() + cohort.title[1:] for cohort in groups)
            yield Finding(place, f"only figures speak of {titles}", hint, criterion.id)


def _counted(case: Case) -> dict[str, list[Cohort]]:
    """Return the groups known by figures alone, by the criterion that they are filed under."""
    filed = cohorts(case)
    found: dict[str, list[Cohort]] = defaultdict(list)
    for cohort in case.framework.cohorts:
        if _by_figures(case.speak_of(cohort)):
            found[filed.get(cohort.id, "")].append(cohort)
    return found


def _by_figures(items: tuple[Item, ...]) -> bool:
    return only_figures(items) and not any(item.weak for item in items)
