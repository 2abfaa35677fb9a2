"""What the first page says first: three strengths and three worries, with equal weight."""

from collections.abc import Iterator
from itertools import zip_longest

from readiness.compose.index import Index
from readiness.compose.noted import Noted
from readiness.compose.room import Told, fitted, room, too_long
from readiness.compose.words import cell, short_month, telling
from readiness.model.assessment import AreaStanding, Assessment, Item, Need
from readiness.model.diagnostic import Diagnostic
from readiness.model.document import Cell, Column, Inlines, Items, Paragraph, Table, Text, Tone
from readiness.model.kinds import KIND_NAMES
from readiness.model.when import day_words

MOST = 3
"""Strengths and worries on the first page: as many of each."""

LONGEST = 10_000
"""More letters than any action has: what is listed in full is not cut."""


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


def strengths_and_worries(assessment: Assessment, index: Index) -> Noted:
    """Set the strengths and the worries of the first page side by side, three of each."""
    columns = (
        Column("What we are proud of", 45),
        Column("What worries us, and what happens next", 55),
    )
    good = _chosen(assessment, index, "strength", "proud_of")
    bad = _chosen(assessment, index, "weakness", "worried_about")
    if not (good or bad):
        return Noted(_sentence("We have not yet recorded a strength or a weakness."), ())
    space, needs = room(len(assessment.areas)), _needs(assessment)
    left = [(*_short(item, space.strength, index), *_source(item)) for item in good] or [
        _words("We have not yet recorded a strength.")
    ]
    right = [
        (*_short(item, space.worry, index), *_next(assessment, needs.get(item.id), space.next_step))
        for item in bad
    ] or [_words("We have not yet recorded a weakness.")]
    pairs = zip_longest(left, right, fillvalue=())
    rows = tuple((_toned(one, "strength"), _toned(two, "weakness")) for one, two in pairs)
    notes = (
        *(note for item in good for note in _long(item, space.strength, "proud-of")),
        *(note for item in bad for note in _long(item, space.worry, "worried-about")),
        *(note for item in bad for note in _long_next(needs.get(item.id), space.next_step)),
    )
    return Noted(Table("Our strengths and our worries", columns, rows), notes)


def _toned(line: Inlines, tone: Tone) -> Cell:
    return cell(line, tone=tone) if line else cell("")


def _short(item: Item, most: int, index: Index) -> Inlines:
    return _says(item._replace(says=fitted(item.says, most).text), index)


def _long(item: Item, most: int, field: str) -> tuple[Diagnostic, ...]:
    remedy = f"write a shorter first sentence, or name another item in `{field}`"
    told = Told(f"the first sentence of `{item.id}`", item.at, item.id, remedy)
    return too_long(fitted(item.says, most), most, told)


def _long_next(need: Need | None, most: int) -> tuple[Diagnostic, ...]:
    if need is None or not need.actions:
        return ()
    action = need.actions[0]
    told = Told(
        f"the first sentence of the action `{action.id}`",
        action.where("what"),
        action.id,
        "write a shorter first sentence; details can follow in a second one",
    )
    return too_long(fitted(action.what.rstrip("."), most), most, told)


def _says(item: Item, index: Index) -> Inlines:
    reference = index.cite(item.id)
    says = Text(f"{item.says} ")
    return (says, reference) if reference else (says,)


def _source(item: Item) -> Inlines:
    aside = "" if item.current else "; no longer counted"
    return (Text(f" ({KIND_NAMES[item.kind]}, {short_month(item.dated)}{aside})"),)


def _next(assessment: Assessment, need: Need | None, most: int = LONGEST) -> Inlines:
    if need is None or not need.actions:
        return (Text(" Next: no action agreed yet."),)
    action = need.actions[0]
    what = fitted(action.what.rstrip("."), most).text
    owner = assessment.workspace.role(action.owner)
    due = day_words(action.due) if action.due else ""
    who = "; ".join(filter(None, (owner, due))) or "no owner or date yet"
    return (Text(f" Next: {what} ({who})."),)


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
    return Paragraph(_words(words))


def _words(words: str) -> Inlines:
    return (Text(words),)
