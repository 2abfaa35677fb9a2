"""The verdict as plain data, for machines: the same that the documents show."""

from typing import Any

from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding
from readiness.model.diagnostic import Diagnostic


def verdict(assessment: Assessment) -> dict[str, Any]:
    """Return the verdict as values that JSON can hold."""
    settings = assessment.workspace.settings
    return {
        "authority": settings.authority.name,
        "framework": assessment.workspace.framework.id,
        "as-of": assessment.as_of.isoformat(),
        "areas": [_area(area) for area in assessment.areas],
        "gaps": [problem(gap) for gap in assessment.gaps],
        "next-steps": [
            {"area": step.area, "what": step.what, "closes": len(step.gaps)}
            for step in assessment.next_steps
        ],
    }


def problem(found: Diagnostic) -> dict[str, Any]:
    """Return a diagnostic as values that JSON can hold."""
    return {
        "code": found.code,
        "severity": str(found.severity),
        "file": found.at.file,
        "line": found.at.line,
        "column": found.at.column,
        "message": found.message,
        "hint": found.hint,
        "about": found.about,
    }


def _area(area: AreaStanding) -> dict[str, Any]:
    return {
        "id": area.id,
        "title": area.title,
        "plan": {
            "standing": area.plan.words,
            "needs": len(area.plan.needs),
            "sound": area.plan.sound,
        },
        "candour": {
            "standing": area.candour.words,
            "strengths": area.candour.strengths,
            "mixed": area.candour.mixed,
            "weaknesses": area.candour.weaknesses,
        },
        "criteria": [_criterion(one) for one in area.criteria],
        "gaps": [problem(gap) for gap in area.gaps],
    }


def _criterion(one: CriterionStanding) -> dict[str, Any]:
    return {
        "id": one.id,
        "heading": one.heading,
        "rung": None if one.rung is None else int(one.rung),
        "standing": one.words,
        "why": one.why,
        "one-step-up": one.one_step_up,
        "items": [
            {"id": item.id, "kind": item.kind, "counted": item.current, "why-not": item.why_not}
            for item in one.items
        ],
        "unanswered": list(one.unanswered),
        "gaps": [problem(gap) for gap in one.gaps],
    }
