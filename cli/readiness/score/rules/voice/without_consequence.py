"""G434: children's views that nobody has answered."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.once import once


@rule(
    "G434",
    Severity.WARNING,
    "children were heard, and nothing followed",
    "Bournemouth 2018, paragraph 21: what advocates raised was not always followed through",
    Effort.ASK,
)
def without_consequence(case: Case) -> Iterator[Finding]:
    """Children said that something is not right, and no response or action is recorded.

    Being asked and not answered teaches children not to speak again, and inspectors ask
    what changed because of what was said. The rule looks at mixed views: praise asks for
    no response, and a weakness without an action is told by G470.

    Mend: write what was done in `response`, or name the item in an action's `responds-to`.

    Example: a survey in which a third of children did not know their plan, and no
    `response`.
    """
    answered = {name for one in case.workspace.records.actions for name in one.responds_to}
    mixed = (
        item
        for item in current(case.items)
        if item.kind == "child-voice" and item.finding == "mixed"
    )
    left = (item for item in mixed if not _followed(item, answered))
    for area, views in once(case, left):
        yield Finding(
            views[0].at,
            f"{area.short_title}: children's views are mixed, and no response or action answers "
            f"{some([item.id for item in views])}",
            "write in `response` what was done, or name the item in an action's `responds-to`",
            area.id,
        )


def _followed(item: Item, answered: set[str]) -> bool:
    return bool(item.response or item.put_right) or item.id in answered
