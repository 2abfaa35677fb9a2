"""G478: the written response to an inspection, late or soon due."""

from collections.abc import Iterator
from datetime import date, timedelta

from readiness.model.diagnostic import Severity
from readiness.model.inspection import Inspection, InspectionKind
from readiness.model.rule import Effort, Finding, rule
from readiness.model.when import day_words
from readiness.score.case import Case
from readiness.score.deadlines import response_due

FULL: tuple[InspectionKind, ...] = ("standard", "short")
"""Inspections that open a new round; what went before is history."""


@rule(
    "G478",
    Severity.WARNING,
    "a written response is due or late",
    "Stockton-on-Tees 2023: published on 9 May, action plan due on 16 August, 70 working days on",
    Effort.ASK,
)
def response_late(case: Case) -> Iterator[Finding]:
    """The day for a written response has passed or is near, and nothing says that it was sent.

    After a full or a joint inspection an authority sends a written statement of what it will
    do, within 70 working days of the report. The edition holds that number for each kind of
    inspection; weekends and bank holidays of England are left out, and the letter's own day
    (`response-due`) goes before it. From `response-notice-days` ahead it is asked for. One
    sent late is told, too. Inspections before the last full one are history.

    Mend: send the response, and write the day in `response-filed`.

    Example: `published: 2026-05-06`, and on 1 September no `response-filed`.
    """
    since = _last_full(case)
    for inspection in case.workspace.records.inspections:
        history = (inspection.dated.last or date.min) < since
        due = None if history else response_due(inspection, case.workspace)
        told = _told(inspection, due, case) if due else ""
        if told:
            yield Finding(
                inspection.where("response-filed" if inspection.response_filed else "id"),
                f"the written response to {inspection.title} {told}",
                "be ready to say why"
                if inspection.response_filed
                else "send it, and write the day in `response-filed:`",
                inspection.id,
            )


def _told(inspection: Inspection, due: date, case: Case) -> str:
    filed = inspection.response_filed
    if filed:
        late = f"was sent on {day_words(filed)}; it was due on {day_words(due)}"
        return late if filed > due else ""
    if due < case.as_of:
        return f"was due on {day_words(due)}, and nothing says that it was sent"
    notice = timedelta(days=case.terms.response_notice_days)
    return f"is due on {day_words(due)}" if due - notice <= case.as_of else ""


def _last_full(case: Case) -> date:
    """Return when the last full inspection ended, or the first of all days."""
    full = (one for one in case.workspace.records.inspections if one.kind in FULL)
    return max((one.dated.last for one in full if one.dated.last), default=date.min)
