"""Risks: what has no action, what is late, and which recommendations are past their date."""

from collections.abc import Iterator

from readiness.compose.blocks.inspections import past_date
from readiness.compose.index import Index
from readiness.compose.words import number, strong
from readiness.model.assessment import Assessment, Need
from readiness.model.document import Inline, Inlines, Items, Paragraph, Text

MOST = 5
"""Weaknesses named for each area before the rest are counted."""


def risks(assessment: Assessment, index: Index) -> Items | Paragraph:
    """Name the weaknesses without an action, late actions and overdue recommendations."""
    lines = (*_unplanned(assessment, index), *_late(assessment), *_overdue(assessment))
    if lines:
        return Items(tuple((Paragraph(line),) for line in lines))
    if not assessment.plan.needs:
        return Paragraph((Text("No weakness or open recommendation is recorded."),))
    return Paragraph((Text("Every weakness has an action, and no action is late."),))


def _unplanned(assessment: Assessment, index: Index) -> Iterator[Inlines]:
    told: set[str] = set()
    for area in assessment.areas:
        bare = [need for need in area.plan.needs if not need.actions and need.id not in told]
        told.update(need.id for need in bare)
        if bare:
            yield (strong(f"No action yet, {area.short_title}: "), *_names(bare, index))
    loose = [need for need in assessment.plan.needs if not need.actions and need.id not in told]
    if loose:
        yield (strong("No action yet: "), *_names(loose, index))


def _names(needs: list[Need], index: Index) -> Iterator[Inline]:
    for place, need in enumerate(needs[:MOST]):
        yield Text(f"{'; ' if place else ''}{need.says.rstrip('.')} ")
        reference = index.cite(need.id)
        if reference:
            yield reference
    left = len(needs) - MOST
    yield Text(f"; and {left} more." if left > 0 else ".")


def _late(assessment: Assessment) -> Iterator[Inlines]:
    late = [
        one.what.rstrip(".")
        for one in assessment.workspace.records.actions
        if one.overdue(assessment.as_of)
    ]
    if late:
        yield (strong("Actions past their date: "), Text("; ".join(late) + "."))


def _overdue(assessment: Assessment) -> Iterator[Inlines]:
    for inspection in assessment.workspace.records.inspections:
        past = past_date(inspection, assessment.as_of)
        if past:
            count = number(len(past), "recommendation")
            head = f"{count} of {inspection.title} past the date asked for: "
            yield (strong(head), Text("; ".join(past) + "."))
