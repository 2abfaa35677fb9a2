"""Dates written by hand, and the form that is suggested."""

import pytest

from readiness.load.dates import right_form


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("31/03/2026", "2026-03-31"),
        ("31.3.26", "2026-03-31"),
        ("31-03-2026", "2026-03-31"),
        ("2026/3/31", "2026-03-31"),
        ("31 March 2026", "2026-03-31"),
        ("31st Mar 2026", "2026-03-31"),
        ("March 2026", "2026-03"),
        ("“31/03/2026”", "2026-03-31"),
        ("2025-26", "2025/26"),
        ("2025 to 2026", "2025/26"),
        ("03/31/2026", ""),
        ("31 Marsh 2026", ""),
        ("last spring", ""),
        ("2025/27", ""),
    ],
)
def test_a_date_by_hand_is_put_into_the_right_form(written: str, right: str) -> None:
    assert right_form(written) == right
