"""G476: so many top priorities that none is."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.plan import unfinished


@rule(
    "G476",
    Severity.NOTE,
    "too many top priorities",
    "South Gloucestershire 2016, recommendation 21; Stoke-on-Trent 2019",
    Effort.ASK,
)
def too_many_priorities(case: Case) -> Iterator[Finding]:
    """More unfinished actions are called a top priority than anybody can put first.

    Plans were criticised for not putting critical weaknesses first. The terms say how many a
    plan may have (`most-priorities`).

    Mend: decide which come first, and take `top-priority` from the others.

    Example: thirty actions, and `top-priority: true` on twenty of them.
    """
    top = [action for action in unfinished(case.workspace.records) if action.top_priority]
    most = case.terms.most_priorities
    if most and len(top) > most:
        yield Finding(
            top[0].where("top-priority"),
            f"{len(top)} unfinished actions are top priorities, more than {most}: "
            + some([action.id for action in top]),
            "decide which come first, and take `top-priority:` from the others",
        )
