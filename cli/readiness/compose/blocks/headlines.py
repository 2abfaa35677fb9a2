"""What the first page says first: three strengths and three worries, with equal weight."""

from collections.abc import Iterator

from readiness.compose.index import Index
from readiness.compose.words import telling
from readiness.model.assessment import AreaStanding, Assessment, Item, Need
from readiness.model.document import Inlines, Items, Paragraph, Text
from readiness.model.kinds import KIND_NAMES
from readiness.model.when import day_words

MOST = 3
"""Strengths and worries on the first page: as many of each."""


def proud(assessment: Assessment, index: Index) -> Items | Paragraph:
    """List the strengths for the first page, each with its source."""
    chosen = _chosen(assessment, index, "strength", "proud_of")
    lines = tuple((Paragraph((*_says(item, index), *_source(item))),) for item in chosen)
    return Items(lines) if lines else _sentence("We have not yet recorded a strength.")


def worried(assessment: Assessment, index: Index) -> Items | Paragraph:
    """List what is not good enough for the first page, each with what happens next."""
    needs = _needs(assessment)
    chosen = _chosen(assessment, index, "weakness", "worried_about")
    lines = tuple(
        (Paragraph((*_says(item, index), *_next(assessment, needs.get(item.id)))),)
        for item in chosen
    )
    return Items(lines) if lines else _sentence("We have not yet recorded a weakness.")


def _says(item: Item, index: Index) -> Inlines:
    reference = index.cite(item.id)
    says = Text(f"{item.says} ")
    return (says, reference) if reference else (says,)


def _source(item: Item) -> Inlines:
    aside = "" if item.current else "; no longer counted"
    return (Text(f" ({KIND_NAMES[item.kind]}, {item.dated.month}{aside})"),)


def _next(assessment: Assessment, need: Need | None) -> Inlines:
    if need is None or not need.actions:
        return (Text(" Next: no action agreed yet."),)
    action = need.actions[0]
    owner = assessment.workspace.role(action.owner)
    due = day_words(action.due) if action.due else ""
    who = "; ".join(filter(None, (owner, due))) or "owner and date to be agreed"
    return (Text(f" Next: {action.what.rstrip('.')} ({who})."),)


def _chosen(assessment: Assessment, index: Index, finding: str, field: str) -> list[Item]:
    """Take one item of each area in turn, whole areas before the parts of one."""
    whole = {area.id for area in assessment.workspace.framework.areas}
    areas = sorted(assessment.areas, key=lambda area: area.id not in whole)
    ranked = [_ranked(assessment, index, area, finding, field) for area in areas]
    return list(dict.fromkeys(_in_turn(ranked)))[:MOST]


def _ranked(
    assessment: Assessment, index: Index, area: AreaStanding, finding: str, field: str
) -> list[Item]:
    """Return an area's items in the order its own authority gives, else the most telling."""
    by_id = {item.id: item for item in assessment.items}
    written = assessment.workspace.evaluation(area.id)
    named = getattr(written, field, ())
    if named:
        return [by_id[name] for name in named if name in by_id]
    needs = _needs(assessment)
    return sorted(
        (item for item in index.in_area(area) if item.finding == finding and not item.put_right),
        key=lambda item: (not _top_priority(needs.get(item.id)), telling(item)),
    )


def _needs(assessment: Assessment) -> dict[str, Need]:
    return {need.id: need for area in assessment.areas for need in area.plan.needs}


def _top_priority(need: Need | None) -> bool:
    return need is not None and any(action.top_priority for action in need.actions)


def _in_turn(ranked: list[list[Item]]) -> Iterator[Item]:
    for place in range(MOST):
        yield from (items[place] for items in ranked if len(items) > place)


def _sentence(words: str) -> Paragraph:
    return Paragraph((Text(words),))
