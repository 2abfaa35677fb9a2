"""G406: an area in which one of the three questions has no answer."""

from collections.abc import Iterator

from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case

QUESTIONS = {
    "what_we_know": "what do you know about the quality and impact of practice?",
    "how_we_know": "how do you know it?",
    "plans": "what are your plans for the next 12 months?",
}


@rule(
    "G406",
    Severity.ERROR,
    "one of the three questions has no answer",
    "Ofsted, ILACS: the three questions of self-evaluation",
    Effort.WRITE,
)
def unanswered_question(case: Case) -> Iterator[Finding]:
    """An area's evaluation leaves out one of the inspectorate's three questions.

    What do you know about the quality and impact of practice, how do you know it, and
    what are your plans for the next 12 months? The meeting is built on the three.

    Mend: write `what-we-know`, `how-we-know` and `plans` for the area.

    Example: an area with `what-we-know:` written and nothing else.
    """
    for area, _ in case.areas():
        written = case.workspace.evaluation(area.id)
        missing = [words for field, words in QUESTIONS.items() if not getattr(written, field, "")]
        if missing:
            yield Finding(
                written.where("area") if written else Location("evidence"),
                f"{area.short_title}: {_unanswered(len(missing))}",
                "answer: " + " · ".join(missing),
                area.id,
            )


def _unanswered(count: int) -> str:
    if count == len(QUESTIONS):
        return "none of the three questions has an answer"
    return f"{count} of the three questions {'has' if count == 1 else 'have'} no answer"
