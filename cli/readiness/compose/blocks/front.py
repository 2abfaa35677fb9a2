"""The first page: who, when, the areas at a glance, what is good and what is not."""

import re
from collections.abc import Iterator
from datetime import date

from readiness.compose.blocks import inspections
from readiness.compose.index import Index
from readiness.compose.prose import read_line, read_prose
from readiness.compose.words import (
    capital,
    cell,
    listed,
    lower,
    number,
    strong,
)
from readiness.model.assessment import AreaStanding, Assessment, Item
from readiness.model.document import (
    Cell,
    Column,
    Inline,
    Inlines,
    Items,
    Paragraph,
    Strong,
    Table,
    Text,
)
from readiness.model.when import day_words

_END = re.compile(r"[.!?](?=\s|$)")

POINTS = 3
"""Points of the authority's own words on what it does not know, on the first page."""

OUTSIDE = ("inspection", "peer-review", "external-review", "court")


def facts(assessment: Assessment) -> Table:
    """Say whose document this is, of what day, which version, and who approved it."""
    rows = tuple((cell(strong(name)), cell(value)) for name, value in _facts(assessment))
    columns = (Column("About", 28), Column("This document", 72))
    return Table("About this document", columns, rows, row_titles=True)


def _facts(assessment: Assessment) -> Iterator[tuple[str, str]]:
    settings = assessment.workspace.settings
    issue = settings.issue
    yield "Authority", settings.authority.name
    yield "Framework", assessment.workspace.framework.short_title
    yield "Evidence up to", day_words(assessment.as_of)
    yield "Version", issue.version
    approved = issue.approved_by or "draft, not yet approved"
    if issue.approved_by and issue.approved_on:
        approved += f", {day_words(issue.approved_on)}"
    yield "Approved by", approved
    for name, value in (
        ("Period covered", issue.period),
        ("Meeting", day_words(settings.meeting) if settings.meeting else ""),
        ("Next refresh", issue.next_refresh),
        ("Contact", issue.contact),
    ):
        if value:
            yield name, value


def facts_line(assessment: Assessment) -> Paragraph:
    """Say the same in one line, for under the title."""
    told = (f"{name}: {value}" for name, value in _facts(assessment) if name != "Authority")
    words = " · ".join(told)
    return Paragraph((Text(words),), style="small")


def areas_at_a_glance(assessment: Assessment, index: Index) -> Table:
    """Give each area one honest sentence, its last judgement, and how it is known."""
    columns = (
        Column("Area", 17),
        Column("In one sentence", 45),
        Column("Last judgement", 18),
        Column("How we know", 20),
    )
    rows = tuple(_area_row(assessment, index, area) for area in assessment.areas)
    return Table("Our areas at a glance", columns, rows, row_titles=True)


def _area_row(assessment: Assessment, index: Index, area: AreaStanding) -> tuple[Cell, ...]:
    return (
        cell(strong(area.short_title)),
        cell(summary(assessment, index, area.id) or "We have not yet put this into words."),
        cell(
            inspections.last_judgement(assessment.workspace, area.id)
            or "No judgement of this area on record"
        ),
        cell(how_known(index.in_area(area))),
    )


def first_points(text: str, index: Index) -> Items | Paragraph:
    """List the first few points of some prose, each by its bold topic or its first sentence.

    The section of the same name has the text in full.
    """
    points: list[Inlines] = []
    for block in read_prose(text, index.cite):
        match block:
            case Items():
                points += [
                    item[0].content for item in block.items if isinstance(item[0], Paragraph)
                ]
            case Paragraph():
                points.append(block.content)
            case _:
                pass
    return Items(tuple((Paragraph(_topic(point)),) for point in points[:POINTS]))


def _topic(point: Inlines) -> Inlines:
    """Return the bold words that a point opens with, or else its first sentence."""
    if point and isinstance(point[0], Strong):
        return point[:1]
    kept: list[Inline] = []
    for inline in point:
        end = _END.search(inline.text) if isinstance(inline, Text) else None
        if end and isinstance(inline, Text):
            return (*kept, Text(inline.text[: end.end()]))
        kept.append(inline)
    return tuple(kept)


