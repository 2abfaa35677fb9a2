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


def standings(case: Case, gaps: Iterable[Diagnostic]) -> tuple[AreaStanding, ...]:
    """Return how each area of the framework stands."""
    about: dict[str, list[Diagnostic]] = defaultdict(list)
    homes = _homes(case)
    for gap in gaps:
        about[homes.get(gap.about, "")].append(gap)
    return tuple(_area(case, area, items, about) for area, items in case.areas())


def unfiled(case: Case, gaps: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the gaps that belong to no single area."""
    homes = _homes(case)
    return tuple(gap for gap in gaps if not homes.get(gap.about))


def _homes(case: Case) -> dict[str, str]:
    """Return under which criterion or area a gap about an id is filed."""
    framework = case.framework
    homes = {criterion.id: criterion.id for criterion in framework.criteria.values()}
    homes |= {area.id: area.id for area in framework.all_areas()}
    area_of_item = {
        item.id: framework.area_of[item.criteria[0]].id for item in case.items if item.criteria
    }
    homes |= area_of_item
    for _, asked in case.recommendations():
        led = next((area_of_item[one] for one in asked.findings if one in area_of_item), "")
        homes[asked.id] = asked.area if asked.area in homes else led
    for action in case.workspace.records.actions:
        homes[action.id] = next((homes[one] for one in action.responds_to if homes.get(one)), "")
    return homes


def _area(
    case: Case,
    area: JudgementArea,
    items: tuple[Item, ...],
    about: dict[str, list[Diagnostic]],
) -> AreaStanding:
    criteria = tuple(_criterion(case, criterion, about) for criterion in area.criteria)
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
        plan=PlanStanding(_needs(case, area, items)),
        candour=Candour(count("strength"), count("mixed"), count("weakness"), candid),
        gaps=own,
    )


def _needs(case: Case, area: JudgementArea, items: tuple[Item, ...]) -> tuple[Need, ...]:
    names = [item.id for item in items]
    names += [asked.id for _, asked in case.recommendations() if asked.area == area.id]
    return tuple(case.needs[name] for name in dict.fromkeys(names) if name in case.needs)


def _criterion(
    case: Case, criterion: Criterion, about: dict[str, list[Diagnostic]]
) -> CriterionStanding:
    items, terms = case.by_criterion[criterion.id], case.terms
    waived = next(
        (
            entry
            for entry in case.workspace.records.not_applicable
            if entry.criterion == criterion.id
        ),
        None,
    )
    answered = {prompt for item in items if item.current for prompt in item.prompts}
    return CriterionStanding(
        id=criterion.id,
        heading=criterion.heading,
        rung=None if waived else ladder.rung(items, terms),
        why=waived.reason if waived else ladder.why(items, terms),
        one_step_up="" if waived else ladder.one_step_up(items, terms),
        items=items,
        unanswered=tuple(one.text for one in criterion.prompts if one.id not in answered),
        gaps=tuple(about[criterion.id]),
    )
