"""The verdict as plain data, for machines: the same that the documents show.

The types are published as JSON Schemas in docs/schemas. A key may be added; one that is there
keeps its name and meaning.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypedDict

from readiness.model.assessment import (
    Accepted,
    AreaStanding,
    Assessment,
    Coming,
    CriterionStanding,
    NextStep,
)
from readiness.model.diagnostic import Diagnostic


class Problem(TypedDict):
    """A fault in a file, or a gap in the evidence.

    `line` and `column` count from 1; 0 stands for the file as a whole. `about` is the id of the
    criterion, area or record it speaks of, and `owner` the role it is for; both may be empty.
    """

    code: str
    severity: Literal["error", "warning", "note"]
    file: str
    line: int
    column: int
    message: str
    hint: str
    about: str
    owner: str


class PlanData(TypedDict):
    """How many needs there are, and how many of them have a sound action."""

    standing: str
    needs: int
    sound: int


class CandourData(TypedDict):
    """How many findings point each way, and what is to be made of it."""

    standing: str
    strengths: int
    mixed: int
    weaknesses: int


ItemData = TypedDict("ItemData", {"id": str, "kind": str, "counted": bool, "why-not": str})
"""An item of evidence; one that is not counted says why not."""

CriterionData = TypedDict(
    "CriterionData",
    {
        "id": str,
        "heading": str,
        "rung": int | None,
        "standing": str,
        "why": str,
        "one-step-up": str,
        "items": list[ItemData],
        "unanswered": list[str],
        "gaps": list[Problem],
    },
)
"""How one criterion stands, from rung 0 to 4; null where it does not apply."""


class AreaData(TypedDict):
    """How one area stands: plan, candour, criteria, and the gaps of the area itself."""

    id: str
    title: str
    plan: PlanData
    candour: CandourData
    criteria: list[CriterionData]
    gaps: list[Problem]


class StepData(TypedDict):
    """One of the most useful things to do next: the gaps it closes and the rungs it raises."""

    area: str
    what: str
    closes: int
    owner: str
    raises: int
    effort: str


class AcceptedData(TypedDict):
    """A gap that the authority lives with until a day; no gap where it is no longer there."""

    code: str
    about: str
    reason: str
    by: str
    until: str
    gap: Problem | None


class ComingData(TypedDict):
    """Something that happens on a day to come: a date runs out, a figure is superseded."""

    day: str
    owner: str
    what: str
    about: str


Verdict = TypedDict(
    "Verdict",
    {
        "authority": str,
        "framework": str,
        "as-of": str,
        "areas": list[AreaData],
        "gaps": list[Problem],
        "next-steps": list[StepData],
        "accepted": list[AcceptedData],
        "until": str | None,
        "coming": list[ComingData],
    },
)
"""How everything stands on a day; `gaps` are those of no area."""


class Written(TypedDict):
    """What a build wrote, and what should be looked at all the same."""

    written: list[str]
    problems: list[Problem]


Comparison = TypedDict(
    "Comparison", {"agreed-on": str, "worse": list[Problem], "better": list[str]}
)
"""What is worse and what is better than the agreed state."""


def comparison(agreed: date, worse: Iterable[Diagnostic], better: Iterable[str]) -> Comparison:
    """Return a comparison with the agreed state as values that JSON can hold."""
    return {
        "agreed-on": agreed.isoformat(),
        "worse": [problem(one) for one in worse],
        "better": list(better),
    }


def verdict(assessment: Assessment) -> Verdict:
    """Return the verdict as values that JSON can hold."""
    workspace, until = assessment.workspace, assessment.until
    return {
        "authority": workspace.settings.authority.name,
        "framework": workspace.framework.id,
        "as-of": assessment.as_of.isoformat(),
        "areas": [_area(area) for area in assessment.areas],
        "gaps": [problem(gap) for gap in assessment.gaps],
        "next-steps": [_step(step) for step in assessment.next_steps],
        "accepted": [_accepted(one) for one in assessment.accepted],
        "until": until.isoformat() if until else None,
        "coming": [_coming(one) for one in assessment.coming],
    }


def problem(found: Diagnostic) -> Problem:
    """Return a diagnostic as values that JSON can hold."""
    return {
        "code": found.code,
        "severity": found.severity.value,
        "file": found.at.file,
        "line": found.at.line,
        "column": found.at.column,
        "message": found.message,
        "hint": found.hint,
        "about": found.about,
        "owner": found.owner,
    }


def _area(area: AreaStanding) -> AreaData:
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


def _criterion(one: CriterionStanding) -> CriterionData:
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


def _step(step: NextStep) -> StepData:
    return {
        "area": step.area,
        "what": step.what,
        "closes": len(step.gaps),
        "owner": step.owner,
        "raises": step.raises,
        "effort": step.effort,
    }


def _accepted(one: Accepted) -> AcceptedData:
    return {
        "code": one.terms.gap,
        "about": one.terms.about,
        "reason": one.terms.reason,
        "by": one.terms.by,
        "until": one.terms.until.isoformat(),
        "gap": problem(one.gap) if one.gap else None,
    }


def _coming(one: Coming) -> ComingData:
    return {"day": one.day.isoformat(), "owner": one.owner, "what": one.what, "about": one.about}
