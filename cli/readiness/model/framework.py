"""An inspectorate's published scheme, in one edition: what inspectors evaluate."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from readiness.model.entry import Entry
from readiness.model.kinds import Kind
from readiness.model.terms import Terms

Text = Annotated[str, Field(min_length=1)]
"""Text that says something: never empty."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=80)]
"""A short name in small letters, digits, hyphens and full stops."""


def _as_list(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Texts = Annotated[
    tuple[Text, ...],
    BeforeValidator(_as_list, json_schema_input_type=Text | tuple[Text, ...]),
]
"""Several texts; one may stand without a list."""

Status = Literal["verified", "secondary", "memory"]
"""How far a heading can be trusted.

`verified`: the wording was seen in the publisher's own text. `secondary`: the topic was
named by the publisher elsewhere, or by others. `memory`: from the researcher's memory.
"""


class Grade(Entry):
    """A place on the inspectorate's scale."""

    id: Id
    label: Text
    rank: int = Field(description="Place on the scale; the best grade has the highest number.")
    positive: bool = Field(
        default=False, description="Whether the grade is on or above the inspectorate's good line."
    )
    also: tuple[Text, ...] = Field(
        default=(), description="Other spellings of the label in published reports."
    )
    meaning: str = ""


class EvidencePrompt(Entry):
    """The question that tells an authority what to show for a criterion."""

    id: Id
    text: Text
    coverage: int | None = Field(
        default=None,
        ge=0,
        le=100,
        description="Share, in per cent, of recent reports that speak of the topic.",
    )
    basis: str = Field(default="", description="Where the prompt comes from, if not the heading.")


class Criterion(Entry):
    """One statement an inspector evaluates within an area."""

    id: Id
    heading: Text
    status: Status
    note: str = ""
    prompts: tuple[EvidencePrompt, ...]
    kinds: tuple[Kind, ...] = Field(description="Kinds of evidence an inspector would expect.")
    cohorts: tuple[Id, ...] = ()
    indicators: tuple[Id, ...] = ()


class JudgementArea(Entry):
    """A part of the framework that receives its own judgement."""

    id: Id
    title: Text
    short_title: Text = Field(description="A few words for tables and running text.")
    graded: bool = True
    separate: bool = Field(
        default=False, description="Judged beside the authority, not as part of its overall grade."
    )
    note: str = ""
    criteria: tuple[Criterion, ...]
    sub_areas: "tuple[JudgementArea, ...]" = ()


class InForce(Entry):
    """The dates between which inspections use the edition; no `to` while it is current."""

    from_: date = Field(alias="from")
    to: date | None = None
    note: str = ""


class Overall(Entry):
    """The overall judgement of editions that have one."""

    id: Id
    title: Text


class LimitingRule(Entry):
    """How grades have been seen to limit one another. Words for a person, never computed."""

    id: Id
    when: Text
    then: Text
    strength: Literal["automatic", "observed-always", "observed-mixed", "secondary-source"]
    basis: Text


class Activity(Entry):
    """A kind of inspection, visit or meeting, and the deadline that follows it."""

    id: Id
    title: Text
    follows: str = Field(default="", description="What leads to it.")
    response_working_days: int | None = Field(
        default=None,
        description="Working days to file the written response; the letter's own date overrides.",
    )
    status: Status = "secondary"


class Source(Entry):
    """Where the edition's facts come from."""

    id: Id
    title: Text
    address: str = ""


class Provenance(Entry):
    """What was verified, what rests on others, what is from memory, what is not known."""

    verified: tuple[Text, ...] = ()
    observed: tuple[Text, ...] = ()
    secondary: tuple[Text, ...] = ()
    memory: tuple[Text, ...] = ()
    unknown: tuple[Text, ...] = ()


class Cohort(Entry):
    """A group of children who must not be a blind spot."""

    id: Id
    title: Text


class Outcome(Entry):
    """A national outcome, enabler or principle that plans are tied to."""

    id: Id
    title: Text


class Framework(Entry):
    """One edition of an inspection framework."""

    id: Id
    title: Text
    short_title: Text
    publisher: Text
    legal_basis: str = ""
    licence: Text
    in_force: InForce
    supersedes: Id | None = None
    superseded_by: Id | None = None
    note: str = ""
    grades: tuple[Grade, ...] = Field(min_length=1)
    overall: Overall | None = None
    overall_note: str = ""
    limiting_rules: tuple[LimitingRule, ...] = ()
    activities: tuple[Activity, ...] = ()
    timescales: tuple[Text, ...] = ()
    terms: Terms = Terms()
    cohorts: tuple[Cohort, ...] = ()
    outcomes: tuple[Outcome, ...] = Field(
        default=(), description="National outcomes, enablers and principles, where plans name them."
    )
    sources: tuple[Source, ...] = Field(min_length=1)
    provenance: Provenance
    areas: tuple[JudgementArea, ...] = Field(min_length=1)

    def all_areas(self) -> Iterator[JudgementArea]:
        """Yield every area in the edition's order, each followed by its sub-areas."""
        yield from _with_parts(self.areas)

    @cached_property
    def criteria(self) -> dict[str, Criterion]:
        """Every criterion by its id, and by the id of each of its prompts."""
        found: dict[str, Criterion] = {}
        for area in self.all_areas():
            for criterion in area.criteria:
                found[criterion.id] = criterion
                found.update((prompt.id, criterion) for prompt in criterion.prompts)
        return found

    @cached_property
    def area_of(self) -> dict[str, JudgementArea]:
        """The area of each criterion, by the criterion's id."""
        return {criterion.id: area for area in self.all_areas() for criterion in area.criteria}

    def grade(self, grade_id: str) -> Grade | None:
        """Return a grade of the scale by its id."""
        return next((grade for grade in self.grades if grade.id == grade_id), None)

    def judged(self) -> dict[str, str]:
        """Return the id and title of everything that can receive a grade."""
        titles = {area.id: area.title for area in self.all_areas() if area.graded}
        if self.overall:
            titles[self.overall.id] = self.overall.title
        return titles


def _with_parts(areas: tuple[JudgementArea, ...]) -> Iterator[JudgementArea]:
    for area in areas:
        yield area
        yield from _with_parts(area.sub_areas)
