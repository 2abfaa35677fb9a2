"""G422: strengths that do not say what changed for children."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.outside import speaks_for_itself


@rule(
    "G422",
    Severity.WARNING,
    "strengths with no effect on children",
    "Bournemouth 2018, paragraph 27; Lambeth 2022: describes development, less evaluative",
    Effort.ASK,
)
def strength_without_impact(case: Case) -> Iterator[Finding]:
    """A criterion has strengths that tell of activity, and no item says what got better.

    Activity is not impact: a strategy launched, a team restructured or a visit made says
    what adults did. One strength or mixed finding that shows a difference is enough. Asked
    are the authority's own strengths that `shows` neither quality nor impact, each under the
    first criterion that it supports. What inspectors praised, and what children and families
    said, they have weighed themselves; figures are left to G420.

    Mend: say what is different for children, and write `shows: impact` on that item, or
    `shows: quality` where somebody looked at how good the work is.

    Example: `says: A new edge of care team started in May.`
    """
    for criterion, items in case.criteria():
        counted = current(items)
        bare = [item for item in counted if _told_here(item, criterion.id, case)]
        if bare and not any(_helped(item) for item in counted):
            yield Finding(
                bare[0].at,
                f"strengths of `{criterion.id}` tell of activity, and none shows what changed for "
                f"children: {some([item.id for item in bare])}",
                "say what changed for children, with `shows: impact`",
                criterion.id,
            )


def _told_here(item: Item, criterion: str, case: Case) -> bool:
    """Say whether an item boasts of activity, and supports a criterion first of all."""
    first = next((name for name in item.criteria if name not in case.waived), "")
    return first == criterion and item.finding == "strength" and _bare(item, case)


def _bare(item: Item, case: Case) -> bool:
    looked = item.shows in ("quality", "impact")
    return not (looked or item.kind == "data" or speaks_for_itself(item, case.terms))


def _helped(item: Item) -> bool:
    return item.finding in ("strength", "mixed") and item.shows == "impact"
