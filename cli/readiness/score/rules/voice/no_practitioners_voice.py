"""G432: an area in which no practitioner is heard."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.silences import silent


@rule(
    "G432",
    Severity.WARNING,
    "no practitioners' voice",
    "Community Care on BCP 2022: social workers did not feel part of one organisation",
    Effort.ASK,
)
def no_practitioners_voice(case: Case) -> Iterator[Finding]:
    """No item of an area carries the views of the people who do the work.

    Inspectors talk with social workers every day that they are on site. Where leaders say
    that staff are supported and have not asked them, inspectors may hear otherwise first.
    The framework says where staff's views are expected (`kinds`) and how recent they must
    be (`voice-months`).

    Mend: ask, and add an item of kind `practitioner-voice`: a survey, exit interviews,
    what a staff forum said.

    Example: turnover and caseloads for leaders, and nothing that a social worker said.
    """
    yield from silent(
        case,
        "practitioner-voice",
        "practitioners' own views",
        "ask the people who do the work, and add what they said",
    )
