"""Earlier inspections in tables: judgements, and how far each recommendation has come."""

from datetime import date

from readiness.compose.index import Index
from readiness.compose.words import (
    STATUS_TONES,
    STATUS_WORDS,
    capital,
    cell,
    joined,
    short_month,
    strong,
)
from readiness.model.assessment import Assessment
from readiness.model.document import Block, Cell, Column, Heading, Paragraph, Table, Text
from readiness.model.inspection import Inspection, Recommendation
from readiness.model.when import day_words
from readiness.model.workspace import Workspace


def last_judgement(workspace: Workspace, area_id: str) -> str:
    """Return the grade an inspectorate last gave an area, and when; empty if none."""
    label, inspection = _judged(workspace, area_id)
    return f"{label} ({inspection.dated.month})" if inspection else ""


def judged(workspace: Workspace, area_id: str) -> tuple[str, date | None]:
    """Return the same as two lines would have it, and the last day of that inspection."""
    label, inspection = _judged(workspace, area_id)
    if inspection is None:
        return "", None
    return f"{label}, {short_month(inspection.dated)}", inspection.dated.last


def _judged(workspace: Workspace, area_id: str) -> tuple[str, Inspection | None]:
    for inspection in newest_first(workspace.records.inspections):
        edition = workspace.editions.get(inspection.framework or "")
        for judgement in inspection.judgements:
            if judgement.area == area_id:
                grade = edition.grade(judgement.grade) if edition else None
                return (grade.label if grade else judgement.grade), inspection
    return "", None


def newest_first(inspections: tuple[Inspection, ...]) -> list[Inspection]:
    """Return inspections, the one that ended last before the others."""
    return sorted(inspections, key=lambda one: one.dated.last or date.min, reverse=True)


def recommendations(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """Show every inspection's judgements, and progress on each of its recommendations."""
    blocks: list[Block] = []
    for inspection in newest_first(assessment.workspace.records.inspections):
        blocks.append(Heading(2, (Text(inspection.title),)))
        blocks += _inspection(assessment, index, inspection)
    nothing = "No earlier inspection, visit or review is recorded."
    return tuple(blocks) or (Paragraph((Text(nothing),)),)


def _inspection(assessment: Assessment, index: Index, inspection: Inspection) -> list[Block]:
    blocks: list[Block] = [Paragraph((Text(_about(inspection)),))]
    if inspection.note:
        blocks.append(Paragraph((Text(inspection.note),), style="small"))
    if not (inspection.judgements or inspection.recommendations):
        blocks.append(Paragraph((Text("It gave no grade and made no recommendation."),)))
    if inspection.judgements:
        blocks.append(judgements(assessment.workspace, inspection))
    if inspection.recommendations:
        columns = (
            Column("Recommendation", 42),
            Column("Asked for by", 16),
            Column("Progress", 42),
        )
        rows = tuple(
            _asked(assessment, index, inspection, place, one)
            for place, one in enumerate(inspection.recommendations, 1)
        )
        blocks.append(Table(f"Recommendations: {inspection.title}", columns, rows))
    return blocks


def overdue_words(inspection: Inspection, one: Recommendation, as_of: date) -> str:
    """Name an open recommendation that is past the date asked for; empty for any other."""
    if not one.open or one.due is None or one.due >= as_of:
        return ""
    place = inspection.recommendations.index(one) + 1
    return f"{one.number or place} of {inspection.title}, due {day_words(one.due)}"


def past_date(inspection: Inspection, as_of: date) -> list[str]:
    """Return each open recommendation that is past its date: its number, words and date."""
    return [
        f"{one.number or place}. {one.says.rstrip('.')} (due {day_words(one.due)})"
        for place, one in enumerate(inspection.recommendations, 1)
        if one.due and overdue_words(inspection, one, as_of)
    ]


def _about(inspection: Inspection) -> str:
    words = f"{inspection.publisher}, {inspection.dated}"
    if inspection.published:
        words += f"; published {day_words(inspection.published)}"
    if inspection.reported_by:
        words += f"; as reported by {inspection.reported_by}"
    return words + "."


def judgements(workspace: Workspace, inspection: Inspection) -> Table:
    """List the grades an inspectorate gave."""
    edition = workspace.editions.get(inspection.framework or "")
    titles = edition.judged() if edition else {}
    rows = []
    for one in inspection.judgements:
        grade = edition.grade(one.grade) if edition else None
        label = grade.label if grade else one.grade
        rows.append((cell(strong(titles.get(one.area, one.area))), cell(label, one.note)))
    columns = (Column("Judgement", 65), Column("Grade", 35))
    return Table(f"Judgements: {inspection.title}", columns, tuple(rows), row_titles=True)


def _asked(
    assessment: Assessment, index: Index, inspection: Inspection, place: int, one: Recommendation
) -> tuple[Cell, ...]:
    found = joined(filter(None, map(index.cite, one.findings)))
    shown = joined(filter(None, map(index.cite, one.evidence)))
    deadline = day_words(one.due) if one.due else capital(one.deadline)
    return (
        cell(
            f"{one.number or place}. {one.says}",
            (Text("From "), *found) if found else "",
            anchor=f"recommendation-{one.id}",
        ),
        cell(
            deadline or "No date given",
            "Past that date" if overdue_words(inspection, one, assessment.as_of) else "",
        ),
        cell(
            strong(capital(STATUS_WORDS[one.status])),
            one.progress or _through_plan(assessment, one),
            (Text("Shown by "), *shown) if shown else "",
            tone=STATUS_TONES.get(one.status, "neutral"),
        ),
    )


def _through_plan(assessment: Assessment, one: Recommendation) -> str:
    if any(one.id in action.responds_to for action in assessment.workspace.records.actions):
        return "In the plan."
    return "Nothing is recorded yet."
