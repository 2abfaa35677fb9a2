"""What the cells of a published file say: a period, a number, or a symbol for one not shown."""

import re

from readiness.load.codes import tables as codes
from readiness.load.faults import Unreadable, fault, listed, quoted
from readiness.load.published.layout import is_figure
from readiness.load.published.rows import Row, Table
from readiness.model.diagnostic import Location
from readiness.model.indicator import SYMBOLS, Year
from readiness.model.when import Span, read_span

_ONE_YEAR = re.compile(r"\d{4}")
_TWO_YEARS = re.compile(r"(\d\d)(\d\d)(\d\d)")
_WITHIN_ONE: tuple[Year, ...] = ("30-september", "calendar-year")
_YEARS = range(1900, 2101)
_OBSOLETE = {":": "x", "~": "low"}
"""Symbols that the department no longer uses, and the one that most often took their place."""


def period(table: Table, row: Row, year: Year) -> Span:
    """Return the period of a row. Raises Unreadable when it names none of this kind."""
    written = table.cell(row, "time_period")
    last = _last_year(written, within_one=year in _WITHIN_ONE)
    if last not in _YEARS:
        raise _refused(
            table,
            row,
            "time_period",
            f"`time_period` is {quoted(written)}, which is no {year.replace('-', ' ')}",
            "choose the `period` under `published` that fits this file",
        )
    return read_span(_spelled(last, year))


def figure(table: Table, row: Row, column: str) -> str:
    """Return a number or a symbol as it stands, or nothing for an empty cell.

    Raises Unreadable for anything else.
    """
    cell = table.cell(row, column)
    if not cell or is_figure(cell):
        return cell
    hint = f"the symbols for a figure not shown are {listed(list(SYMBOLS), 'and')}"
    if cell in _OBSOLETE:
        message = f"`{cell}` is a symbol that the department no longer uses"
        hint = f"download a newer edition of the file, or write `{_OBSOLETE[cell]}`; {hint}"
    else:
        message = f"{quoted(cell)} is neither a number nor a symbol for one"
    raise _refused(table, row, column, message, hint)


def number(table: Table, row: Row, column: str) -> str:
    """Return a number as it stands, or nothing for an empty cell or a symbol."""
    found = figure(table, row, column)
    return "" if found in SYMBOLS else found


def no_figure(table: Table, row: Row, column: str) -> Unreadable:
    """Return the fault for an empty cell where the authority's own value is due."""
    hint = "write the symbol that says why, such as `x` for not available"
    return _refused(table, row, column, f"there is nothing in {quoted(column)}", hint)


def _last_year(written: str, *, within_one: bool) -> int:
    """Return the year in which the period ends; 0 when that cannot be said."""
    if _ONE_YEAR.fullmatch(written):
        return int(written)
    found = _TWO_YEARS.fullmatch(written)
    if not found or within_one or (int(found[2]) + 1) % 100 != int(found[3]):
        return 0
    return int(found[1] + found[2]) + 1


def _spelled(last: int, year: Year) -> str:
    return {
        "financial-year": f"{last - 1:04}/{last % 100:02}",
        "31-march": f"{last:04}-03-31",
        "30-september": f"{last:04}-09-30",
        "calendar-year": f"{last:04}",
        "school-year": f"{last - 1:04}-09 to {last:04}-08",
    }[year]


def _refused(table: Table, row: Row, column: str, message: str, hint: str) -> Unreadable:
    at = Location(table.file, *table.place(row, column))
    return Unreadable(fault(codes.NO_FIGURE, at, message, hint))
