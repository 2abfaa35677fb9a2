"""File every gap under its criterion or area, and say how each stands."""

from collections import defaultdict
from collections.abc import Iterable

from readiness.model.assessment import (
    AreaStanding,
    Candour,
    CriterionStanding,
    Item,
    Need,
    PlanStanding,
)
from readiness.model.diagnostic import Diagnostic
from readiness.model.framework import Criterion, JudgementArea
from readiness.score import ladder
from readiness.score.case import Case

CANDOUR = ("G42", "G44")
"""The families of gaps in which what is claimed outruns what is shown."""


def standings(
    case: Case, gaps: Iterable[Diagnostic], homes: dict[str, str]
) -> tuple[tuple[AreaStanding, ...], tuple[Diagnostic, ...]]:
    """Return how each area of the framework stands, and the gaps that belong to none.

    `homes` says under which criterion or area a gap about an id is filed.
    """
    about: dict[str, list[Diagnostic]] = defaultdict(list)
    for gap in gaps:
        about[homes.get(gap.about, "")].append(gap)
    areas = tuple(_area(case, area, about, homes) for area in case.framework.all_areas())
    return areas, tuple(about[""])


def _area(
    case: Case,
    area: JudgementArea,
    about: dict[str, list[Diagnostic]],
    homes: dict[str, str],
) -> AreaStanding:
    items = case.items_of(area)
    criteria = _told_apart(tuple(_criterion(case, one, about) for one in area.criteria))
    own = tuple(about[area.id])
    every = (*own, *(gap for standing in criteria for gap in standing.gaps))
    candid = tuple(gap for gap in every if gap.code.startswith(CANDOUR))
    count = [item.finding for item in items].count
    return AreaStanding(
        id=area.id,
        title=area.title,
        short_title=area.short_title,
        separate=area.separate,
        criteria=criteria,
        plan=PlanStanding(_needs(case, area, items, homes)),
        candour=Candour(count("strength"), count("mixed"), count("weakness"), candid),
        gaps=own,
    )


def _told_apart(criteria: tuple[CriterionStanding, ...]) -> tuple[CriterionStanding, ...]:
    """Add to a heading that an area has twice whom each is about, as its id says."""
    headings = [one.heading for one in criteria]
    return tuple(
        one._replace(heading=f"{one.heading} ({one.id.partition('.')[0].replace('-', ' ')})")
        if headings.count(one.heading) > 1
        else one
        for one in criteria
    )


def _needs(
    case: Case, area: JudgementArea, items: tuple[Item, ...], homes: dict[str, str]
) -> tuple[Need, ...]:
    names = [item.id for item in items]
    names += [asked.id for _, asked in case.recommendations() if homes[asked.id] == area.id]
    return tuple(case.needs[name] for name in dict.fromkeys(names) if name in case.needs)


def _criterion(
    case: Case, criterion: Criterion, about: dict[str, list[Diagnostic]]
) -> CriterionStanding:
    items, terms = case.by_criterion[criterion.id], case.terms
    waived = case.waived.get(criterion.id)
    answered = {prompt for item in items if item.current for prompt in item.prompts}
    return CriterionStanding(
        id=criterion.id,
        heading=criterion.heading,
        rung=None if waived else ladder.rung(items, terms),
        why=f"{waived.reason} ({waived.dated})" if waived else ladder.why(items, terms),
        one_step_up="" if waived else ladder.one_step_up(items, terms),
        items=items,
        unanswered=()
        if waived
        else tuple(one.text for one in criterion.prompts if one.id not in answered),
        gaps=tuple(about[criterion.id]),
    )
