"""Earlier inspections, visits and reviews: judgements, findings, recommendations."""

from datetime import date
from typing import Literal

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.evidence import Supports
from readiness.model.framework import Id, Text
from readiness.model.kinds import Finding, Hears, Kind, Shows
from readiness.model.when import When

InspectionKind = Literal[
    "standard",
    "short",
    "focused-visit",
    "monitoring-visit",
    "joint",
    "peer-review",
    "external-review",
    "intervention",
]

LeadersKnew = Literal["yes", "no", "partly", "acted", "not-stated"]
"""Whether leaders knew before inspectors told them; `acted` when they were told."""

RecommendationStatus = Literal["not-started", "in-progress", "done", "closed"]


class Judgement(Entry):
    """A grade an inspectorate gave. With a framework named, both ids are that edition's."""

    area: Text
    grade: Text
    note: str = ""


class InspectionFinding(Entry):
    """One finding of a report; it counts as evidence from the day the inspection ended."""

    id: Id
    paragraph: Text = Field(description="Paragraph or page of the report, as printed.")
    supports: Supports = Field(description="The criteria, or evidence prompts, it speaks to.")
    says: Text
    finding: Finding
    leaders_knew: LeadersKnew = Field(
        default="not-stated", description="Whether the report says leaders knew beforehand."
    )
    shows: Shows | None = None
    hears: tuple[Hears, ...] = ()
    cohorts: tuple[Id, ...] = ()
    note: str = ""


class Recommendation(Entry):
    """What the inspectorate asked for, and how far the authority has come."""

    id: Id
    number: str = Field(default="", description="The number in the report, if it has one.")
    says: Text
    area: Id | None = Field(default=None, description="The judgement area it belongs to.")
    deadline: str = Field(default="", description="The report's own words, such as `immediately`.")
    due: date | None = None
    findings: tuple[Id, ...] = Field(default=(), description="Findings that led to it.")
    status: RecommendationStatus = "not-started"
    progress: str = Field(default="", description="What has been done, in plain words.")
    updated: date | None = Field(default=None, description="When the progress was written.")
    evidence: tuple[Id, ...] = Field(default=(), description="Evidence that it was done.")

    @property
    def open(self) -> bool:
        """Say whether the authority has still to do what was asked."""
        return self.status not in ("done", "closed")


class Inspection(Entry):
    """An inspection, visit or review of the authority by others."""

    id: Id
    title: Text
    kind: InspectionKind
    publisher: Text
    framework: Id | None = None
    dated: When = Field(description="The days of the inspection.")
    published: date | None = None
    response_due: date | None = Field(
        default=None, description="The day by which the letter asks for a written response."
    )
    response_filed: date | None = Field(
        default=None, description="When the written response was sent."
    )
    source: Text = Field(description="The report or letter, as one would cite it.")
    link: str = ""
    reported_by: str = Field(
        default="", description="Who reports it, when the report itself was not read."
    )
    note: str = ""
    judgements: tuple[Judgement, ...] = ()
    findings: tuple[InspectionFinding, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()

    def evidence_kind(self) -> Kind:
        """Return which kind of evidence its findings are."""
        if self.kind == "peer-review":
            return "peer-review"
        if self.kind in ("external-review", "intervention"):
            return "external-review"
        return "inspection"
