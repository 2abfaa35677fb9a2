"""The evidence index: what each item is numbered, where it stands, and where it is cited."""

from functools import cached_property
from typing import NamedTuple

from readiness.compose.words import telling
from readiness.model.assessment import AreaStanding, Assessment, Item
from readiness.model.document import Inline, Reference

MOST_TOLD = {"strength": 8, "mixed": 6, "context": 3}
"""How many items of each finding an area's pages tell; weaknesses are told in full."""


ROW = "evidence-"
"""How the anchor of an item's row in the index starts; its id follows."""


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
        return Reference(f"{ROW}{item_id}", f"[E{number}]") if number else None

    def in_area(self, area: AreaStanding) -> tuple[Item, ...]:
        """Return an area's items, each once, in the order of the index."""
        return self.by_area[area.id]

    @cached_property
    def by_area(self) -> dict[str, tuple[Item, ...]]:
        """The items of each area, each once, in the order of the index, by the area's id."""
        found: dict[str, dict[str, Item]] = {}
        for area in self.assessment.areas:
            held = {item.id: item for one in area.criteria for item in one.items}
            found[area.id] = held
        return {
            name: tuple(sorted(held.values(), key=lambda item: self.numbers[item.id]))
            for name, held in found.items()
        }

    @cached_property
    def shown(self) -> dict[str, tuple[Item, ...]]:
        """The items that each area's own pages tell, by the area's id.

        Every weakness is told, and what was put right; of the rest the most telling. What
        is left out of the pages stands among the further findings, so that nothing is lost
        and the pages can be read.
        """
        return {area.id: self._told(area) for area in self.assessment.areas}

    def _told(self, area: AreaStanding) -> tuple[Item, ...]:
        held = [item for item in self.in_area(area) if not item.measured]
        told = {item.id for item in held if item.finding == "weakness" or item.put_right}
        for finding, most in MOST_TOLD.items():
            of_it = [item for item in held if item.finding == finding and not item.put_right]
            told.update(item.id for item in sorted(of_it, key=telling)[:most])
        return tuple(item for item in held if item.id in told)

    @cached_property
    def lead(self) -> dict[str, str]:
        """The area that tells each action in full, by the action's id: the first that needs it."""
        found: dict[str, str] = {}
        for area in self.assessment.areas:
            for need in area.plan.needs:
                for action in need.actions:
                    found.setdefault(action.id, area.id)
        return found

    def claim(self, area: AreaStanding, item: Item) -> str:
        """Return the anchor of the row where an area claims what an item says."""
        return f"claim-{area.id}-{item.id}"

    def claims(self, item: Item) -> tuple[Inline, ...]:
        """Return references back to every place that an item is cited from."""
        return tuple(
            Reference(self.claim(area, item), area.short_title)
            for area in self.assessment.areas
            if item.id in self._told_in[area.id]
        ) or self._annexed(item)

    def _annexed(self, item: Item) -> tuple[Inline, ...]:
        if item.measured or not item.criteria:
            return ()
        return (Reference(f"further-{item.id}", "Further findings"),)

    @cached_property
    def further(self) -> dict[str, tuple[Item, ...]]:
        """The items that no area's pages tell, by the area they are indexed under."""
        told = {name for names in self._told_in.values() for name in names}
        rest = [item for item in self.order if not (item.measured or item.id in told)]
        return {
            area.id: tuple(item for item in rest if self.home[item.id] == area.id)
            for area in self.assessment.areas
        }

    @cached_property
    def _told_in(self) -> dict[str, set[str]]:
        """The ids of the items that each area tells: those it shows, and its figures."""
        return {
            name: {item.id for item in items if item.measured}
            | {item.id for item in self.shown[name]}
            for name, items in self.by_area.items()
        }
