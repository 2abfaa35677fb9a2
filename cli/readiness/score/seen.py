"""Where a rule saw something, gathered so that an area is told once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readiness.model.diagnostic import Location

_MOST = 5


class Seen(NamedTuple):
    """Something seen at a place, in words for a message; `area` is empty for none."""

    area: str
    at: Location
    words: str


class Gathered(NamedTuple):
    """All that was seen in one area: the first place, and a few of them in words."""

    area: str
    at: Location
    words: str


def gathered(seen: Iterable[Seen]) -> Iterator[Gathered]:
    """Yield what was seen area by area, in the order in which the areas come."""
    by_area: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        by_area[one.area].append(one)
    for area, found in by_area.items():
        more = f" and {len(found) - _MOST} more" if len(found) > _MOST else ""
        words = ", ".join(one.words for one in found[:_MOST])
        yield Gathered(area, found[0].at, words + more)
