"""The case that rules look at: the workspace, the day, and the items found."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.assessment import Item, Need
from readiness.model.evaluation import Evaluation
from readiness.model.framework import Cohort, Criterion, EvidenceTerms, Framework, JudgementArea
from readiness.model.inspection import Inspection, Recommendation
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
    def terms(self) -> EvidenceTerms:
        """What counts as evidence under the edition, and for how long."""
        return self.workspace.framework.evidence

    def criteria(self) -> Iterator[tuple[Criterion, tuple[Item, ...]]]:
        """Yield each criterion that applies, with its items."""
        not_applicable = {entry.criterion for entry in self.workspace.records.not_applicable}
        for area in self.framework.all_areas():
            for criterion in area.criteria:
                if criterion.id not in not_applicable:
                    yield criterion, self.by_criterion[criterion.id]

    def areas(self) -> Iterator[tuple[JudgementArea, tuple[Item, ...]]]:
        """Yield each area with the items of its own criteria, each item once."""
        for area in self.framework.all_areas():
            items = (item for one in area.criteria for item in self.by_criterion[one.id])
            yield area, tuple(dict.fromkeys(items))

    def blind_spots(self) -> tuple[Cohort, ...]:
        """Return the groups of children of whom no item speaks that is recent enough."""
        since = months_before(self.as_of, self.terms.cohort_months)
        recent = [item for item in self.items if item.dated.last and item.dated.last >= since]
        seen = {name for item in recent for name in item.cohorts}
        return tuple(cohort for cohort in self.framework.cohorts if cohort.id not in seen)

    def evaluation(self, area_id: str) -> Evaluation | None:
        """Return what the authority wrote of an area."""
        entries = self.workspace.records.evaluation
        return next((entry for entry in entries if entry.area == area_id), None)

    def recommendations(self) -> Iterator[tuple[Inspection, Recommendation]]:
        """Yield every recommendation with the inspection that made it."""
        for inspection in self.workspace.records.inspections:
            for recommendation in inspection.recommendations:
                yield inspection, recommendation


def current(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items that still count."""
    return tuple(item for item in items if item.current)


def some(ids: list[str], most: int = 5) -> str:
    """Return a few ids for a message, and how many more there are."""
    shown = ", ".join(f"`{one}`" for one in ids[:most])
    return shown if len(ids) <= most else f"{shown} and {len(ids) - most} more"
