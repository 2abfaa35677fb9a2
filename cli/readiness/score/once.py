"""Items that a rule tells of once each, however many areas they bear on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from readiness.model.assessment import Item
from readiness.model.framework import JudgementArea
from readiness.score.case import Case


def once(case: Case, items: Iterable[Item]) -> Iterator[tuple[JudgementArea, list[Item]]]:
    """Yield each area with its own of some items: those whose first criterion stands in it.

    Criteria that do not apply are passed over, and items that support no other are left out.
    """
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        first = next((name for name in item.criteria if name not in case.waived), None)
        if first:
            found[case.framework.area_of[first].id].append(item)
    for area in case.framework.all_areas():
        if area.id in found:
            yield area, found[area.id]
