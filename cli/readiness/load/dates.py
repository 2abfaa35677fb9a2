"""Dates as people write them by hand, and the form that is asked for."""

import re
from datetime import date

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_BY_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
_BY_NAME = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})", re.IGNORECASE
)
_TWO_YEARS = re.compile(r"(\d{4})\s*(?:[/-]|to)\s*(?:20)?(\d{2})")


def right_form(text: str) -> str:
    """Return a date in the form 2026-03-31, or 2026-03 or 2025/26, if the text holds one.

    Days come before months, as in Britain. Nothing is returned where that cannot be.
    """
    text = text.strip(" '\"“”‘’")
    if found := _BY_NUMBERS.fullmatch(text):
        return _day(_century(found[3]), int(found[2]), int(found[1]))
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _BY_NAME.fullmatch(text):
        return _named(found[1], found[2].lower(), int(found[3]))
    if found := _TWO_YEARS.fullmatch(text):
        follows = (int(found[1]) + 1) % 100 == int(found[2])
        return f"{found[1]}/{found[2]}" if follows else ""
    return ""


def _century(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _named(day: str | None, month: str, year: int) -> str:
    number = next((n for n, name in enumerate(_MONTHS, 1) if name.startswith(month)), 0)
    if not number:
        return ""
    return _day(year, number, int(day)) if day else f"{year:04}-{number:02}"


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
