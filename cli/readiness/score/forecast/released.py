"""National figures that will come out, and what they do to the authority's own."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from readiness.model.assessment import Coming
from readiness.model.indicator import Indicator, Point
from readiness.model.release import Release
from readiness.model.when import Span, day_words
from readiness.score.case import some
from readiness.score.currency import first_day_beyond, months_after
from readiness.score.forecast.ahead import Ahead

APART = 6
"""Months between the ends of two years from which on they are two and not one. A school year
is often written as the financial year of the same name, which ends five months before it."""

NEARLY_A_YEAR = 300
"""Days from which on a period is a year's, and not a day's, a month's or a quarter's."""


class _Issue(NamedTuple):
    """What comes out: a publication, for a period that ends on a day, in a month."""

    release: str
    ends: date
    month: date


class _News(NamedTuple):
    """What an issue does: it supersedes figures of an owner, or lets them be compared."""

    day: date
    owner: str
    issue: _Issue
    supersedes: bool


def released(ahead: Ahead) -> Iterator[Coming]:
    """Yield each publication that brings later figures or comparators, once for each owner."""
    releases = {one.id: one for one in ahead.case.workspace.releases}
    news: dict[_News, list[Indicator]] = defaultdict(list)
    for indicator in ahead.case.workspace.records.indicators:
        release = releases.get(ahead.case.workspace.definition(indicator).release or "")
        if release and indicator.series:
            for one in _news(indicator, release, ahead):
                news[one].append(indicator)
    for one, indicators in news.items():
        indicators.sort(key=lambda indicator: indicator.id)
        first = indicators[0]
        what = _words(one, releases[one.issue.release], indicators)
        yield Coming(one.day, one.owner, what, first.id, first.where("id"))


def _news(indicator: Indicator, release: Release, ahead: Ahead) -> Iterator[_News]:
    latest, owner = indicator.latest, ahead.owner(indicator.id)
    ends, beyond = latest.period.last, _another(latest.period)
    if ends is None or beyond is None:
        return
    same, later = (_first(release, day, ahead.until) for day in (ends, beyond))
    if same and same.ends < beyond and not _compared(latest):
        yield from _expected(same, owner, ahead, supersedes=False)
    if later:
        yield from _expected(later, owner, ahead, supersedes=True)


def _another(period: Span) -> date | None:
    """Return the first day on which a later period than one may end."""
    if period.first is None or period.last is None:
        return None
    if (period.last - period.first).days > NEARLY_A_YEAR:
        return months_after(period.last, APART)
    return first_day_beyond(period.last, 0)


def _first(release: Release, day: date, until: date) -> _Issue | None:
    """Return the first issue for a period that ends on a day or later, and by another day."""
    for year in range(day.year, until.year + 1):
        last = monthrange(year, release.period_ends)[1]
        ends = date(year, release.period_ends, last)
        if ends >= day:
            month = months_after(ends.replace(day=1), release.months_after)
            return _Issue(release.id, ends, month)
    return None


def _expected(issue: _Issue, owner: str, ahead: Ahead, *, supersedes: bool) -> Iterator[_News]:
    """Yield what an issue does, on the first of its month; once that has begun, on the last."""
    first = issue.month
    last = months_after(first, 1) - timedelta(days=1)
    day = first if first > ahead.case.as_of else last
    if ahead.holds(day):
        yield _News(day, owner, issue, supersedes)


def _compared(point: Point) -> bool:
    others = (point.england, point.region, point.neighbours)
    return any(isinstance(value, Decimal) for value in others)


def _words(news: _News, release: Release, indicators: list[Indicator]) -> str:
    about = "around" if release.status == "memory" else "in"
    expected = (
        f"figures on {release.figures} to {day_words(news.issue.ends)} are expected {about} "
        f"{news.issue.month:%B %Y}"
    )
    names = some([indicator.id for indicator in indicators])
    if not news.supersedes:
        return f"{expected}; they bring comparators for {names}"
    last = {one.latest.period.last for one in indicators}
    days = " and ".join(day_words(day) for day in sorted(filter(None, last)))
    return f"{expected}; yours end on {days}: {names}"
