"""How far a forecast looks, and for whom."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from readiness.model.assessment import Coming
from readiness.model.diagnostic import Location
from readiness.score.case import Case


class Ahead(NamedTuple):
    """The case as it stands today, the role that each record is for, and the last day."""

    case: Case
    owners: Mapping[str, str]
    until: date

    @property
    def then(self) -> Case:
        """The same records on the last day, with items as they count today."""
        return self.case._replace(as_of=self.until)

    def holds(self, day: date) -> bool:
        """Say whether a day comes after today, and not after the last day."""
        return self.case.as_of < day <= self.until

    def owner(self, about: str) -> str:
        """Return the role that a record is for, in words; empty where it is nobody's."""
        return self.owners.get(about, self.owners.get("", ""))

    def coming(self, day: date, what: str, about: str, at: Location) -> Coming:
        """Return what happens to a record on a day, for whoever owns the record."""
        return Coming(day, self.owner(about), what, about, at)
