"""G441: a self-grade that the evidence does not bear out."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Severity
from readiness.model.framework import JudgementArea
from readiness.model.indicator import Indicator
from readiness.model.rule import Finding, rule
from readiness.score.case import Case


@rule(
    "G441",
    Severity.WARNING,
    "the self-grade outruns the evidence",
    "Harrow 2025: right on two areas, wrong on care leavers and leaders",
)
def self_grade_outruns(case: Case) -> Iterator[Finding]:
    """An area claims good or better while its own evidence points the other way.

    Weaknesses without a sound action, audits of which fewer than half are good, or most
    indicators worse than England: each is a question that will be put.

    Mend: look at the claim again, or show why it stands all the same.

    Example: `self-grade: good` where three weaknesses have no action.
    """
    for area in case.framework.all_areas():
        written = case.workspace.evaluation(area.id)
        grade = case.framework.grade(written.self_grade or "") if written else None
        if written and grade and grade.positive:
            doubts = list(_doubts(case, area))
            if doubts:
                yield Finding(
                    written.where("self-grade"),
                    f"{area.short_title}: `{grade.label}` is claimed, but {'; '.join(doubts)}",
                    "look at the claim again, or show why it stands",
                    area.id,
                )


def _doubts(case: Case, area: JudgementArea) -> Iterator[str]:
    names = {criterion.id for criterion in area.criteria}
    weak = [item.id for item in case.items if item.weak and names & set(item.criteria)]
    unplanned = [name for name in weak if not case.needs[name].sound]
    if unplanned:
        have = "has" if len(unplanned) == 1 else "have"
        yield f"{len(unplanned)} of its {len(weak)} weaknesses {have} no sound action"
    good, graded = _audited(case, names)
    if graded and good * 2 < graded:
        yield f"{good} of {graded} audited cases were good or better"
    worse, compared = _compared(case, names)
    if worse * 2 > compared:
        yield f"{worse} of {compared} indicators are worse than England"


def _audited(case: Case, names: set[str]) -> tuple[int, int]:
    """Count cases graded good or better, and cases graded, in the area's newest current round."""
    positive = {grade.id for grade in case.framework.grades if grade.positive}
    current = {item.id: item.dated.last for item in case.items if item.current}
    rounds = [
        audit
        for audit in case.workspace.records.audits
        if audit.id in current and audit.grades and names & _criteria(case, audit)
    ]
    if not rounds:
        return 0, 0
    newest = max(rounds, key=lambda audit: (current[audit.id] or date.min, audit.id))
    good = sum(count for name, count in newest.grades.items() if name in positive)
    return good, sum(newest.grades.values())


def _criteria(case: Case, audit: AuditRound) -> set[str]:
    return {case.framework.criteria[one].id for one in audit.supports}


def _compared(case: Case, names: set[str]) -> tuple[int, int]:
    about = {
        item.id
        for item in case.items
        if item.measured and item.current and names & set(item.criteria)
    }
    verdicts = [_worse(one, case) for one in case.workspace.records.indicators if one.id in about]
    known = [verdict for verdict in verdicts if verdict is not None]
    return sum(known), len(known)


def _worse(indicator: Indicator, case: Case) -> bool | None:
    """Say whether the latest value is worse than England's, if that can be said."""
    point, good = indicator.latest, case.workspace.definition(indicator).good
    if not isinstance(point.value, Decimal) or not isinstance(point.england, Decimal):
        return None
    if good == "neutral":
        return None
    return point.value < point.england if good == "high" else point.value > point.england
