"""The first page at a glance: a line for each area, and what is heard and not known."""

from datetime import date

from readiness.compose.blocks import front, inspections
from readiness.compose.direction import direction
from readiness.compose.index import Index
from readiness.compose.noted import Noted
from readiness.compose.prose import read_line
from readiness.compose.room import Told, fitted, room, too_long
from readiness.compose.words import capital, cell, short_month, strong
from readiness.model.assessment import AreaStanding, Assessment, Item
from readiness.model.diagnostic import Diagnostic
from readiness.model.document import Cell, Column, Inlines, Reference, Table, Text, plain
from readiness.model.kinds import Hears

OUTSIDE = ("inspection", "peer-review", "external-review", "court")

VOICES: tuple[Hears, Hears] = ("children", "families")

UNKNOWN = 2
"""What is not known, on the first page; the section of that name has all of it."""

_SHORTER = "write a shorter sentence; what does not fit is cut there, and told under the area"


def areas_at_a_glance(assessment: Assessment, index: Index) -> Noted:
    """Give each area one honest sentence, its last judgement, its direction, and its basis."""
    columns = (
        Column("Area, as last judged", 26),
        Column("In one sentence", 46),
        Column("How we know; direction", 28),
    )
    most = room(len(assessment.areas)).sentence
    rows, notes = [], list[Diagnostic]()
    for area in assessment.areas:
        said, found = _sentence(assessment, index, area, most)
        rows.append(_row(assessment, index, area, said))
        notes += found
    table = Table("Our areas at a glance", columns, tuple(rows), row_titles=True)
    return Noted(table, tuple(notes))


def _row(
    assessment: Assessment, index: Index, area: AreaStanding, said: Inlines
) -> tuple[Cell, ...]:
    items = index.in_area(area)
    judged, on = inspections.judged(assessment.workspace, area.id)
    return (
        cell(strong(area.short_title), judged or "Not judged before"),
        cell(said or "We have not yet put this into words."),
        cell(how_known(items), direction(assessment, items, on)),
    )


def _sentence(
    assessment: Assessment, index: Index, area: AreaStanding, most: int
) -> tuple[Inlines, tuple[Diagnostic, ...]]:
    """Return an area's sentence as it fits, and what is to be said of its length."""
    whole = front.summary(assessment, index, area.id)
    text = fitted(plain(whole), most)
    if text.text == plain(whole):
        return whole, ()
    said = (Text(f"{text.text} "), Reference(f"area-{area.id}", "More"))
    written = assessment.workspace.evaluation(area.id)
    if written is None:
        return said, ()
    at = written.where("summary")
    told = Told(f"the sentence on {area.short_title}", at, area.id, _SHORTER)
    return said, too_long(text, most, told)


def how_known(items: tuple[Item, ...]) -> str:
    """Say which sorts of evidence an area has that count today, and the newest date."""
    counted = [item for item in items if item.current]
    if not counted:
        return "No current evidence"
    ways = {
        "audit": any(item.kind in ("audit", "observation") for item in counted),
        "figures": any(item.kind == "data" for item in counted),
        "children": any("children" in item.hears for item in counted),
        "outside": any(item.kind in OUTSIDE for item in counted),
    }
    newest = max((item.dated for item in counted), key=lambda span: span.last or date.min)
    found = ", ".join(way for way, there in ways.items() if there) or "records"
    return f"{capital(found)}; to {short_month(newest)}"


def heard_and_not_known(assessment: Assessment, index: Index) -> Noted:
    """Say in one row what children told us, what is not known, and what became of advice."""
    columns = (
        Column("What children and families told us", 40),
        Column("What we do not know", 36),
        Column("Recommendations", 24),
    )
    most = room(len(assessment.areas)).note
    told, notes = _told(assessment, index, most)
    row = (
        cell(told, _how_many(assessment)),
        cell(*_not_known(assessment, index, most)),
        cell(front.since_last_inspection(assessment).content, *_overdue(assessment)),
    )
    title = "What we heard, what we do not know, and what became of recommendations"
    return Noted(Table(title, columns, (row,)), notes)


def _told(
    assessment: Assessment, index: Index, most: int
) -> tuple[Inlines, tuple[Diagnostic, ...]]:
    """Return the first sentence of what the authority wrote on what children say."""
    narrative = assessment.workspace.records.narrative
    written = next((one for one in narrative if one.section == "children-said"), None)
    if written is None:
        return (), ()
    first = read_line(written.text.strip().partition("\n\n")[0], index.cite)
    text = fitted(plain(first), most)
    told = Told("what children told you", written.where("text"), "children-said", _SHORTER)
    said = first if text.text == plain(first) else (Text(text.text),)
    return said, too_long(text, most, told)


def _how_many(assessment: Assessment) -> str:
    counted = [item for item in assessment.items if item.current]
    children, families = (sum(who in item.hears for item in counted) for who in VOICES)
    told = f"{children} of {len(counted)} current items carry children's own views"
    return f"{told}, {families} families'."


def _not_known(assessment: Assessment, index: Index, most: int) -> list[Inlines]:
    """Return the authority's own topics in few words; without any, what the evidence lacks."""
    narrative = assessment.workspace.records.narrative
    written = next((one.text for one in narrative if one.section == "not-known"), "")
    lines = front.topics(written, index) or front.unknown_lines(assessment)
    if not lines:
        return [(Text("Every criterion that applies has current evidence."),)]
    left = len(lines) - UNKNOWN
    more = [(Text(f"And {left} more."),)] if left > 0 else []
    return [*(_short(line, most) for line in lines[:UNKNOWN]), *more]


def _short(line: Inlines, most: int) -> Inlines:
    text = fitted(plain(line), most)
    return line if text.text == plain(line) else (Text(text.text),)


def _overdue(assessment: Assessment) -> tuple[str, ...]:
    late = [
        words
        for inspection in assessment.workspace.records.inspections
        for one in inspection.recommendations
        if (words := inspections.overdue_words(inspection, one, assessment.as_of))
    ]
    return (f"{len(late)} past the date asked for.",) if late else ()
