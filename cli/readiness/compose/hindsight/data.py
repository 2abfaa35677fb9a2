"""The comparison as plain data, for machines: the same that people read."""

from typing import Any

from readiness.compose.hindsight import sentences
from readiness.model.hindsight import AreaKnowledge, Compared, Hindsight, counted


def data(comparison: Hindsight) -> dict[str, Any]:
    """Return the comparison as values that JSON can hold."""
    inspection = comparison.inspection
    return {
        "authority": comparison.authority,
        "inspection": {
            "id": inspection.id,
            "title": inspection.title,
            "dated": str(inspection.dated),
            "reported-by": inspection.reported_by,
        },
        "before": comparison.day.isoformat(),
        "written": len(comparison.written),
        "undated": comparison.undated,
        "sentence": sentences.of_whole(comparison),
        "counts": _counts(comparison.weaknesses),
        "strengths": _counts(comparison.strengths),
        "areas": [_area(area) for area in comparison.areas],
        "how-to-read": sentences.HOW_TO_READ,
    }


def _area(area: AreaKnowledge) -> dict[str, Any]:
    return {
        "id": area.id,
        "title": area.title,
        "written": area.written,
        "sentence": sentences.of_area(area),
        "counts": _counts(area.weaknesses),
        "strengths": _counts(area.strengths),
        "findings": [_finding(one) for one in area.compared],
    }


def _counts(compared: tuple[Compared, ...]) -> dict[str, int]:
    return {str(verdict): count for verdict, count in counted(compared).items() if count}


def _finding(one: Compared) -> dict[str, Any]:
    return {
        "id": one.finding.id,
        "paragraph": one.finding.paragraph,
        "says": one.finding.says,
        "finding": one.finding.finding,
        "leaders-knew": one.finding.leaders_knew,
        "verdict": str(one.verdict),
        "rests-on": str(one.basis),
        "written": [item.id for item in one.written],
        "actions": [action.id for action in one.actions],
        "signs": [item.id for item in one.signs],
    }
