"""National figures to come: which of the authority's they supersede or can be compared with."""

from datetime import date

import pytest
from building import visits
from score.forecasting import LATER, about, plans


def test_later_figures_are_expected_in_a_month() -> None:
    assert about("figures", plans("2025-03-31"), until=date(2026, 12, 8)) == [
        "2026-11-01 figures on plans to 31 March 2026 are expected in November 2026; "
        "yours end on 31 March 2025: `tiny.plans`"
    ]


@pytest.mark.parametrize(
    ("on", "day"),
    [
        (date(2026, 10, 31), "2026-11-01"),
        (date(2026, 11, 1), "2026-11-30"),
        (date(2026, 11, 29), "2026-11-30"),
    ],
)
def test_once_the_month_has_begun_figures_are_told_for_its_end(on: date, day: str) -> None:
    (line,) = about("yours end", plans("2025-03-31"), on=on, until=date(2026, 12, 8))
    assert line.startswith(f"{day} figures on plans to 31 March 2026")


def test_once_the_month_is_over_figures_are_superseded_already() -> None:
    assert not about("yours end", plans("2025-03-31"), on=date(2026, 11, 30))


@pytest.mark.parametrize("period", ["2024-03-31", "2023/24", "unknown"])
def test_figures_that_were_superseded_before_are_not_told(period: str) -> None:
    assert not about("yours end", plans(period))


def test_of_several_later_figures_only_the_first_is_told() -> None:
    lines = about("yours end", plans("2025-03-31", england="40"), until=LATER)
    assert [line[:10] for line in lines] == ["2026-11-01"]


def test_a_school_year_written_as_a_financial_year_is_the_same_year() -> None:
    (line,) = about("yours end", plans("2024-09 to 2025-08"), until=date(2027, 12, 31))
    assert "to 31 March 2026" in line


def test_figures_of_a_quarter_are_superseded_by_any_later_period() -> None:
    (line,) = about("yours end", plans("2025-10 to 2025-12"), until=date(2026, 12, 8))
    assert "to 31 March 2026" in line


def test_a_release_brings_comparators_where_there_are_none() -> None:
    lines = about("figures", plans("2026-03-31"), until=date(2026, 12, 8))
    assert lines == [
        "2026-11-01 figures on plans to 31 March 2026 are expected in November 2026; "
        "they bring comparators for `tiny.plans`"
    ]
    assert not about("figures", plans("2026-03-31", england="40"), until=date(2026, 12, 8))
    assert about("comparators", plans("2026-03-31", england="x"), until=date(2026, 12, 8))


def test_an_indicator_of_no_release_is_never_superseded() -> None:
    assert not about("figures", visits())
