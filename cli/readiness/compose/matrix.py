"""The matrix: which ways of knowing stand behind each criterion, and which are missing."""

from typing import NamedTuple

from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding, Item
from readiness.model.framework import Criterion
from readiness.model.kinds import VOICE_OF, WAYS, Hears
from readiness.model.terms import Terms

_VOICES: dict[str, Hears] = {
    way: VOICE_OF[kinds[0]] for way, kinds in WAYS.items() if kinds[0] in VOICE_OF
}


class Row(NamedTuple):
    """One criterion: how many current items each way of knowing brings, in the order of `WAYS`.

    An item that hears somebody counts under that voice as well as under its kind. A way is
    `expected` where the framework expects one of its kinds. `missing` says in a few words
    what the row lacks; it is empty where nothing is.
    """

    area: str
    criterion: str
    heading: str
    counts: tuple[int, ...]
    expected: tuple[bool, ...]
    missing: str


def matrix(assessment: Assessment) -> tuple[Row, ...]:
    """Return a row for every criterion that applies, in the framework's order."""
    framework = assessment.workspace.framework
    return tuple(
        _row(area, one, framework.criteria[one.id], framework.terms)
        for area in assessment.areas
        for one in area.criteria
        if one.rung is not None
    )


def _row(
    area: AreaStanding, standing: CriterionStanding, criterion: Criterion, terms: Terms
) -> Row:
    counted = [item for item in standing.items if item.current]
    return Row(
        area.short_title,
        standing.id,
        standing.heading,
        tuple(sum(_is_of(item, way) for item in counted) for way in WAYS),
        tuple(bool(set(kinds) & set(criterion.kinds)) for kinds in WAYS.values()),
        _missing(counted, terms),
    )


def _is_of(item: Item, way: str) -> bool:
    return item.kind in WAYS[way] or _VOICES.get(way) in item.hears


def _missing(counted: list[Item], terms: Terms) -> str:
    """Say what nobody did: look at all, look beyond figures, listen, or look at practice."""
    if not counted:
        return "nothing current"
    if all(item.measured or item.kind == "data" for item in counted):
        return "only figures"
    looked = any(item.kind in terms.looks_at_practice for item in counted)
    heard = any(item.hears for item in counted)
    if not looked and not heard:
        return "no look, no voice"
    if not heard:
        return "no voice"
    return "" if looked else "no look at work"
