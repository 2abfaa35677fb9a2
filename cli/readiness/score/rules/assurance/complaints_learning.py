"""G465: complaints that are not recorded, or that taught nothing."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.framework import Criterion
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.responses import responded


@rule(
    "G465",
    Severity.WARNING,
    "nothing shows what complaints taught",
    "South Gloucestershire 2016, paragraph 130; Community Care on BCP 2022; Devon 2020",
    Effort.ASK,
)
def complaints_learning(case: Case) -> Iterator[Finding]:
    """No complaints are recorded, or none of those that are led to anything.

    Complaints changed things for single children, and no system carried what they taught into
    later practice. Complaints are looked for where the framework expects them (`kinds`). One
    of them with a response, or an action that names it, is enough. What is out of date G410
    tells, and a weakness without an action G470.

    Mend: add what families complained of in the year, with `kind: complaint`, and write in
    `response` what changed.

    Example: `Parents of disabled children made 23 of 164 complaints.` and no `response`.
    """
    told = [item for item in case.items if item.kind == "complaint"]
    home = _home(case)
    if home and not told:
        yield Finding(
            case.place(case.framework.area_of[home.id]),
            "no complaints are recorded, nor what they taught",
            "add what was complained of in the year and what changed, with `kind: complaint`",
            home.id,
        )
    counted = current(tuple(told))
    bare = [item for item in counted if not item.weak]
    if bare and not any(responded(item, case) for item in counted):
        yield Finding(
            bare[0].at,
            f"no complaint led to a response or an action: {some([item.id for item in bare])}",
            "write in `response:` what changed because of it",
            bare[0].id,
        )


def _home(case: Case) -> Criterion | None:
    """Return the first criterion that expects complaints and has some evidence."""
    return next((one for one, items in case.criteria() if items and "complaint" in one.kinds), None)
