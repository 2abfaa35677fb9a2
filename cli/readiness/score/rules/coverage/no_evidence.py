"""G401: a criterion that nothing supports."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case


@rule(
    "G401",
    Severity.ERROR,
    "nothing supports this criterion",
    "Bournemouth 2018, paragraph 26; South Gloucestershire 2016, paragraphs 23 to 25 and 111",
    Effort.ASK,
)
def no_evidence(case: Case) -> Iterator[Finding]:
    """Nobody has written anything about a criterion that inspectors evaluate.

    Authorities are hurt most by weak services at which nobody had looked. An empty
    criterion may hide one; it may also only mean that the evidence is not written down.

    Mend: add an item that supports the criterion, or record it as not applicable with a
    reason.

    Example: `supports: [help.front-door]` in an item of evidence.
    """
    for criterion, items in case.criteria():
        if not items:
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"nothing supports `{criterion.id}` ({criterion.heading})",
                "write what you know about it, with a date and a source",
                criterion.id,
            )
