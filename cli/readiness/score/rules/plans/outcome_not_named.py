"""G479: actions that name no national outcome."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.plan import unfinished
from readiness.score.shares import share


@rule(
    "G479",
    Severity.NOTE,
    "an action names no national outcome",
    "Ofsted on Doncaster, Harrow and Sunderland, March 2025: each area for improvement names one",
    Effort.WRITE,
)
def outcome_not_named(case: Case) -> Iterator[Finding]:
    """Unfinished actions do not say which national outcome, enabler or principle they serve.

    Since early 2025 reports tie each area for improvement to the Children's Social Care
    National Framework. A plan that does the same can be read beside them. Nothing is asked
    where the edition lists no `outcomes`, and all such actions are told together.

    Mend: name one in `outcomes`, by the ids that the edition lists.

    Example: an action on children's homes that names no outcome.
    """
    if not case.framework.outcomes:
        return
    open_ = unfinished(case.workspace.records)
    bare = [action for action in open_ if not action.outcomes]
    if bare:
        single = len(bare) == 1
        yield Finding(
            bare[0].where("id"),
            f"{share(len(bare), len(open_), 'unfinished action')} "
            f"{'names' if single else 'name'} no national outcome: "
            + some([action.id for action in bare]),
            f"name one in `outcomes:`, such as `{case.framework.outcomes[0].id}`",
            bare[0].id if single else "",
        )
