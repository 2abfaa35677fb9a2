"""G473: actions that answer nothing."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.plan import unfinished
from readiness.score.shares import share


@rule(
    "G473",
    Severity.NOTE,
    "an action answers nothing that is recorded",
    "South Gloucestershire 2016, paragraph 114; Stoke-on-Trent 2019",
    Effort.WRITE,
)
def orphan_action(case: Case) -> Iterator[Finding]:
    """Unfinished actions name no finding, audit or recommendation that they respond to.

    Plans grew long and lost sight of what mattered most. An action that answers nothing either
    comes from something that nobody wrote down, or takes time from what does need doing. All
    such actions are told together.

    Mend: name what an action responds to in `responds-to`, write down what made it necessary,
    or stop it.

    Example: `what: Refresh the website.` with no `responds-to`.
    """
    records = case.workspace.records
    named = {name for audit in records.audits for name in audit.actions}
    open_ = unfinished(records)
    orphans = [one for one in open_ if not one.responds_to and one.id not in named]
    if orphans:
        single = len(orphans) == 1
        yield Finding(
            orphans[0].where("id"),
            f"{share(len(orphans), len(open_), 'unfinished action')} "
            f"{'answers' if single else 'answer'} nothing that is recorded: "
            + some([action.id for action in orphans]),
            "name in `responds-to:` the finding, audit or recommendation behind "
            + ("it" if single else "each"),
            orphans[0].id if single else "",
        )
