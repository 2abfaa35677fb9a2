"""G471: an action that does not say who, by when, or how anyone will know."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, either
from readiness.score.plan import missing


@rule(
    "G471",
    Severity.ERROR,
    "an action has no owner, date or measure",
    "South Gloucestershire 2016, paragraphs 114, 122, 151 and 154; Bournemouth 2018, paragraph 26",
)
def action_not_smart(case: Case) -> Iterator[Finding]:
    """An action lacks its owner, due date, measure, baseline or target.

    A plan without them cannot be followed, and nobody can say whether it worked.

    Mend: write the missing keys: `owner` (a role), `due`, `measure`, `baseline`, `target`.

    Example: `what: Improve supervision.` and nothing more.
    """
    for action in case.workspace.records.actions:
        lacks = missing(action)
        if lacks and action.status != "stopped":
            yield Finding(
                action.where("id"),
                f"action `{action.id}` has no {either(lacks)}",
                "write " + ", ".join(f"`{key}:`" for key in lacks),
                action.id,
            )
