"""Rounds of practice audits: method, sample, grades after moderation, what changed."""

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.evidence import Supports
from readiness.model.framework import Id, Text, Texts
from readiness.model.kinds import Finding, Hears, Shows
from readiness.model.when import When


class AuditRound(Entry):
    """One round of audits. Grade counts are kept apart, never pooled."""

    id: Id
    title: Text
    dated: When
    supports: Supports
    says: Text = Field(description="What the round found.")
    finding: Finding
    source: Text
    method: str = Field(default="", description="How cases were chosen and looked at.")
    sample: int | None = Field(default=None, ge=0, description="Cases audited.")
    population: int | None = Field(
        default=None, ge=0, description="Cases there were to choose from."
    )
    teams: Texts = Field(default=(), description="Teams whose work was looked at.")
    moderated: int | None = Field(default=None, ge=0, description="Cases graded twice.")
    grades: dict[Id, int] = Field(default={}, description="Cases by grade, after moderation.")
    families_involved: int | None = Field(default=None, ge=0, description="Families who took part.")
    shows: Shows | None = "quality"
    hears: tuple[Hears, ...] = ()
    cohorts: tuple[Id, ...] = ()
    paragraph: str = ""
    actions: tuple[Id, ...] = ()
    retest: str = Field(default="", description="When and how the actions were checked again.")
    note: str = ""
