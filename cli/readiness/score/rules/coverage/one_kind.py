"""G403: a criterion that rests on one kind of evidence."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.kinds import KIND_NAMES
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, only_figures


@rule(
    "G403",
    Severity.WARNING,
    "one kind of evidence only",
    "Ofsted on self-evaluation: how do you know? Case audit is the main source, not the only one",
    Effort.LOOK,
)
def one_kind(case: Case) -> Iterator[Finding]:
    """Everything that supports a criterion is of one kind.

    Inspectors set what audits say beside data and beside what children, families and
    partners say. A criterion that rests on one kind is a claim that nothing has tested.
    Where the one kind is figures, G420 says so instead.

    Mend: add a second kind, above all one that looks at practice or hears a voice.

    Example: three audits of visits, and no figure or child's view.
    """
    for criterion, items in case.criteria():
        counted = current(items)
        kinds = {item.kind for item in counted}
        enough = len(counted) >= case.terms.fewest_items
        if len(kinds) == 1 and enough and not only_figures(counted):
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"`{criterion.id}` rests on one kind of evidence ({KIND_NAMES[kinds.pop()]})",
                "add a second kind, for example what children or families say",
                criterion.id,
            )
