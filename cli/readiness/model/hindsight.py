"""Self-knowledge: what had been written before an inspection, beside what it then found."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.inspection import Inspection, InspectionFinding
from readiness.model.plan import Action


class Verdict(StrEnum):
    """What was known of one finding. It says nothing of practice, and never is a grade.

    Weaknesses have the first six, worst first. Strengths have the last three or `NO_RECORD`,
    and none of them counts against anybody.
    """

    OPPOSITE = "claimed the opposite"
    NOT_KNOWN = "not known"
    NO_RECORD = "cannot be said"
    IN_PART = "known in part"
    NO_PLAN = "known without a plan"
    PLANNED = "known and planned"
    AS_WEAKNESS = "written as a weakness"
    NOT_CLAIMED = "not claimed"
    CLAIMED = "claimed"


OF_WEAKNESSES = (
    Verdict.OPPOSITE,
    Verdict.NOT_KNOWN,
    Verdict.NO_RECORD,
    Verdict.IN_PART,
    Verdict.NO_PLAN,
    Verdict.PLANNED,
)
"""The verdicts on a weakness, worst first."""

OF_STRENGTHS = (Verdict.CLAIMED, Verdict.NOT_CLAIMED, Verdict.AS_WEAKNESS, Verdict.NO_RECORD)
"""The verdicts on a strength."""


class Basis(StrEnum):
    """What a verdict rests on."""

    REPORT = "the report"
    ACTED = "the report: they acted when told"
    PROMPT = "same prompt"
    CRITERION = "same criterion"
    TOLD = "told by an earlier inspection"
    NOTHING = "nothing written on it"


class Compared(NamedTuple):
    """One finding, what had been written on its subject before, and the verdict.

    `written` holds what the verdict is drawn from, the same prompt before the same criterion.
    `signs` are figures on the subject that were worse than England and nobody had put in words.
    """

    finding: InspectionFinding
    verdict: Verdict
    basis: Basis
    written: tuple[Item, ...] = ()
    actions: tuple[Action, ...] = ()
    signs: tuple[Item, ...] = ()

    @property
    def of_strength(self) -> bool:
        """Say whether inspectors found a strength; what they found mixed is a weakness too."""
        return self.finding.finding == "strength"


class AreaKnowledge(NamedTuple):
    """What was known in one area: each finding once, the worst verdict first.

    `written` counts what the authority itself had written on the area with a judgement in it.
    """

    id: str
    title: str
    short_title: str
    compared: tuple[Compared, ...]
    written: int

    @property
    def weaknesses(self) -> tuple[Compared, ...]:
        """The weaknesses that inspectors found."""
        return tuple(one for one in self.compared if not one.of_strength)

    @property
    def strengths(self) -> tuple[Compared, ...]:
        """The strengths that inspectors found."""
        return tuple(one for one in self.compared if one.of_strength)


class Hindsight(NamedTuple):
    """The comparison, whole: the areas in the order of the framework.

    `written` is everything that had been written before `day`, the first of the inspection.
    `undated` items are left out, for nobody can say when they were written.
    """

    authority: str
    inspection: Inspection
    day: date
    areas: tuple[AreaKnowledge, ...]
    written: tuple[Item, ...]
    undated: int

    @property
    def weaknesses(self) -> tuple[Compared, ...]:
        """Every weakness that inspectors found."""
        return tuple(one for area in self.areas for one in area.weaknesses)

    @property
    def strengths(self) -> tuple[Compared, ...]:
        """Every strength that inspectors found."""
        return tuple(one for area in self.areas for one in area.strengths)


def counted(compared: Iterable[Compared]) -> dict[Verdict, int]:
    """Count findings by verdict, in the order of the verdicts."""
    held = [one.verdict for one in compared]
    return {verdict: held.count(verdict) for verdict in Verdict}
