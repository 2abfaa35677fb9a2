"""G475: a recommendation called done with nothing to show it."""

from collections.abc import Iterator
from datetime import date

from readiness.model.diagnostic import Severity
from readiness.model.inspection import Inspection, Recommendation
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case


@rule(
    "G475",
    Severity.ERROR,
    "a recommendation is closed without evidence",
    "Bournemouth 2018, paragraph 24: what was put right had slipped again",
    Effort.ASK,
)
def closed_without_evidence(case: Case) -> Iterator[Finding]:
    """A recommendation is done or closed, and no later item shows it.

    What was once put right can slip. Evidence counts when it is dated after the
    inspection that asked, and is not itself a weakness.

    Mend: name the evidence: `evidence: [audit-2026-02]`, or open the recommendation again.

    Example: `status: closed` with `evidence:` left out.
    """
    dated = {item.id: item.dated.last for item in case.items if item.finding != "weakness"}
    for inspection, asked in case.recommendations():
        if not asked.open and not _shown(inspection, asked, dated):
            yield Finding(
                asked.where("status"),
                f"recommendation `{asked.id}` is {asked.status}, and nothing dated after "
                f"{inspection.title} shows it",
                "name the evidence that shows it is done",
                asked.id,
            )


def _shown(inspection: Inspection, asked: Recommendation, dated: dict[str, date | None]) -> bool:
    after = inspection.dated.last or date.min
    days = (dated.get(name) for name in asked.evidence)
    return any(day is not None and day > after for day in days)
