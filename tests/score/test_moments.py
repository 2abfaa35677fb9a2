"""Days that prose names."""

from datetime import date

import pytest

from readiness.score.prose.moments import last_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We look again in March 2027.", date(2027, 3, 31)),
        ("We look again on 15 Sept 2026.", date(2026, 9, 30)),
        ("From May 2026 to 2026-10-01.", date(2026, 10, 1)),
        ("In 2026-02 or before.", date(2026, 2, 28)),
        ("By the end of 2026/27.", date(2027, 3, 31)),
        ("By the end of 2026-27.", date(2027, 3, 31)),
        ("In 2025, and again in 2026.", date(2026, 12, 31)),
    ],
)
def test_the_latest_day_is_found_in_any_form(text: str, day: date) -> None:
    assert last_day(text) == day


@pytest.mark.parametrize(
    "text", ["", "Soon.", "Room 20261 and 12026.", "See [audit-2026-03].", "In 2026-99.", "2026/50"]
)
def test_what_names_no_day_is_left_alone(text: str) -> None:
    assert last_day(text) is None
