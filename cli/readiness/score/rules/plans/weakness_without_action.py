"""G470: a weakness for which nothing is planned."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.plan import unanswered
from readiness.score.rules.plans.recommendation_not_traced import untraced
from readiness.score.shares import share


@rule(
    "G470",
    Severity.ERROR,
    "a weakness has no action",
    "Bath and North East Somerset 2013, paragraphs 12, 38 and 41; Slough 2023",
    Effort.ASK,
)
def weakness_without_action(case: Case) -> Iterator[Finding]:
    """A weakness is known, and no action responds to it.

    Known weaknesses that nobody addressed were held against leaders more than weaknesses
    as such. An action counts when it names the item in `responds-to`, or names a
    recommendation that the item led to, and was not stopped.

    A weakness is told once, under the first criterion that it supports; one whose
    recommendations are all done or closed counts as put right. Where nobody took up the
    recommendation that it led to, G474 says so instead.

    Mend: add an action that responds to it, or name it in one that already does.

    Example: an audit finds drift in plans; no action names that audit.
    """
    elsewhere = {
        name
        for _, asked in case.recommendations()
        if untraced(asked, case)
        for name in asked.findings
    }
    for criterion, items in case.criteria():
        weak = [item for item in items if item.weak and _first(item, case) == criterion.id]
        bare = [item for item in weak if unanswered(case.needs[item.id])]
        bare = [item for item in bare if item.id not in elsewhere]
        if bare:
            stopped = any(case.needs[item.id].actions for item in bare)
            yield Finding(
                bare[0].at,
                f"{share(len(bare), len(weak), 'weakness', 'weaknesses')} of `{criterion.id}` "
                f"{'has' if len(bare) == 1 else 'have'} no action: "
                + some([item.id for item in bare])
                + ("; what was planned was stopped" if stopped else ""),
                f"add an action that names {'it' if len(bare) == 1 else 'them'} in `responds-to`",
                criterion.id,
            )


def _first(item: Item, case: Case) -> str:
    """Return the first criterion that the item supports and that applies."""
    return next((name for name in item.criteria if name not in case.waived), "")
