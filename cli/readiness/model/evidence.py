"""Evidence items: one thing the authority can show."""

from typing import Annotated

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Id, Text, Texts
from readiness.model.kinds import Finding, Hears, Kind, Shows
from readiness.model.when import When

Supports = Annotated[tuple[Id, ...], Field(min_length=1)]
"""One or more criteria of the framework, or single evidence prompts of theirs."""


class Evidence(Entry):
    """One thing the authority can show: an audit finding, a survey, a report, a child's view."""

    id: Id
    supports: Supports = Field(description="The criteria, or evidence prompts, it speaks to.")
    says: Text = Field(description="The finding, in one or two plain sentences.")
    finding: Finding
    kind: Kind
    dated: When = Field(description="When it was true, or `unknown`.")
    source: Text = Field(description="The document it comes from, or `unknown`.")
    paragraph: str = Field(default="", description="Paragraphs or pages of the source, as printed.")
    shows: Shows | None = None
    hears: tuple[Hears, ...] = Field(default=(), description="Whose own views it carries.")
    cohorts: tuple[Id, ...] = ()
    teams: Texts = Field(default=(), description="The team it speaks of, or several in a list.")
    sample: str = Field(default="", description="How many were looked at or asked, of how many.")
    link: str = Field(default="", description="A web address, or a file in this folder.")
    event: str = Field(
        default="", description="A short name for the event it dates, to compare with others."
    )
    response: str = Field(default="", description="What was done about it.")
    consent: str = Field(
        default="", description="How those it tells of agreed, or how it was made anonymous."
    )
    note: str = ""


class NotApplicable(Entry):
    """A criterion that does not apply here, why, and since when. Never counted as done."""

    criterion: Id
    reason: Text
    dated: When
