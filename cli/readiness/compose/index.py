"""The evidence index: what each item is numbered, where it stands, and where it is cited."""

from functools import cached_property
from typing import NamedTuple

from readiness.model.assessment import AreaStanding, Assessment, Item
from readiness.model.document import Inline, Reference


class _Fields(NamedTuple):
    assessment: Assessment


class Index(_Fields):
    """Numbers and anchors of one document's evidence.

    Items are numbered area by area, in the order of the framework, so that the index reads
    like the document.
    """

    @cached_property
    def home(self) -> dict[str, str]:
        """The area under which each item is indexed, by the item's id; empty for none."""
        area_of = self.assessment.workspace.framework.area_of
        return {
            item.id: area_of[item.criteria[0]].id if item.criteria else ""
            for item in self.assessment.items
        }

    @cached_property
    def order(self) -> tuple[Item, ...]:
        """Every item in the order of the index."""
        places = {area.id: place for place, area in enumerate(self.assessment.areas)}
        return tuple(
            sorted(
                self.assessment.items,
                key=lambda item: (places.get(self.home[item.id], len(places)), item.id),
            )
        )

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each item, by its id; counts from 1."""
        return {item.id: number for number, item in enumerate(self.order, 1)}

    def cite(self, item_id: str) -> Inline | None:
        """Return the reference to an item's row in the index, or None if there is none."""
        number = self.numbers.get(item_id)
        return Reference(f"evidence-{item_id}", f"E{number}") if number else None

    def in_area(self, area: AreaStanding) -> tuple[Item, ...]:
        """Return an area's items, each once, in the order of the index."""
        found = {item for standing in area.criteria for item in standing.items}
        return tuple(item for item in self.order if item in found)

    def claim(self, area: AreaStanding, item: Item) -> str:
        """Return the anchor of the row where an area claims what an item says."""
        return f"claim-{area.id}-{item.id}"

    def claims(self, item: Item) -> tuple[Inline, ...]:
        """Return references back to every place that an item is cited from."""
        area_of = self.assessment.workspace.framework.area_of
        cited = {area_of[name].id for name in item.criteria}
        return tuple(
            Reference(self.claim(area, item), area.short_title)
            for area in self.assessment.areas
            if area.id in cited
        )
