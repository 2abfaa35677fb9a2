"""Which rows of a published file an indicator means, or why there are none."""

from collections.abc import Sequence
from typing import NamedTuple

from readiness.load.codes import tables as codes
from readiness.load.faults import Unreadable, fault, listed, quoted
from readiness.load.published.layout import measures
from readiness.load.published.rows import Area, Row, Table
from readiness.model.diagnostic import Location
from readiness.model.entry import Marked
from readiness.model.indicator import Published
from readiness.model.nearest import nearest, slug
from readiness.model.when import day_words

_MOST_LISTED = 12


class Chosen(NamedTuple):
    """The column of the value, and the rows that fit: the authority's own, and those above it."""

    value: str
    local: list[Row]
    above: list[Row]


def choose(published: Published, table: Table, area: Area) -> Chosen:
    """Return the rows that an indicator means. Raises Unreadable when there are none."""
    if not table.local:
        raise Unreadable(fault(codes.NO_ROW, published.where("file"), *_no_authority(table, area)))
    value = _column(published, table, "value", published.value)
    for key in ("numerator", "denominator"):
        name = getattr(published, key)
        if name:
            _column(published, table, key, [name])
    local, above = table.local, table.above
    for name, word in published.only.items():
        at = _place_of_filter(published, name)
        if name.casefold() not in table.columns:
            raise _not_there(at, *_no_column(table, [name]))
        fitting = [row for row in local if table.cell(row, name) == word]
        if not fitting:
            raise _not_there(at, *_no_word(table, local, name, word))
        local, above = fitting, [row for row in above if table.cell(row, name) == word]
    return Chosen(value, local, above)


def two_fit(table: Table, first: Row, second: Row, at: Location) -> Unreadable:
    """Return the fault for two rows of one period, and what would tell them apart."""
    names = [name for name in table.columns if table.cell(first, name) != table.cell(second, name)]
    figures = measures(list(table.columns), first.cells)
    apart = next((name for name in names if name not in figures), "")
    message = (
        f"lines {first.number} and {second.number} of {quoted(table.file)} both fit,"
        f" and speak of the same period"
    )
    hint = "one of the two lines must go"
    if apart:
        hint = f'say which under `where`, such as `{apart}: "{table.cell(first, apart)}"`'
    return Unreadable(fault(codes.NO_ROW, at, message, hint))


def too_late(published: Published, area: Area) -> Unreadable:
    """Return the fault for a file that starts after the day of the assessment."""
    message = f"{quoted(published.file)} has no period that ends by {day_words(area.last)}"
    hint = "use a file that reaches further back, or a later `as-of` in `readiness.yaml`"
    return Unreadable(fault(codes.NO_ROW, published.where("file"), message, hint))


def _place_of_filter(published: Published, name: str) -> Location:
    """Return where a column under `where` is written."""
    at = published.where("where")
    group = published._written.get("where") if published._written is not None else None
    if isinstance(group, Marked) and name in group.keys_at:
        return Location(group.file, *group.keys_at[name])
    return at


def _column(published: Published, table: Table, key: str, names: Sequence[str]) -> str:
    """Return the first of some columns that the file has."""
    found = next((name for name in names if name.casefold() in table.columns), None)
    if found is None:
        raise _not_there(published.where(key), *_no_column(table, names))
    return found


def _no_column(table: Table, names: Sequence[str]) -> tuple[str, str]:
    known = list(table.columns)
    meant = nearest(names[0], known)
    hint = f"did you mean `{meant}`? " if meant else ""
    figures = measures(known, table.local[0].cells)[:_MOST_LISTED]
    message = f"{quoted(table.file)} has no column {listed(list(names))}"
    return message, f"{hint}columns with figures are {listed(figures, 'and')}"


def _no_word(table: Table, rows: list[Row], name: str, word: str) -> tuple[str, str]:
    words = list(dict.fromkeys(table.cell(row, name) for row in rows))
    by_slug = {slug(one): one for one in words}
    meant = by_slug.get(nearest(word, by_slug), "")
    hint = f"did you mean `{meant}`?" if meant else f"it says {listed(words[:_MOST_LISTED])}"
    return f"no row of the authority says {quoted(word)} in `{name}`", hint


def _no_authority(table: Table, area: Area) -> tuple[str, str]:
    by_slug = {slug(name): name for name in table.known}
    meant = next((by_slug[near] for name in area.names if (near := nearest(name, by_slug))), "")
    sought = listed(list(area.codes)) or "your authority by its name"
    message = f"{quoted(table.file)} has no row for {sought}"
    hint = "write the authority's `code` in `readiness.yaml` as the file has it"
    if meant:
        hint = f"if it is {meant}, write `code: {table.known[meant]}` in `readiness.yaml`"
    return message, hint


def _not_there(at: Location, message: str, hint: str) -> Unreadable:
    return Unreadable(fault(codes.NOT_THERE, at, message, hint))
