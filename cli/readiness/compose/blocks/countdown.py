"""The countdown: what goes stale, falls due or is superseded, for each owner."""

from itertools import groupby

from readiness.compose.words import capital, cell, number
from readiness.model.assessment import Assessment, Coming
from readiness.model.document import Block, Cell, Column, Emphasis, Inlines, Paragraph, Table, Text
from readiness.model.when import day_words

NOBODY = "nobody named"


def countdown(assessment: Assessment, most: int = 0) -> tuple[Block, ...]:
    """List what comes until the day looked to, a table for each owner.

    With `most`, only the nearest entries are shown, and a sentence counts the others.
    """
    if assessment.until is None:
        return (_sentence("No meeting or other day to come is known, so nothing is forecast."),)
    until = day_words(assessment.until)
    if not assessment.coming:
        return (_sentence(f"Nothing goes stale, falls due or is superseded until {until}."),)
    shown = _nearest(assessment.coming, most)
    tables = tuple(
        _table(f"Until {until}: {owner or NOBODY}", tuple(entries))
        for owner, entries in groupby(shown, key=lambda one: one.owner)
    )
    left = len(assessment.coming) - len(shown)
    more = f"{number(left, 'later entry', 'later entries')} left out here; the gap report has all."
    return (*tables, _sentence(more)) if left else tables


def _nearest(coming: tuple[Coming, ...], most: int) -> tuple[Coming, ...]:
    """Return the entries of the nearest days, in the order given; all of them for 0."""
    if not most:
        return coming
    nearest = sorted(range(len(coming)), key=lambda place: (coming[place].day, place))[:most]
    return tuple(coming[place] for place in sorted(nearest))


def _table(title: str, entries: tuple[Coming, ...]) -> Table:
    columns = (Column("When", 18), Column("What", 58), Column("Where", 24))
    return Table(title, columns, tuple(map(_row, entries)), row_titles=True)


def _row(one: Coming) -> tuple[Cell, ...]:
    where = f"{one.at.file}, line {one.at.line}" if one.at.file else "–"
    return cell(day_words(one.day)), cell(_what(one.what)), cell(where)


def _what(words: str) -> Inlines:
    """Return an entry as a sentence, with the ids that stand between backticks stressed."""
    parts = f"{capital(words).rstrip('.')}.".split("`")
    inlines = (
        Emphasis((Text(part),)) if place % 2 else Text(part) for place, part in enumerate(parts)
    )
    return tuple(one for one in inlines if one != Text(""))


def _sentence(text: str) -> Paragraph:
    return Paragraph((Text(text),))
