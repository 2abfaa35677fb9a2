"""When national figures come out: a publication, its periods, and the month it is expected in."""

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Id, Text

Month = Annotated[int, Field(ge=1, le=12)]


class Release(Entry):
    """A national publication that comes once a year.

    The month is an expectation from what the publisher did in earlier years, never a promise.
    """

    id: Id
    title: Text = Field(description="The publication's name.")
    figures: Text = Field(description="What its figures are on, for a sentence.")
    publisher: Text
    period_ends: Month = Field(description="The month on whose last day each period ends.")
    months_after: Annotated[int, Field(ge=1, le=36)] = Field(
        description="How many months after that month it is expected: 8 for March to November."
    )
    status: Literal["verified", "secondary", "memory"] = Field(
        description="How sure the month is: read in a source, told by others, or from memory."
    )
    source: Text = Field(description="Where the month comes from.")
    note: str = ""
