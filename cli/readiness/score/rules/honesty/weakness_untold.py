"""G445: a weakness that is known and not in the text."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.once import once
from readiness.score.prose.sentences import ANSWERS
from readiness.score.prose.told import untold


@rule(
    "G445",
    Severity.ERROR,
    "a known weakness is not in the text",
    "East Riding 2020: leaders knew, and their self-evaluation did not say so",
    Effort.WRITE,
)
def weakness_untold(case: Case) -> Iterator[Finding]:
    """Audits, complaints or inspectors found a weakness, and the text never speaks of it.

    Leaders who know and do not write it down look as if they did not know. The framework
    says which kinds of evidence must be told (`must-be-told`). A weakness is told when any
    part of the text cites it, or cites another on the same evidence prompt, or when
    `worried-about` names it. An area without a text is left to G406, and a text that
    tells only the good half of a question to G444.

    Mend: say it in `what-we-know` and cite the item, or name it in `worried-about`.

    Example: a complaint upheld in May, and no sentence about it in November.
    """
    for area, weak in once(case, untold(case)):
        written = case.workspace.evaluation(area.id)
        if written and any(getattr(written, field) for field in ANSWERS):
            names = [item.id for item in weak]
            yield Finding(
                written.where("what-we-know"),
                f"{area.short_title}: the text says nothing of {_count(len(names))}: {some(names)}",
                "say what is not good enough, and cite the item",
                area.id,
            )


def _count(weak: int) -> str:
    return "a weakness that is known" if weak == 1 else f"{weak} weaknesses that are known"
