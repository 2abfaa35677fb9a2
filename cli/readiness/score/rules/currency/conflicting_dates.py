"""G412: one event with two dates."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from readiness.model.diagnostic import Severity
from readiness.model.evidence import Evidence
from readiness.model.rule import Effort, Finding, rule
from readiness.model.when import Span
from readiness.score.case import Case


@rule(
    "G412",
    Severity.ERROR,
    "one event has two dates",
    "BCP 2024 scrutiny report: March 2022 in the summary and April 2022 in paragraph 3",
    Effort.ASK,
)
def conflicting_dates(case: Case) -> Iterator[Finding]:
    """Two items that name the same event give it different dates.

    A reader who finds two dates for one thing trusts neither. Items name an event with
    `event:`; those that share a name must share a date. A day within the month that
    another item gives is no conflict.

    Mend: find out which is right, and correct the other. Where both must stand because the
    record says both, the gap stays, and is the question to expect.

    Example: `event: direction` dated 2022-03 in one item and 2022-04 in another.
    """
    events: dict[str, list[Evidence]] = defaultdict(list)
    for evidence in case.workspace.records.evidence:
        if evidence.event:
            events[evidence.event].append(evidence)
    for name, told in events.items():
        spans = sorted({one.dated for one in told if one.dated.known})
        if any(not _agree(*pair) for pair in combinations(spans, 2)):
            yield Finding(
                told[-1].where("dated"),
                f"`{name}` is dated {' and '.join(map(str, spans))}, in "
                + " and ".join(f"`{one.id}`" for one in told),
                "find out which is right, and correct the other",
                told[0].id,
            )


def _agree(one: Span, other: Span) -> bool:
    """Say whether two known dates are the same, or one only says more exactly when."""
    if one[:2] == other[:2]:
        return True
    single = " to " not in one.text + other.text
    return single and (_within(one, other) or _within(other, one))


def _within(inner: Span, outer: Span) -> bool:
    if not (inner.first and inner.last and outer.first and outer.last):
        return False
    return outer.first <= inner.first and inner.last <= outer.last
