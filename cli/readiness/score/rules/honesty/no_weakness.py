"""G440: an area with strengths and no weakness."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current


@rule(
    "G440",
    Severity.ERROR,
    "no weakness is named",
    "Ofsted blog, November 2018; Halton 2020, Medway 2019, Trafford 2019 and Knowsley 2025",
    Effort.ASK,
)
def no_weakness(case: Case) -> Iterator[Finding]:
    """An area has strengths and names nothing that is not good enough.

    Inspectors read a page without weaknesses as a sign that leaders do not know. A named
    weakness with a credible plan counts in an authority's favour. A mixed finding counts
    as naming one. An old weakness does not, nor one that has been put right.

    Mend: add what is not good enough yet, as an item with `finding: weakness`.

    Example: twelve strengths on care leavers, and nothing else.
    """
    for area, items in case.areas():
        findings = [item.finding for item in current(items) if not item.put_right]
        if "strength" in findings and not {"weakness", "mixed"} & set(findings):
            yield Finding(
                case.place(area),
                f"{area.short_title}: {_strengths(findings.count('strength'))} "
                "and no weakness that stands today",
                "name what is not good enough yet, and what you do about it",
                area.id,
            )


def _strengths(count: int) -> str:
    return "one strength" if count == 1 else f"{count} strengths"