def summary(assessment: Assessment, index: Index, area_id: str) -> Inlines:
    """Return an area's one sentence, as inlines."""
    written = assessment.workspace.evaluation(area_id)
    return read_line(written.summary, index.cite) if written else ()


def how_known(items: tuple[Item, ...]) -> str:
    """Say which sorts of evidence an area has that count today, and the newest date."""
    counted = [item for item in items if item.current]
    if not counted:
        return "no current evidence"
    ways = {
        "audit": any(item.kind in ("audit", "observation") for item in counted),
        "data": any(item.kind == "data" for item in counted),
        "children": any("children" in item.hears for item in counted),
        "outside view": any(item.kind in OUTSIDE for item in counted),
    }
    newest = max((item.dated for item in counted), key=lambda span: span.last or date.min)
    found = listed(way for way, there in ways.items() if there) or "records"
    return f"{capital(found)}; to {newest.month}"


def unknowns(assessment: Assessment) -> Items | Paragraph:
    """List what the evidence does not show: criteria, and groups of children."""
    lines = [line for area in assessment.areas if (line := _unknown(area))]
    blind = [lower(cohort.title) for cohort in assessment.blind_spots]
    if blind:
        months = assessment.workspace.framework.terms.cohort_months
        words = f"no finding in the last {months} months about {_some(blind)}."
        lines.append((strong("Groups of children: "), Text(words)))
    if not lines:
        return _nothing(_all_known(assessment))
    return Items(tuple((Paragraph(line),) for line in lines))


def _all_known(assessment: Assessment) -> str:
    words = "Every criterion that applies has current evidence"
    framework = assessment.workspace.framework
    if not framework.cohorts:
        return f"{words}."
    months = framework.terms.cohort_months
    return f"{words}, and every group of children was looked at in the last {months} months."


def _unknown(area: AreaStanding) -> Inlines:
    empty = [one.heading for one in area.criteria if one.rung == 0]
    old = [one.heading for one in area.criteria if one.rung == 1]
    parts: list[str] = []
    if empty:
        parts.append(f"nothing recorded on {_some(empty)}")
    if old:
        parts.append(f"nothing current on {_some(old)}")
    if not parts:
        return ()
    return (strong(f"{area.short_title}: "), Text("; ".join(parts) + "."))


def _some(headings: list[str], most: int = 4) -> str:
    shown = [lower(heading) for heading in headings[:most]]
    left = len(headings) - most
    return listed(shown) if left <= 0 else f"{', '.join(shown)} and {left} more"


def since_last_inspection(assessment: Assessment) -> Paragraph:
    """Count the recommendations by how far they have come."""
    asked = [
        one
        for inspection in assessment.workspace.records.inspections
        for one in inspection.recommendations
    ]
    if not asked:
        return _nothing("No recommendation of an inspection is on record.")
    counts = {
        "done": sum(one.status in ("done", "closed") for one in asked),
        "in hand": sum(one.status == "in-progress" for one in asked),
        "not yet started": sum(one.status == "not-started" for one in asked),
    }
    told = [f"{count} {state}" for state, count in counts.items() if count]
    if len(told) == 1:
        (state,) = (state for state, count in counts.items() if count)
        every = "The one recommendation" if len(asked) == 1 else f"All {len(asked)} recommendations"
        return _nothing(f"{every}: {state}.")
    return _nothing(f"Of {number(len(asked), 'recommendation')}: {listed(told)}.")


def heard(assessment: Assessment) -> Paragraph:
    """Count the current items that carry the views of children and families."""
    counted = [item for item in assessment.items if item.current]
    children = sum("children" in item.hears for item in counted)
    families = sum("families" in item.hears for item in counted)
    if not (children or families):
        return _nothing("No current evidence carries the views of children or families.")
    return _nothing(
        f"Of {number(len(counted), 'current piece')} of evidence, {children or 'none'} "
        f"{'carry' if children > 1 else 'carries'} children's own views and {families or 'none'} "
        f"those of families."
    )


def _nothing(words: str) -> Paragraph:
    return Paragraph((Text(words),))
