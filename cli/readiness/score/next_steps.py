"""The most useful things to do next, by what they bring for what they take: five at most."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.assessment import AreaStanding, NextStep
from readiness.model.diagnostic import Diagnostic
from readiness.model.terms import Terms
from readiness.score.worth import A_NEED, COST, answered, effort, rises, worth

MOST = 5


class _Group(NamedTuple):
    """The gaps of one code in one area, worst first, and what closing them all brings."""

    area: AreaStanding | None
    gaps: list[Diagnostic]
    raises: int
    worth: int

    @property
    def code(self) -> str:
        return self.gaps[0].code

    @property
    def rank(self) -> tuple[bool, float, int, str]:
        """Sort key: what is judged beside the authority last, then most for least effort."""
        cost = COST[effort(self.gaps[0])] * len(self.gaps)
        beside = self.area is not None and self.area.separate
        return beside, -self.worth / cost, -self.worth, self.code


def next_steps(
    areas: tuple[AreaStanding, ...], gaps: Iterable[Diagnostic], terms: Terms
) -> tuple[NextStep, ...]:
    """Return the steps that bring most for what they take, one for each kind of gap in an area."""
    ranked = sorted(_groups(areas, gaps, terms), key=lambda group: group.rank)
    return tuple(_step(group) for group in _spread(ranked)[:MOST])


def _groups(
    areas: tuple[AreaStanding, ...], gaps: Iterable[Diagnostic], terms: Terms
) -> list[_Group]:
    home = {gap: area for area in areas for gap in area.all_gaps}
    standings = {one.id: one for area in areas for one in area.criteria}
    together: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for gap in gaps:
        together[gap.code, home[gap].id if gap in home else ""].append(gap)
    return [
        _group(
            home.get(of_one[0]), of_one, [rises(g, standings.get(g.about), terms) for g in of_one]
        )
        for of_one in together.values()
    ]


def _group(area: AreaStanding | None, gaps: list[Diagnostic], rungs: list[int]) -> _Group:
    brings = sum(worth(gap, rise) for gap, rise in zip(gaps, rungs, strict=True))
    brings += A_NEED * answered(gaps[0], area)
    return _Group(area, gaps, sum(rungs), brings)


def _spread(ranked: list[_Group]) -> list[_Group]:
    """Put the first group of each code and subject before the others, so that five steps differ."""
    seen: set[str] = set()
    first: list[_Group] = []
    rest: list[_Group] = []
    for group in ranked:
        subjects = {gap.about for gap in group.gaps} - {""}
        again = group.code in seen or (subjects and subjects <= seen)
        (rest if again else first).append(group)
        seen |= {group.code, *subjects}
    return first + rest


def _step(group: _Group) -> NextStep:
    area = group.area.short_title if group.area else ""
    gaps, first = group.gaps, group.gaps[0]
    more = f" (and {len(gaps) - 1} more like it)" if len(gaps) > 1 else ""
    message = first.message.removeprefix(f"{area}: ")
    return NextStep(
        area,
        f"{message}{more}: {first.hint}",
        tuple(gaps),
        first.owner,
        group.raises,
        effort(first).value,
    )
