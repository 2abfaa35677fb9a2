"""The most useful things to do next: never more than five."""

from collections import defaultdict
from collections.abc import Iterable

from readiness.model.assessment import AreaStanding, NextStep
from readiness.model.diagnostic import Diagnostic, worst_first

MOST = 5

FIRST = ("G470", "G474", "G401", "G471", "G440", "G477", "G430", "G404", "G420")
"""Which kinds of gap come first among equals: a known weakness that nobody acts on is held
against leaders most, then what nobody has looked at. The others follow by number."""

_Group = tuple[tuple[str, str], list[Diagnostic]]
"""A code and an area's name, and the gaps of that code in that area."""


def next_steps(areas: tuple[AreaStanding, ...], gaps: Iterable[Diagnostic]) -> tuple[NextStep, ...]:
    """Return the steps that close most, worst first; one for each kind of gap in an area.

    What is judged beside the authority comes after what is judged of it.
    """
    home = {gap: area for area in areas for gap in area.all_gaps}
    beside = {area.short_title for area in areas if area.separate}
    groups: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for gap in gaps:
        area = home.get(gap)
        groups[gap.code, area.short_title if area else ""].append(gap)
    ranked = sorted(groups.items(), key=lambda pair: (pair[0][1] in beside, _rank(pair[1])))
    return tuple(_step(area, group) for (_, area), group in _spread(ranked)[:MOST])


def _rank(group: list[Diagnostic]) -> tuple[int, int, int, str]:
    severity, code, _ = worst_first(group[0])
    place = FIRST.index(code) if code in FIRST else len(FIRST)
    return severity, place, -len(group), code


def _spread(ranked: list[_Group]) -> list[_Group]:
    """Put the first group of each code before the others, so that five steps differ."""
    seen: set[str] = set()
    first: list[_Group] = []
    rest: list[_Group] = []
    for pair in ranked:
        (rest if pair[0][0] in seen else first).append(pair)
        seen.add(pair[0][0])
    return first + rest


def _step(area: str, group: list[Diagnostic]) -> NextStep:
    more = f" (and {len(group) - 1} more like it)" if len(group) > 1 else ""
    message = group[0].message.removeprefix(f"{area}: ")
    return NextStep(area, f"{message}{more}: {group[0].hint}", tuple(group))
