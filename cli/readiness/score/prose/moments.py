"""Days that prose names, in the forms in which people write them."""

import re
from contextlib import suppress
from datetime import date

from readiness.model.when import Span, read_span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(
    rf"(?:\b(?P<month>{'|'.join(_MONTHS)})[a-z]* )?"
    r"\b(?P<year>(?:19|20)\d\d)(?P<rest>(?:-\d\d){1,2}|/\d\d)?\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\[[^\]]*\]")


def last_day(text: str) -> date | None:
    """Return the latest day that a text names, if any; months and years count to their end.

    What stands in square brackets is a reference, not a day.
    """
    days = [span.last for span in map(_span, _NAMED.finditer(_REFERENCE.sub(" ", text))) if span]
    return max((day for day in days if day), default=None)


def _span(found: re.Match[str]) -> Span | None:
    month, year, rest = found["month"], found["year"], found["rest"] or ""
    if month:
        return read_span(f"{year}-{_MONTHS.index(month.lower()) + 1:02}")
    for written in (year + rest, year + rest.replace("-", "/")):
        with suppress(ValueError):
            return read_span(written)
    return None
