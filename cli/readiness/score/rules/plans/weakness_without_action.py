"""G470: a weakness for which nothing is planned."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, some


@rule(
    "G470",
    Severity.ERROR,
    "a weakness has no action",
    "Bath and North East Somerset 2013, paragraphs 12, 38 and 41; Slough 2023",
)
def weakness_without_action(case: Case) -> Iterator[Finding]:
    """A weakness is known, and no action responds to it.

    Known weaknesses that nobody addressed were held against leaders more than weaknesses
    as such. An action counts when it names the item in `responds-to`, or names a
    recommendation that the item led to.

    A weakness is told once, under the first criterion that it supports; one whose
    recommendations are all done or closed counts as put right.

    Mend: add an action that responds to it, or name it in one that already does.

    Example: an audit finds drift in plans; no action names that audit.
    """
    for criterion, items in case.criteria():
        weak = [item for item in items if item.weak and _first(item, case) == criterion.id]
        bare = [item for item in weak if not case.needs[item.id].actions]
        if bare:
            yield Finding(
                bare[0].at,
                f"{_count(len(bare), len(weak))} of `{criterion.id}` "
                f"{'has' if len(bare) == 1 else 'have'} no action: "
                + some([item.id for item in bare]),
                f"add an action that names {'it' if len(bare) == 1 else 'them'} in `responds-to`",
                criterion.id,
            )


def _count(bare: int, weak: int) -> str:
    if weak == 1:
        return "the only weakness"
    if bare == weak:
        return "both weaknesses" if weak == 2 else f"all {weak} weaknesses"
    return f"{bare} of the {weak} weaknesses"


def _first(item: Item, case: Case) -> str:
    """Return the first criterion that the item supports and that applies."""
    return next((name for name in item.criteria if name not in case.waived), "")
