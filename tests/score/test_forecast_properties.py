"""What holds for every forecast, whatever is in the folder."""

import random
import re
from datetime import date, timedelta
from typing import Any

from building import action, asked, inspection, of
from hypothesis import given, settings
from hypothesis import strategies as st
from score.forecasting import case_of, coming, plans, released
from score.random_records import CRITERIA, LAST, named, records

from readiness.model.plan import Update
from readiness.score import ladder
from readiness.score.items import items

_near = st.dates(date(2025, 1, 1), date(2027, 12, 31))
_updates = st.dates(date(2025, 10, 1), LAST).map(lambda day: (Update(on=day, says="Done."),))
_status = st.sampled_from(["not-started", "on-track", "at-risk", "late", "done"])
_actions = st.builds(
    lambda due, updates, status: action(due=due, updates=updates, status=status),
    st.none() | _near,
    st.just(()) | _updates,
    _status,
)
_visits = st.builds(
    lambda due, response: inspection(recommendations=(asked(due=due),), response_due=response),
    st.none() | _near,
    st.none() | _near,
)
_figures = st.builds(
    plans,
    st.sampled_from(["2023/24", "2024/25", "2025-09-30", "2025-03-31", "2026-03", "unknown"]),
    england=st.sampled_from([None, "40", "x"]),
)
dated = st.lists(_actions | _visits, max_size=4)
untils = st.integers(1, 1200).map(lambda days: LAST + timedelta(days=days))


@st.composite
def folders(draw: st.DrawFn) -> list[Any]:
    """Draw records of every kind that a forecast looks at."""
    some = named([*draw(records)[:4], *draw(dated)])
    return [*some, *draw(st.lists(_figures, max_size=1))]


@given(folders(), untils, untils)
@settings(max_examples=80, deadline=None)
def test_a_later_day_never_takes_an_entry_away(some: list[Any], one: date, other: date) -> None:
    near, far = sorted([one, other])
    assert set(coming(*some, until=near)) <= set(coming(*some, until=far))


@given(folders(), untils)
@settings(max_examples=80, deadline=None)
def test_every_entry_is_after_today_and_not_after_the_day(some: list[Any], until: date) -> None:
    found = coming(*some, until=until)
    assert all(LAST < one.day <= until for one in found)
    assert len(set(found)) == len(found)


@given(records, untils)
@settings(max_examples=80, deadline=None)
def test_what_is_stale_then_and_not_today_is_told(some: list[Any], until: date) -> None:
    workspace = of(*some[:4], base=released())
    today = {item.id for item in items(workspace, LAST) if item.current}
    then = {item.id for item in items(workspace, until) if item.current}
    lines = [one.what for one in coming(*some[:4], until=until)]
    assert _told(r"^(.*?) no longer", lines) == today - then


@given(records, untils)
@settings(max_examples=80, deadline=None)
def test_a_criterion_that_is_lower_then_is_told(some: list[Any], until: date) -> None:
    workspace = of(*some, base=released())
    today, then = case_of(workspace, LAST), case_of(workspace, until)
    lower = {
        name
        for name in CRITERIA
        if name not in today.waived
        and ladder.rung(then.by_criterion[name], then.terms)
        < ladder.rung(today.by_criterion[name], today.terms)
    }
    lines = [one.what for one in coming(*some, until=until)]
    assert _told(r"; (.*) falls? from", lines) == lower


@given(folders(), untils, st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_order_of_records_never_matters(
    some: list[Any], until: date, chance: random.Random
) -> None:
    other = chance.sample(some, len(some))
    assert coming(*some, until=until) == coming(*other, until=until)


def _told(pattern: str, lines: list[str]) -> set[str]:
    """Return the ids in the part of each line that a pattern finds."""
    parts = [found[1] for line in lines if (found := re.search(pattern, line))]
    return {name for part in parts for name in re.findall(r"`([^`]+)`", part)}
