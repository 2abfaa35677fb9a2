"""Rounds of audits that still count, and what was done after them."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.audit import AuditRound
from readiness.model.plan import Action
from readiness.score.case import Case


def rounds(case: Case) -> Iterator[tuple[AuditRound, Item]]:
    """Yield each round with its item, by id, but for those out of date or not applicable.

    A round without a date is among them: that it has none is told elsewhere.
    """
    items = {item.id: item for item in case.items}
    for audit in sorted(case.workspace.records.audits, key=lambda one: one.id):
        item = items[audit.id]
        applies = any(name not in case.waived for name in item.criteria)
        if applies and not item.why_not.startswith("older"):
            yield audit, item


def led_to(audit: AuditRound, case: Case) -> tuple[Action, ...]:
    """Return the actions that answer a round, or a recommendation it led to; none stopped."""
    asked = {one.id for _, one in case.recommendations() if audit.id in one.findings}
    return tuple(
        action
        for action in case.workspace.records.actions
        if action.status != "stopped"
        and (action.id in audit.actions or {audit.id, *asked} & set(action.responds_to))
    )
