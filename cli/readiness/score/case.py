"""The case that rules look at: the workspace, the day, and the items found."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.assessment import Item, Need
from readiness.model.diagnostic import Location
from readiness.model.evidence import NotApplicable
from readiness.model.framework import Cohort, Criterion, Framework, JudgementArea
from readiness.model.inspection import Inspection, Recommendation
from readiness.model.terms import Terms
from readiness.model.workspace import Workspace
from readiness.score.currency import months_before


class Case(NamedTuple):
    """Everything a rule may ask about."""

    workspace: Workspace
    as_of: date
    items: tuple[Item, ...]
    by_criterion: dict[str, tuple[Item, ...]]
    needs: dict[str, Need]

    @property
    def framework(self) -> Framework:
        """The edition in use."""
        return self.workspace.framework

    @property
    def terms(self) -> Terms:
        """What counts as evidence under the edition, and for how long."""
        return self.workspace.framework.terms

    @property
    def waived(self) -> dict[str, NotApplicable]:
        """What says that a criterion does not apply, by the criterion's id."""
        return {entry.criterion: entry for entry in self.workspace.records.not_applicable}

    def criteria(self) -> Iterator[tuple[Criterion, tuple[Item, ...]]]:
        """Yield each criterion that applies, with its items."""
        waived = self.waived
        for area in self.framework.all_areas():
            for criterion in area.criteria:
                if criterion.id not in waived:
                    yield criterion, self.by_criterion[criterion.id]

    def areas(self) -> Iterator[tuple[JudgementArea, tuple[Item, ...]]]:
        """Yield each area in which some criterion applies, with the items of the area."""
        waived = self.waived
        for area in self.framework.all_areas():
            if any(criterion.id not in waived for criterion in area.criteria):
                yield area, self.items_of(area)

    def items_of(self, area: JudgementArea) -> tuple[Item, ...]:
        """Return the items of an area's own criteria, each once."""
        found = (item for one in area.criteria for item in self.by_criterion[one.id])
        return tuple(dict.fromkeys(found))

    def blind_spots(self) -> tuple[Cohort, ...]:
        """Return the groups of children of whom no item speaks that is recent enough."""
        return tuple(cohort for cohort in self.framework.cohorts if not self.speak_of(cohort))

    def speak_of(self, cohort: Cohort) -> tuple[Item, ...]:
        """Return the items that speak of a group of children and are recent enough."""
        since = months_before(self.as_of, self.terms.cohort_months)
        return tuple(
            item
            for item in self.items
            if cohort.id in item.cohorts and item.dated.last and item.dated.last >= since
        )

    def place(self, area: JudgementArea) -> Location:
        """Return where an authority writes about an area: its evaluation, else the settings."""
        written = self.workspace.evaluation(area.id)
        entry = written or self.workspace.settings
        return entry.where("area" if written else "framework")

    def recommendations(self) -> Iterator[tuple[Inspection, Recommendation]]:
        """Yield every recommendation with the inspection that made it."""
        for inspection in self.workspace.records.inspections:
            for recommendation in inspection.recommendations:
                yield inspection, recommendation


def current(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items that still count."""
    return tuple(item for item in items if item.current)


def either(words: list[str]) -> str:
    """Return words as one choice: `owner, date or measure`."""
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def only_figures(items: tuple[Item, ...]) -> bool:
    """Say whether there are items, and all are figures that do not show impact."""
    return bool(items) and all(item.kind == "data" and item.shows != "impact" for item in items)


def some(ids: list[str], most: int = 5) -> str:
    """Return a few ids for a message, and how many more there are."""
    shown = ", ".join(f"`{one}`" for one in ids[:most])
    return shown if len(ids) <= most else f"{shown} and {len(ids) - most} more"
