"""The agreed state: what an authority has said it will not fall below."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Id, Text

RungName = Literal[
    "not-applicable",
    "not-evidenced",
    "asserted",
    "evidenced",
    "triangulated",
    "impact-shown",
]
"""Where a criterion stands, lowest first."""


class Agreed(Entry):
    """The gaps, or the faults, of one code about one thing.

    `about` is the id of a criterion, area or record, or the file of a fault; it is empty for
    the whole folder.
    """

    code: Annotated[str, Field(pattern=r"^[A-Z]\d\d\d$")]
    about: str = ""
    severity: Literal["error", "warning", "note"]
    times: int = Field(default=1, ge=1, description="How many of them there are.")


class Relaxation(Entry):
    """Something worse that was taken into the agreed state, on which day, by whom and why."""

    on: date
    by: Text = Field(description="The role that agreed, never a person's name.")
    reason: Text
    worse: tuple[Text, ...] = Field(default=(), description="What was worse, in words.")


class Baseline(Entry):
    """Everything that a baseline file may say."""

    agreed_on: date
    framework: Id
    rungs: dict[Id, RungName] = Field(description="Where each criterion stands.")
    gaps: tuple[Agreed, ...] = ()
    faults: tuple[Agreed, ...] = ()
    relaxed: tuple[Relaxation, ...] = ()
