"""G474: a recommendation that nobody has taken up."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.inspection import Recommendation
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.plan import unanswered


@rule(
    "G474",
    Severity.ERROR,
    "a recommendation is not traced",
    "Bournemouth 2018, front page and paragraphs 10 and 26; Halton 2024; Liverpool 2023",
    Effort.ASK,
)
def recommendation_not_traced(case: Case) -> Iterator[Finding]:
    """A recommendation has no progress, no evidence and no action.

    Inspectors open the last report first. A recommendation with no trace reads as one
    that was forgotten; `in-progress` alone is no trace. An action that was stopped is none.

    Mend: write its `status` and `progress`, name the evidence, or add an action.

    Example: a recommendation of 2023 whose status is still `not-started`, with no action.
    """
    for inspection, asked in case.recommendations():
        if untraced(asked, case):
            number = f" {asked.number}" if asked.number else ""
            yield Finding(
                asked.where("id"),
                f"recommendation{number} `{asked.id}` of {inspection.title} {_lacks(asked, case)}",
                "say how far you have come, or add an action for it",
                asked.id,
            )


def untraced(asked: Recommendation, case: Case) -> bool:
    """Say whether an open recommendation has no progress, no evidence and no action."""
    need = case.needs.get(asked.id)
    return need is not None and not (asked.progress or asked.evidence) and unanswered(need)


def _lacks(asked: Recommendation, case: Case) -> str:
    planned = case.needs[asked.id].actions
    action = "no action but one that was stopped" if planned else "no action"
    if asked.status == "in-progress":
        return f"is called in progress, with no word on how far, no evidence and {action}"
    return f"has no progress, no evidence and {action}"
