"""G462: a round of audits after which nobody can say whether practice is better."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.items import MENDABLE
from readiness.score.rounds import led_to, rounds


@rule(
    "G462",
    Severity.ERROR,
    "an audit led to nothing, or nobody looked again",
    "Bournemouth 2018, paragraph 33; South Gloucestershire 2016, paragraphs 112 and 151; "
    "Wigan 2022; Harrow 2025",
    Effort.LOOK,
)
def audit_loop_open(case: Case) -> Iterator[Finding]:
    """A round found practice wanting, and led to no action or was never checked again.

    Audits that go on year after year without anybody knowing whether their actions were done,
    or helped, were held against leaders often. The loop is closed when something was done and
    somebody looked again. As long as an action is under way nothing is asked; a weakness
    without an action is told by G470, an action past its date by G472.

    Mend: name what it led to in `actions`; once that is done, look at practice again and write
    in `retest` when and how, or when you will.

    Example: `finding: mixed`, three actions done in spring, and no `retest`.
    """
    for audit, item in rounds(case):
        if item.finding in MENDABLE and not item.put_right:
            yield from _open(audit, item, case)


def _open(audit: AuditRound, item: Item, case: Case) -> Iterator[Finding]:
    actions = led_to(audit, case)
    if not actions and not item.weak:
        yield Finding(
            audit.where("id"),
            f"audit round `{audit.id}` found practice mixed and led to no action",
            "name what was done in `actions:`",
            audit.id,
        )
    ended = all(action.finished or action.overdue(case.as_of) for action in actions)
    done = any(action.finished for action in actions)
    if ended and done and not audit.retest:
        yield Finding(
            audit.where("id"),
            f"actions after audit round `{audit.id}` are done, and nobody has looked again",
            "look again, and write in `retest:` when and how, or when you will",
            audit.id,
        )
