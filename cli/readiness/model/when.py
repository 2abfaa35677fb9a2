"""Dates as people know them: a day, a month, a year, a financial year, a span, or unknown."""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, WithJsonSchema

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"(\d{4})")
_FINANCIAL_YEAR = re.compile(r"(\d{4})/(\d{2})")
_PATTERN = r"^(unknown|\d{4}(-\d{2}(-\d{2})?|/\d{2})?( to \d{4}(-\d{2}(-\d{2})?)?)?)$"

FORMS = (
    "write a day 2026-03-31, a month 2026-03, a year 2026, a financial year 2025/26, "
    "a span `2025-04 to 2026-03`, or `unknown`"
)
"""The remedy shown wherever a date cannot be read."""


class Span(NamedTuple):
    """From the first day to the last, both included; `text` is how it was written.

    Both days are None when the writer says that the date is `unknown`.
    """

    first: date | None
    last: date | None
    text: str

    @property
    def known(self) -> bool:
        """Say whether there is a date at all."""
        return self.last is not None

    @property
    def month(self) -> str:
        """Return the month in which the span ends, in words, for where space is short."""
        return f"{self.last:%B %Y}" if self.last else "date unknown"

    @property
    def days(self) -> int:
        """Count the days; 0 where there is no date."""
        return (self.last - self.first).days + 1 if self.first and self.last else 0

    def as_long_as(self, other: "Span") -> bool:
        """Say whether two spans have dates and are about equally long.

        Months have 28 days or 31, and school years end in July or in August.
        """
        short, long = sorted((self.days, other.days))
        return long > 0 and short * 10 >= long * 9

    def __str__(self) -> str:
        """Return the span in words, such as `July 2024` or `16 to 27 July 2018`."""
        if self.first is None or self.last is None:
            return "date unknown"
        return _words(self.first, self.last, self.text)


def read_span(text: str) -> Span:
    """Read a date as a person writes it.

    Raises ValueError when the text is none of the accepted forms, names a day that
    does not exist, or ends before it starts.
    """
    if text == "unknown":
        return Span(None, None, text)
    start, _, end = text.partition(" to ")
    first, last = _bounds(start.strip())
    if end:
        last = _bounds(end.strip())[1]
    if last < first:
        raise ValueError(f"`{text}` ends before it starts")
    return Span(first, last, text)


def day_words(day: date) -> str:
    """Return a day as British readers write it: `31 March 2026`."""
    return f"{day.day} {day:%B %Y}"


def _bounds(text: str) -> tuple[date, date]:
    if match := _DAY.fullmatch(text):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := _MONTH.fullmatch(text):
        year, month = int(match[1]), int(match[2])
        first = date(year, month, 1)
        return first, date(year, month, monthrange(year, month)[1])
    if match := _FINANCIAL_YEAR.fullmatch(text):
        return _financial_year(int(match[1]), int(match[2]))
    if match := _YEAR.fullmatch(text):
        return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
    raise ValueError(f"`{text}` is not a date")


def _financial_year(year: int, short: int) -> tuple[date, date]:
    if (year + 1) % 100 != short:
        raise ValueError(
            f"`{year}/{short:02}` is not a financial year: the second follows the first"
        )
    return date(year, 4, 1), date(year + 1, 3, 31)


def _words(first: date, last: date, text: str) -> str:
    if first == last:
        return day_words(first)
    if "/" in text or ("-" not in text and " to " not in text):
        return text
    if (first.year, first.month) == (last.year, last.month):
        whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        return f"{last:%B %Y}" if whole else f"{first.day} to {day_words(last)}"
    if " to " in text and text.count("-") == 2:
        start = f"{first:%B}" if first.year == last.year else f"{first:%B %Y}"
        return f"{start} to {last:%B %Y}"
    return f"{day_words(first)} to {day_words(last)}"


def _validate(value: Any) -> Span:
    return value if isinstance(value, Span) else read_span(str(value))


When = Annotated[
    Span,
    BeforeValidator(_validate, json_schema_input_type=str),
    WithJsonSchema({"type": "string", "pattern": _PATTERN, "description": FORMS}),
]
"""A date field: a `Span`, read from any of the accepted forms."""
