"""G433: an area in which no partner is heard."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.silences import silent


@rule(
    "G433",
    Severity.WARNING,
    "no partners' view",
    "South Gloucestershire 2016, paragraphs 31 and 38; Bournemouth 2018, paragraphs 2 and 30",
    Effort.ASK,
)
def no_partners_view(case: Case) -> Iterator[Finding]:
    """No item of an area carries what partner agencies say.

    Inspectors found police missing from strategy meetings, and nobody with sight of all
    children at risk of exploitation: partners could have said so. Joint work is not shown
    by one side's word for it. The framework says where partners' views are expected
    (`kinds`) and how recent they must be (`voice-months`).

    Mend: ask police, health, schools or the courts, and add an item of kind
    `partner-voice`, or `hears: [partners]` on an audit done with them.

    Example: `Partnerships are strong`, and no partner who says so.
    """
    yield from silent(
        case, "partner-voice", "partners' own views", "ask partners, and add what they said"
    )
