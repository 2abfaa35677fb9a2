"""G421: indicators that measure only whether rules were kept."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, only_figures


@rule(
    "G421",
    Severity.WARNING,
    "compliance is measured, quality is not",
    "Bath and North East Somerset 2013, paragraphs 12, 15 and 38",
    Effort.LOOK,
)
def compliance_only(case: Case) -> Iterator[Finding]:
    """Every indicator of a criterion measures timeliness or completion, and nothing else
    looks at quality.

    A service that manages by timeliness gets timeliness. Inspectors found assessments on
    time and shallow. Where there is nothing beside the figures, G420 says so instead.

    Mend: add an item that `shows: quality` or `shows: impact`, such as an audit.

    Example: reviews held in time as the only measure of child protection plans.
    """
    measures = {
        one.id: case.workspace.definition(one).measures for one in case.workspace.records.indicators
    }
    for criterion, items in case.criteria():
        counted = current(items)
        measured = [measures[item.id] for item in counted if item.measured]
        looked = any(item.shows in ("quality", "impact") for item in counted)
        kept = bool(measured) and set(measured) <= {"timeliness", "completion"}
        if kept and not looked and not only_figures(counted):
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"the figures for `{criterion.id}` measure timeliness or completion only",
                "add an item that shows the quality of the work",
                criterion.id,
            )
