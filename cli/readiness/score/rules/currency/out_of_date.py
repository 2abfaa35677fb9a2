"""G410: evidence that is older than the framework allows."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, some


@rule(
    "G410",
    Severity.WARNING,
    "evidence is out of date",
    "Community Care on BCP 2022: recent, partial change is not impact; evaluation looks at a year",
)
def out_of_date(case: Case) -> Iterator[Finding]:
    """Some of what supports a criterion is older than its kind may be.

    An old item still tells the story, but it no longer counts on the ladder. The
    framework sets how long each kind counts (`shelf-life-months`). What an old inspection
    found is history, and is told only where nothing newer stands beside it.

    Mend: look again, and date the new item; leave the old one where it is useful.

    Example: an audit of January 2025 in an assessment of March 2026.
    """
    for criterion, items in case.criteria():
        newer = any(item.current for item in items)
        old = [
            item
            for item in items
            if item.why_not.startswith("older") and not (newer and item.kind == "inspection")
        ]
        if old:
            yield Finding(
                old[0].at,
                f"{len(old)} of {len(items)} items for `{criterion.id}` "
                f"{'is' if len(old) == 1 else 'are'} out of date: "
                + some([item.id for item in old]),
                "look again and add what is true now",
                criterion.id,
            )
