"""An indicator is either in the catalogue, or says what it measures."""

from collections.abc import Iterator
from datetime import date

from readiness.check.nearest import did_you_mean
from readiness.model.diagnostic import Severity
from readiness.model.indicator import Definition, Indicator
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace

SAID = tuple(
    name
    for name, field in Definition.model_fields.items()
    if field.is_required() and name in Indicator.model_fields and name != "id"
)
"""What a definition in the catalogue must say, and so an indicator outside it."""


@rule(
    "X307",
    Severity.ERROR,
    "an indicator that says too little",
    "DfE open data standards: every value has a unit, a direction and a source",
)
def undefined_indicator(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """An indicator is not in the catalogue, and does not say what it measures.

    Without title, unit, direction of good and source, a figure cannot be compared.

    Mend: correct the id, or write `title`, `unit`, `good`, `measures` and `source`.

    Example: `id: cin.rereferral.pct` where the catalogue has `cin.rereferrals.pct`.
    """
    for indicator in workspace.records.indicators:
        lacks = [key for key in SAID if not getattr(indicator, key)]
        if lacks and indicator.id not in workspace.catalogue:
            yield Finding(
                indicator.where("id"),
                f"`{indicator.id}` is not in the catalogue, and has no {', '.join(lacks)}",
                did_you_mean(
                    indicator.id, workspace.catalogue, "say what your own indicator measures"
                ),
            )
