"""What a meeting about practice goes through: both sides of each area, progress, outside eyes."""

from itertools import zip_longest

from readiness.compose.blocks.front import since_last_inspection
from readiness.compose.blocks.inspections import newest_first, overdue_words
from readiness.compose.index import Index
from readiness.compose.matrix import matrix
from readiness.compose.room import whole_sentences
from readiness.compose.words import (
    STATUS_TONES,
    STATUS_WORDS,
    capital,
    cell,
    listed,
    lower,
    strong,
    telling,
)
from readiness.model.assessment import AreaStanding, Assessment, Item
from readiness.model.document import Block, Cell, Column, Inlines, Items, Paragraph, Table, Text
from readiness.model.inspection import Inspection, Recommendation
from readiness.model.kinds import KIND_NAMES, WAYS

MOST = 3
"""Strengths and weaknesses of an area on its page: as many of each."""

_FINDING = 190
"""Letters that a finding has in a table of the pack, or else its first sentence."""


def both_sides(index: Index, area: AreaStanding) -> Block:
    """Set an area's most telling strengths and weaknesses side by side."""
    good, bad = _of(index, area, "strength"), _of(index, area, "weakness")
    if not (good or bad):
        return Paragraph((Text("Neither a strength nor a weakness is recorded here."),))
    columns = (Column("What is strong", 50), Column("What is not good enough yet", 50))
    left = [_said(item, index) for item in good] or [_none("strength")]
    right = [_said(item, index) for item in bad] or [_none("weakness")]
    rows = tuple(
        (cell(one, tone="strength"), cell(two, tone="weakness"))
        for one, two in zip_longest(left, right, fillvalue=())
    )
    return Table(f"Strengths and weaknesses: {area.short_title}", columns, rows)


def _of(index: Index, area: AreaStanding, finding: str) -> list[Item]:
    held = (item for item in index.in_area(area) if not (item.measured or item.put_right))
    return sorted((item for item in held if item.finding == finding), key=telling)[:MOST]


def _said(item: Item, index: Index) -> Inlines:
    source = f" ({KIND_NAMES[item.kind]}, {item.dated.month}) "
    reference = index.cite(item.id)
    said = Text(whole_sentences(item.says, _FINDING) + source)
    return (said, reference) if reference else (said,)


def _none(finding: str) -> Inlines:
    return (Text(f"No {finding} is recorded."),)


def progress(assessment: Assessment) -> tuple[Block, ...]:
    """Show every recommendation on one short row, those of the newest inspection first."""
    asked = [
        (inspection, one)
        for inspection in newest_first(assessment.workspace.records.inspections)
        for one in inspection.recommendations
    ]
    if not asked:
        return (Paragraph((Text("No recommendation of an inspection is on record."),)),)
    columns = (
        Column("Recommendation", 44),
        Column("Status", 16),
        Column("What has been done", 40),
    )
    titles = dict.fromkeys(inspection.title for inspection, _ in asked)
    tables = tuple(
        Table(
            f"Progress: {title}",
            columns,
            tuple(
                _asked(assessment, inspection, one)
                for inspection, one in asked
                if inspection.title == title
            ),
        )
        for title in titles
    )
    return (since_last_inspection(assessment), *tables)


def _asked(assessment: Assessment, inspection: Inspection, one: Recommendation) -> tuple[Cell, ...]:
    number = one.number or str(inspection.recommendations.index(one) + 1)
    late = overdue_words(inspection, one, assessment.as_of)
    done = one.progress or _through_plan(assessment, one)
    return (
        cell(f"{number}. {one.says}"),
        cell(
            strong(capital(STATUS_WORDS[one.status])),
            "Past its date" if late else "",
            tone=STATUS_TONES.get(one.status, "neutral"),
        ),
        cell(done),
    )


def _through_plan(assessment: Assessment, one: Recommendation) -> str:
    answers = [
        action for action in assessment.workspace.records.actions if one.id in action.responds_to
    ]
    return f"In the plan: {answers[0].what}" if answers else "Nothing yet."


def outside_eyes(assessment: Assessment) -> Block:
    """Name the criteria on which no current item is an outside view."""
    place = list(WAYS).index("outside view")
    blind: dict[str, list[str]] = {}
    for row in matrix(assessment):
        if not row.counts[place]:
            blind.setdefault(row.area, []).append(lower(row.heading))
    if not blind:
        return Paragraph((Text("A view from outside is current for every criterion."),))
    lines = ((strong(f"{area}: "), Text(f"{listed(names)}.")) for area, names in blind.items())
    return Items(tuple((Paragraph(line),) for line in lines))
