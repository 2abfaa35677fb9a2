"""G474: a recommendation that nobody has taken up."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case


@rule(
    "G474",
    Severity.ERROR,
    "a recommendation is not traced",
    "Bournemouth 2018, front page and paragraphs 10 and 26; Halton 2024; Liverpool 2023",
)
def recommendation_not_traced(case: Case) -> Iterator[Finding]:
    """A recommendation has no progress, no evidence and no action.

    Inspectors open the last report first. A recommendation with no trace reads as one
    that was forgotten.

    Mend: write its `status` and `progress`, name the evidence, or add an action.

    Example: a recommendation of 2023 whose status is still `not-started`, with no action.
    """
    for inspection, asked in case.recommendations():
        need = case.needs.get(asked.id)
        untouched = asked.status == "not-started" and not asked.progress and not asked.evidence
        if untouched and need and not need.actions:
            number = f" {asked.number}" if asked.number else ""
            yield Finding(
                asked.where("id"),
                f"recommendation{number} `{asked.id}` of {inspection.title} has no progress, "
                "evidence or action",
                "say how far you have come, or add an action for it",
                asked.id,
            )
