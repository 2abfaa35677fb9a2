"""Series of figures: which of them still count, whose they are, and what they are held against."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.framework import JudgementArea
from readiness.model.indicator import Definition, Indicator, Point
from readiness.score.case import Case
from readiness.score.once import once

_PERCENT = ("per cent", "%")
"""Units of a share, as the catalogue and people write them."""


class Series(NamedTuple):
    """An indicator with its item and with what it measures.

    `is_own` says that it is not in the catalogue.
    """

    item: Item
    indicator: Indicator
    definition: Definition
    is_own: bool

    @property
    def is_percentage(self) -> bool:
        """Say whether the values are percentages."""
        return is_percentage(self.definition)


def is_percentage(definition: Definition) -> bool:
    """Say whether an indicator's values are percentages."""
    return definition.unit in _PERCENT


def every_series(case: Case) -> Iterator[Series]:
    """Yield every indicator that has values, however old."""
    items = {item.id: item for item in case.items}
    for indicator in case.workspace.records.indicators:
        if indicator.series:
            is_own = indicator.id not in case.workspace.catalogue
            definition = case.workspace.definition(indicator)
            yield Series(items[indicator.id], indicator, definition, is_own)


def by_area(
    case: Case, chosen: Iterable[Series]
) -> Iterator[tuple[JudgementArea, tuple[Series, ...]]]:
    """Yield each area with those of some series whose first criterion stands in it."""
    found = {one.item.id: one for one in chosen}
    for area, items in once(case, (one.item for one in found.values())):
        yield area, tuple(found[item.id] for item in items)


def in_view(indicator: Indicator) -> tuple[Point, ...]:
    """Return the last two points with a value, the latest first.

    National figures come out months after the authority's own, so that the newest figures to
    compare with are often those of the period before.
    """
    known = [point for point in indicator.ordered if isinstance(point.value, Decimal)]
    return tuple(reversed(known[-2:]))


def is_published(point: Point, indicator: Indicator) -> bool:
    """Say whether a point comes from a file as it was published."""
    published = indicator.published
    return published is not None and point.where().file.endswith(published.file)
