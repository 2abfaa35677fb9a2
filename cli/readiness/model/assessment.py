"""What the program derives: how each criterion stands on one day, and why."""

from datetime import date
from enum import IntEnum
from typing import NamedTuple

from readiness.model.changes import Changes
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.framework import Cohort
from readiness.model.inspection import LeadersKnew
from readiness.model.kinds import Finding, Hears, Kind, Shows
from readiness.model.plan import Action
from readiness.model.settings import Acceptance
from readiness.model.when import Span
from readiness.model.workspace import Workspace


class Rung(IntEnum):
    """A place on the ladder of evidence. It scores evidence, and never is a grade."""

    NOT_EVIDENCED = 0
    ASSERTED = 1
    EVIDENCED = 2
    TRIANGULATED = 3
    IMPACT_SHOWN = 4

    @property
    def words(self) -> str:
        """Return the rung's name as people read it."""
        return self.name.replace("_", " ").lower()


class Item(NamedTuple):
    """One thing that counts as evidence, wherever it was written.

    `criteria` are ids of the framework's criteria and `prompts` those of single prompts.
    `why_not` says why the item is not current; it is empty for a current one. `measured`
    is an indicator, and `title` what it is called; other items have none. `put_right`
    names the recommendations that it led to, once every one of them is done or closed.
    """

    id: str
    says: str
    criteria: tuple[str, ...]
    prompts: tuple[str, ...]
    kind: Kind
    finding: Finding
    dated: Span
    source: str
    paragraph: str
    shows: Shows | None
    hears: tuple[Hears, ...]
    cohorts: tuple[str, ...]
    at: Location
    why_not: str = ""
    measured: bool = False
    title: str = ""
    sample: str = ""
    teams: tuple[str, ...] = ()
    link: str = ""
    response: str = ""
    leaders_knew: LeadersKnew = "not-stated"
    put_right: tuple[str, ...] = ()

    @property
    def current(self) -> bool:
        """Say whether the item still counts on the day of the assessment."""
        return not self.why_not

    @property
    def weak(self) -> bool:
        """Say whether the item is a weakness that has not been put right."""
        return self.finding == "weakness" and not self.put_right


class CriterionStanding(NamedTuple):
    """How one criterion stands: its rung (None when not applicable), why, and what next."""

    id: str
    heading: str
    rung: Rung | None
    why: str
    one_step_up: str
    items: tuple[Item, ...]
    unanswered: tuple[str, ...]
    gaps: tuple[Diagnostic, ...]

    @property
    def words(self) -> str:
        """Return the standing as people read it."""
        return "not applicable" if self.rung is None else self.rung.words

    @property
    def weakest_first(self) -> int:
        """Sort key: the lowest rung first, what does not apply last."""
        return len(Rung) if self.rung is None else self.rung


class Need(NamedTuple):
    """Something that calls for an action: a weakness, or an open recommendation."""

    id: str
    says: str
    at: Location
    actions: tuple[Action, ...]
    sound: bool


class PlanStanding(NamedTuple):
    """Question 3: does every weakness and open recommendation have a sound action?

    A sound action is owned, dated, measured, and on track or done.
    """

    needs: tuple[Need, ...]

    @property
    def sound(self) -> int:
        """Count the needs that have a sound action."""
        return sum(need.sound for need in self.needs)

    @property
    def words(self) -> str:
        """Return the standing as people read it."""
        if not self.needs:
            return "nothing named yet"
        if self.sound == len(self.needs):
            return "in place"
        return "partly in place" if self.sound else "not in place"


class Candour(NamedTuple):
    """The third view: does what is claimed outrun what is shown?"""

    strengths: int
    mixed: int
    weaknesses: int
    gaps: tuple[Diagnostic, ...]

    @property
    def words(self) -> str:
        """Return the view as people read it."""
        if not (self.strengths or self.mixed or self.weaknesses):
            return "nothing claimed"
        return "balanced" if not self.gaps else f"{len(self.gaps)} to look at"


class AreaStanding(NamedTuple):
    """How one area stands: its criteria, its plan, its candour, and the gaps of the area itself."""

    id: str
    title: str
    short_title: str
    separate: bool
    criteria: tuple[CriterionStanding, ...]
    plan: PlanStanding
    candour: Candour
    gaps: tuple[Diagnostic, ...]

    @property
    def rungs(self) -> tuple[int, int, int, int, int]:
        """Count the criteria on each rung; those not applicable are in none."""
        held = [standing.rung for standing in self.criteria]
        first, second, third, fourth, fifth = (held.count(rung) for rung in Rung)
        return first, second, third, fourth, fifth

    @property
    def not_applicable(self) -> int:
        """Count the criteria that do not apply."""
        return sum(one.rung is None for one in self.criteria)

    @property
    def all_gaps(self) -> tuple[Diagnostic, ...]:
        """Every gap of the area and of its criteria."""
        return self.gaps + tuple(gap for standing in self.criteria for gap in standing.gaps)


class NextStep(NamedTuple):
    """One useful thing to do next, the gaps it would close, and what else it brings.

    `raises` counts the rungs that criteria would climb; `effort` is what it takes, in words.
    """

    area: str
    what: str
    gaps: tuple[Diagnostic, ...]
    owner: str = ""
    raises: int = 0
    effort: str = ""

    @property
    def brings(self) -> str:
        """Return what the step takes and brings, in words."""
        closes = "1 gap" if len(self.gaps) == 1 else f"{len(self.gaps)} gaps"
        rungs = "1 rung" if self.raises == 1 else f"{self.raises} rungs"
        climbs = f", raises {rungs}" if self.raises else ""
        return f"{self.effort}; closes {closes}{climbs}"


class Accepted(NamedTuple):
    """A gap that the authority lives with for a time; no gap where it is no longer there."""

    gap: Diagnostic | None
    terms: Acceptance


class Coming(NamedTuple):
    """Something that falls due, goes stale or is superseded between today and another day.

    `owner` is a role in words, empty where nobody is named; `about` is the id of a record.
    """

    day: date
    owner: str
    what: str
    about: str
    at: Location


class Assessment(NamedTuple):
    """All standings of a workspace on one day: the one verdict that is shown everywhere.

    `plan` holds every need, those of no area too; `gaps` are those of no area. Gaps that
    the authority accepts stand in `accepted` alone. `coming` lists what happens until the
    day `until`, by owner and day; it is empty where no later day is known.
    """

    workspace: Workspace
    as_of: date
    items: tuple[Item, ...]
    areas: tuple[AreaStanding, ...]
    plan: PlanStanding
    gaps: tuple[Diagnostic, ...]
    next_steps: tuple[NextStep, ...]
    blind_spots: tuple[Cohort, ...]
    accepted: tuple[Accepted, ...] = ()
    coming: tuple[Coming, ...] = ()
    until: date | None = None
    changes: Changes | None = None

    @property
    def all_gaps(self) -> tuple[Diagnostic, ...]:
        """Every gap: of the whole folder, then area by area."""
        return self.gaps + tuple(gap for area in self.areas for gap in area.all_gaps)
