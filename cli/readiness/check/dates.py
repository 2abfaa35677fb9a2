"""Nothing is dated after the day of the assessment."""

from collections.abc import Iterator
from datetime import date

from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Finding, rule
from readiness.model.when import Span, day_words
from readiness.model.workspace import Workspace


@rule(
    "E290",
    Severity.ERROR,
    "dated after the day of the assessment",
    "BCP 2024 scrutiny report: dates that cannot be right",
)
def dated_ahead(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """Evidence, an inspection, an audit or an update is dated in the future.

    What has not happened yet shows nothing; most often the year is mistyped. The day of
    the assessment is `as-of` in the settings, or `--as-of`, or today.

    Mend: correct the date, or assess on a later day.

    Example: `dated: 2027-03-31` in an assessment of November 2026.
    """
    for span, at in _spans(workspace):
        if span.first and span.first > as_of:
            yield _ahead(str(span), at, as_of)
    for day, at in _days(workspace):
        if day > as_of:
            yield _ahead(day_words(day), at, as_of)


def _ahead(words: str, at: Location, as_of: date) -> Finding:
    return Finding(
        at,
        f"{words} is after the day of the assessment, {day_words(as_of)}",
        "correct the date, or assess on a later day with `--as-of`",
    )


def _spans(workspace: Workspace) -> Iterator[tuple[Span, Location]]:
    records = workspace.records
    yield from ((one.dated, one.where("dated")) for one in records.evidence)
    yield from ((one.dated, one.where("dated")) for one in records.audits)
    yield from ((one.dated, one.where("dated")) for one in records.inspections)
    yield from ((one.dated, one.where("dated")) for one in records.not_applicable)
    for indicator in records.indicators:
        for point in indicator.series:
            yield point.period, point.where("period")


def _days(workspace: Workspace) -> Iterator[tuple[date, Location]]:
    for action in workspace.records.actions:
        for update in action.updates:
            yield update.on, update.where("on")
    for inspection in workspace.records.inspections:
        if inspection.published:
            yield inspection.published, inspection.where("published")
        for asked in inspection.recommendations:
            if asked.updated:
                yield asked.updated, asked.where("updated")
