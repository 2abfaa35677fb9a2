"""G441: a self-grade that the evidence does not bear out."""

from collections.abc import Iterator
from datetime import date

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Severity
from readiness.model.framework import JudgementArea
from readiness.model.indicator import Indicator
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some


@rule(
    "G441",
    Severity.WARNING,
    "the self-grade outruns the evidence",
    "Harrow 2025: right on two areas, wrong on care leavers and leaders",
    Effort.WRITE,
)
def self_grade_outruns(case: Case) -> Iterator[Finding]:
    """An area claims good or better while its own evidence points the other way.

    Most of its weaknesses have no sound action, fewer than half of the cases of its newest
    audit are good, or most of its figures are worse than England's: each is a question
    that will be put. A good area has weaknesses, too; one without an action is told by
    G470 and does not bring its grade into doubt.

    Mend: look at the claim again, or show why it stands all the same.

    Example: `self-grade: good` where three of five weaknesses have no action.
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
    bare = [name for name in weak if not case.needs[name].sound]
    if len(bare) * 2 > len(weak):
        yield f"{_unplanned(len(bare), len(weak))} no sound action ({some(bare)})"
    newest = _newest_round(case, names)
    good, graded = _good(case, newest) if newest else (0, 0)
    if newest and good * 2 < graded:
        yield f"{good} of {graded} cases in `{newest.id}` were good or better"
    figures = _compared(case, names)
    worse = [name for name, is_worse in figures.items() if is_worse]
    if len(worse) * 2 > len(figures):
        yield f"{_number(len(worse), len(figures))} worse than in England ({some(worse)})"


def _unplanned(bare: int, weak: int) -> str:
    return "its only weakness has" if weak == 1 else f"{bare} of its {weak} weaknesses have"


def _number(worse: int, figures: int) -> str:
    return "its only figure is" if figures == 1 else f"{worse} of {figures} figures are"


def _newest_round(case: Case, names: set[str]) -> AuditRound | None:
    """Return the area's newest current round of audits that gives grades."""
    current = {item.id: item.dated.last or date.min for item in case.items if item.current}
    bears_on = {item.id: set(item.criteria) for item in case.items}
    rounds = [
        audit
        for audit in case.workspace.records.audits
        if audit.id in current and audit.grades and names & bears_on[audit.id]
    ]
    return max(rounds, key=lambda audit: (current[audit.id], audit.id), default=None)


def _good(case: Case, audit: AuditRound) -> tuple[int, int]:
    """Count the cases graded good or better, and all that were graded."""
    positive = {grade.id for grade in case.framework.grades if grade.positive}
    good = sum(count for name, count in audit.grades.items() if name in positive)
    return good, sum(audit.grades.values())


def _compared(case: Case, names: set[str]) -> dict[str, bool]:
    """Return which of the area's current figures are worse than England's, where one can say."""
    about = {
        item.id
        for item in case.items
        if item.measured and item.current and names & set(item.criteria)
    }
    verdicts = {
        one.id: _worse(one, case) for one in case.workspace.records.indicators if one.id in about
    }
    return {name: verdict for name, verdict in verdicts.items() if verdict is not None}


def _worse(indicator: Indicator, case: Case) -> bool | None:
    """Say whether the latest value is worse than England's, if that can be said."""
    latest = indicator.latest
    return case.workspace.definition(indicator).is_better(latest.england, latest.value)
