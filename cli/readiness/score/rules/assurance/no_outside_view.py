"""G468: nobody from outside has looked lately."""

from collections.abc import Iterator
from datetime import date

from readiness.model.diagnostic import Severity
from readiness.model.kinds import Kind
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.currency import months_before

FROM_OUTSIDE: tuple[Kind, ...] = ("inspection", "peer-review", "external-review")
"""Kinds that are made by others."""


@rule(
    "G468",
    Severity.NOTE,
    "nobody from outside has looked lately",
    "Ofsted reports: two in five recent sections on leaders cite a peer or other outside review",
    Effort.LOOK,
)
def no_outside_view(case: Case) -> Iterator[Finding]:
    """No inspection, visit, peer review or other outside review is recent enough.

    Leaders who know their services have had somebody else look: two in five reports say so of
    a peer or other outside review. An inspection or a monitoring visit counts, too, because
    right after one nobody lacks an outside view. The terms say how recent (`external-months`).

    Mend: ask for a peer review or a diagnostic, or record the one you had, under
    `inspections:` or as an item with `kind: peer-review`.

    Example: a last visit in 2023, in a self-evaluation of 2026.
    """
    months = case.terms.external_months
    last = max(_days(case), default=None)
    if months and (last is None or last < months_before(case.as_of, months)):
        told = f"the last was in {last:%B %Y}" if last else "none is recorded at all"
        yield Finding(
            case.workspace.settings.where("framework"),
            f"no view from outside in the last {months} months; {told}",
            "ask for a peer review, or record the one you had",
        )


def _days(case: Case) -> Iterator[date]:
    views = (item.dated for item in case.items if item.kind in FROM_OUTSIDE)
    visits = (inspection.dated for inspection in case.workspace.records.inspections)
    yield from (dated.last for dated in (*views, *visits) if dated.last)
