"""G430: an area in which no child is heard."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.silences import silent


@rule(
    "G430",
    Severity.ERROR,
    "no children's voice",
    "Bath and North East Somerset 2013, paragraph 34; Bournemouth 2018, paragraphs 8 and 33",
    Effort.LOOK,
)
def no_childs_voice(case: Case) -> Iterator[Finding]:
    """No item of an area carries the views of children or young people.

    Children's views missing from assessments, audits and plans is among the commonest
    criticisms. The framework says where they are expected (`kinds`) and how recent they
    must be (`voice-months`). An area in which nothing supports the criteria that expect
    them is left to G401.

    Mend: ask, and add an item of kind `child-voice`, or `hears: [children]` on an audit
    that asked them.

    Example: an area with forty items from audits and data, and no child's view.
    """
    yield from silent(
        case, "child-voice", "children's own views", "ask children, and add what they said"
    )
