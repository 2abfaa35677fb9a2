"""G435: children's views, and nobody knows whose."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.once import once


@rule(
    "G435",
    Severity.NOTE,
    "children's views without saying whose",
    "South Gloucestershire 2016, paragraph 80: a lively council that spoke for few of the children",
    Effort.ASK,
)
def sample_unknown(case: Case) -> Iterator[Finding]:
    """Children's views are given, and not how many were asked, or of how many.

    Three members of a council for children in care, or half of all children in care, can
    stand behind the same sentence. Readers cannot tell how far to trust it.

    Mend: add `sample`, and say who was reached and who was not.

    Example: `sample: 34 of 148 children placed at a distance`.
    """
    views = (item for item in current(case.items) if item.kind == "child-voice")
    for area, bare in once(case, (item for item in views if not item.sample)):
        yield Finding(
            bare[0].at,
            f"{area.short_title}: {some([item.id for item in bare])} "
            f"{'does' if len(bare) == 1 else 'do'} not say how many children were heard",
            "add `sample`: how many answered, and of how many",
            area.id,
        )
