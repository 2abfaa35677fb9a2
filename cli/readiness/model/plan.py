"""The plan: what the authority does about what it knows."""

from datetime import date
from typing import Literal

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Id, Text

ActionStatus = Literal["not-started", "on-track", "at-risk", "late", "done", "stopped"]


class Update(Entry):
    """What had happened by a day."""

    on: date
    says: Text


class Action(Entry):
    """One thing the authority does: for what, by whom, by when, and how it will know."""

    id: Id
    what: Text
    responds_to: tuple[Id, ...] = Field(
        default=(), description="Ids of evidence, findings, audits, indicators or recommendations."
    )
    owner: str = Field(default="", description="A role, never a person's name.")
    due: date | None = None
    measure: str = Field(default="", description="How anyone will see that it worked.")
    baseline: str = Field(default="", description="Where the measure stood at the start.")
    target: str = ""
    outcomes: tuple[Id, ...] = Field(
        default=(), description="National outcomes, enablers or principles it serves."
    )
    status: ActionStatus = "not-started"
    top_priority: bool = False
    updates: tuple[Update, ...] = ()
    note: str = ""

    @property
    def finished(self) -> bool:
        """Say whether nothing more is to be done."""
        return self.status in ("done", "stopped")

    def overdue(self, day: date) -> bool:
        """Say whether an unfinished action is late, or past its date, on a day."""
        past = self.due is not None and self.due < day
        return not self.finished and (past or self.status == "late")
