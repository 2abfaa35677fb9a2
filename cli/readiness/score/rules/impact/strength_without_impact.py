"""G422: strengths that do not say what changed for children."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, current, some


@rule(
    "G422",
    Severity.WARNING,
    "strengths with no effect on children",
    "Bournemouth 2018, paragraph 27; Lambeth 2022: describes development, less evaluative",
)
def strength_without_impact(case: Case) -> Iterator[Finding]:
    """A criterion has strengths, and none of them says what changed for children.

    Activity is not impact: a strategy launched, a team restructured or a visit made says
    what adults did.

    Mend: say what is different for children, and write `shows: impact` on that item.

    Example: `says: A new edge of care team started in May.`
    """
    for criterion, items in case.criteria():
        strengths = [item for item in current(items) if item.finding == "strength"]
        if strengths and not any(item.shows == "impact" for item in strengths):
            yield Finding(
                strengths[0].at,
                f"no strength of `{criterion.id}` shows a difference made to children: "
                + some([item.id for item in strengths]),
                "say what changed for children, with `shows: impact`",
                criterion.id,
            )
