"""Counting months as people do."""

from calendar import monthrange
from datetime import date, timedelta


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the month's last day if there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_before(day: date, months: int) -> date:
    """Return the same day some months earlier."""
    return months_after(day, -months)


def first_day_beyond(day: date, months: int) -> date:
    """Return the first day that is more than some months later, or the last day there is."""
    last = months_after(day, months)
    return last if last == date.max else last + timedelta(days=1)
