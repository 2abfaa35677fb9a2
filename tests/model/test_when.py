"""Dates as people know them: what is accepted, what is refused, and how they read."""

from datetime import date

import pytest

from readiness.model.when import Span, day_words, read_span


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-03-31", date(2026, 3, 31), date(2026, 3, 31)),
        ("2026-03", date(2026, 3, 1), date(2026, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2025/26", date(2025, 4, 1), date(2026, 3, 31)),
        ("1999/00", date(1999, 4, 1), date(2000, 3, 31)),
        ("2025-04 to 2026-03", date(2025, 4, 1), date(2026, 3, 31)),
        ("2018-07-16 to 2018-07-27", date(2018, 7, 16), date(2018, 7, 27)),
        ("2024 to 2025", date(2024, 1, 1), date(2025, 12, 31)),
    ],
)
def test_each_form_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    assert read_span(text)[:2] == (first, last)


def test_unknown_is_a_date_that_nobody_knows() -> None:
    span = read_span("unknown")
    assert not span.known
    assert str(span) == "date unknown"


@pytest.mark.parametrize(
    "text",
    [
        "31/03/2026",
        "March 2026",
        "2026-13",
        "2026-02-30",
        "2025/27",
        "2026-03 to 2026-01",
        "2026-03 to",
        " to 2026-03",
        "recently",
        "",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_span(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-03-31", "31 March 2026"),
        ("2026-03", "March 2026"),
        ("2026", "2026"),
        ("2025/26", "2025/26"),
        ("2025-04 to 2026-03", "April 2025 to March 2026"),
        ("2026-01 to 2026-03", "January to March 2026"),
        ("2018-07-16 to 2018-07-27", "16 to 27 July 2018"),
        ("2018-07-16 to 2018-08-02", "16 July 2018 to 2 August 2018"),
    ],
)
def test_dates_read_as_british_readers_write_them(text: str, words: str) -> None:
    assert str(read_span(text)) == words


def test_a_day_has_no_leading_nought() -> None:
    assert day_words(date(2026, 4, 1)) == "1 April 2026"


def test_a_span_is_a_plain_value() -> None:
    assert read_span("2026-03") == Span(date(2026, 3, 1), date(2026, 3, 31), "2026-03")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2024", "2025/26", True),
        ("2026-02", "2026-03", True),
        ("2025-08 to 2026-07", "2026", True),
        ("2026-03", "2026", False),
        ("unknown", "unknown", False),
        ("unknown", "2026", False),
    ],
)
def test_spans_are_about_as_long_as_each_other_or_not(one: str, other: str, alike: bool) -> None:
    assert read_span(one).as_long_as(read_span(other)) is alike
    assert read_span(other).as_long_as(read_span(one)) is alike
