"""G482: a hidden value that can be worked out."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case
from readiness.score.figures.repeats import SUPPRESSED, given_away
from readiness.score.figures.series import every_series


@rule(
    "G482",
    Severity.ERROR,
    "a hidden value can be worked out",
    "DfE open data standards: a second value is hidden where the first could be worked out",
)
def secondary_disclosure(case: Case) -> Iterator[Finding]:
    """A value is hidden with `c`, and what gives it away stands beside it.

    Hiding a percentage protects nobody while its `numerator` is in the next line. Nor does it
    where the same period stands in the series once more with a number, or where you give a
    number for a period that the department's file hides.

    Mend: leave out the `numerator` of a hidden value; where the department hides a value,
    write `c`, too.

    Example: `value: c`, with `numerator: 3` and `denominator: 41`.
    """
    for series in every_series(case):
        found = given_away(series.indicator)
        if found:
            point, why = found[0]
            more = f" (and {len(found) - 1} more like it)" if len(found) > 1 else ""
            yield Finding(
                point.where("numerator" if point.value == SUPPRESSED else "value"),
                f"`{series.item.id}`: what is hidden for {point.period} can be worked out: {why}"
                f"{more}",
                "leave out the `numerator:` of a hidden value, and hide it wherever it stands",
                series.item.id,
            )
