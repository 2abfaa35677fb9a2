"""The first page: who, when, the areas at a glance, what is good and what is not."""

from collections.abc import Iterator
from datetime import date

from readiness.compose.blocks import inspections
from readiness.compose.index import Index
from readiness.compose.prose import read_line
from readiness.compose.words import (
    capital,
    cell,
    first_sentence,
    listed,
    lower,
    number,
    strong,
)
from readiness.model.assessment import AreaStanding, Assessment, Item
from readiness.model.document import (
    Cell,
    Column,
    Inlines,
    Items,
    Paragraph,
    Table,
    Text,
)
from readiness.model.when import day_words

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
    yield "Framework", f"{assessment.workspace.framework.short_title}"
    yield "Evidence up to", day_words(assessment.as_of)
    yield "Version", issue.version
    approved = issue.approved_by or "not yet approved"
    if issue.approved_on:
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
    told = dict(_facts(assessment))
    kept = ("Framework", "Evidence up to", "Version", "Approved by")
    words = " · ".join(f"{name}: {told[name]}" for name in kept)
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
        cell(inspections.last_judgement(assessment.workspace, area.id) or "not judged before"),
        cell(how_known(index.in_area(area))),
    )


def opening(text: str, index: Index) -> Inlines:
    """Return the first sentence of some prose, as inlines."""
    return read_line(first_sentence(text), index.cite)


def summary(assessment: Assessment, index: Index, area_id: str) -> Inlines:
    """Return an area's one sentence, as inlines."""
    for written in assessment.workspace.records.evaluation:
        if written.area == area_id:
            return read_line(written.summary, index.cite)
    return ()


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
        words = f"no evidence in the last year on {listed(blind)}."
        lines.append((strong("Groups of children: "), Text(words)))
    if not lines:
        words = "Every criterion has current evidence, and every group of children was looked at"
        return _nothing(f"{words} in the last year.")
    return Items(tuple((Paragraph(line),) for line in lines))


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
    done = sum(one.status in ("done", "closed") for one in asked)
    begun = sum(one.status == "in-progress" for one in asked)
    rest = len(asked) - done - begun
    words = (
        f"Of {number(len(asked), 'recommendation')}, {done} {'is' if done == 1 else 'are'} done, "
        f"{begun} in hand and {rest} not yet started."
    )
    return Paragraph((Text(words),))


def heard(assessment: Assessment) -> Paragraph:
    """Count the current items that carry the views of children, families and staff."""
    counted = [item for item in assessment.items if item.current]
    voices = [
        number(sum(who in item.hears for item in counted), "item") + f" from {who}"
        for who in ("children", "families", "practitioners", "partners")
        if any(who in item.hears for item in counted)
    ]
    words = f"Current evidence carries their own views: {listed(voices)}." if voices else ""
    return _nothing(words or "No current evidence carries the views of children or families.")


def _nothing(words: str) -> Paragraph:
    return Paragraph((Text(words),))
