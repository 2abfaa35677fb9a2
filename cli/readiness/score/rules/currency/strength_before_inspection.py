"""G414: strengths that are all older than the last full inspection."""

from collections.abc import Iterator
from datetime import date

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.inspection import Inspection
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.outdated import outdated

FULL = ("standard", "short")
"""Inspections that look at every area; a visit looks only at a part."""


@rule(
    "G414",
    Severity.WARNING,
    "no strength is newer than the last inspection",
    "Bournemouth 2018, paragraphs 24 and 26",
    Effort.LOOK,
)
def strength_before_inspection(case: Case) -> Iterator[Finding]:
    """Every strength of a criterion dates from before the last full inspection.

    Services for care leavers had grown worse since the inspection before, and leaders
    had not noticed: what they took for a strength was no longer one. The last standard or
    short inspection counts, not a visit. What is out of date altogether is told by G410.

    Mend: look again, and say what is true since the inspection, even where it is worse.

    Example: an audit of May 2025 as the only strength, after an inspection in June 2025.
    """
    last = _last_full(case)
    if not last or not last.dated.first:
        return
    for criterion, items in case.criteria():
        strengths = [item for item in items if item.finding == "strength" and item.dated.known]
        told = set(strengths) <= set(outdated(items))
        if not told and all(_before(item, last.dated.first) for item in strengths):
            yield Finding(
                strengths[0].at,
                f"every strength of `{criterion.id}` is older than the last full inspection "
                f"(`{last.id}`): {some([item.id for item in strengths])}",
                f"look again, and add what is true since {last.dated}",
                criterion.id,
            )


def _last_full(case: Case) -> Inspection | None:
    full = [one for one in case.workspace.records.inspections if one.kind in FULL]
    past = [one for one in full if one.dated.last and one.dated.last <= case.as_of]
    return max(past, key=lambda one: (one.dated.last, one.id), default=None)


def _before(item: Item, day: date) -> bool:
    return item.dated.last is not None and item.dated.last < day
