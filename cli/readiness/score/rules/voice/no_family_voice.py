"""G431: an area in which no parent or carer is heard."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.silences import silent


@rule(
    "G431",
    Severity.WARNING,
    "no families' voice",
    "South Gloucestershire 2016, paragraphs 24 and 130; "
    "Bath and North East Somerset 2013, paragraph 40",
    Effort.LOOK,
)
def no_family_voice(case: Case) -> Iterator[Finding]:
    """No item of an area carries the views of parents or carers.

    Parents had made many complaints about a service for disabled children, and leaders
    did not know how badly it failed until inspectors came. Families know how help feels to
    those who get it. The framework says where their views are expected (`kinds`) and how
    recent they must be (`voice-months`).

    Mend: ask families, and add an item of kind `family-voice`, or `hears: [families]` on
    a complaint or an audit that carries what they said.

    Example: audits and figures about early help, and no parent's view of it.
    """
    yield from silent(
        case, "family-voice", "families' own views", "ask parents and carers what changed for them"
    )
