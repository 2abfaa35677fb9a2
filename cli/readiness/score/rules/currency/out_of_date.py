"""G410: evidence that is older than the framework allows."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.outdated import outdated


@rule(
    "G410",
    Severity.WARNING,
    "evidence is out of date",
    "Community Care on BCP 2022: recent, partial change is not impact; evaluation looks at a year",
    Effort.LOOK,
)
def out_of_date(case: Case) -> Iterator[Finding]:
    """Some of what supports a criterion is older than its kind may be, and nobody looked again.

    An old item still tells the story, but it no longer counts on the ladder. The terms
    set how long each kind counts (`shelf-life-months`). An old item is history where a
    current one of its kind stands beside it under the same criterion, and an old
    inspection wherever anything current does. An indicator is asked for its newer figures.

    Mend: look again, and date the new item; leave the old one where it is useful.

    Example: an audit of January 2025 in an assessment of March 2026, and no audit since.
    """
    for criterion, items in case.criteria():
        old = outdated(items)
        if old:
            yield Finding(
                old[0].at,
                f"{len(old)} of {len(items)} items for `{criterion.id}` "
                f"{'is' if len(old) == 1 else 'are'} out of date: "
                + some([item.id for item in old]),
                "look again and add what is true now",
                criterion.id,
            )
