"""How a file of explore education statistics is laid out, and how to ask for its figures."""

import csv
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import islice

from readiness.load.codes import tables as codes
from readiness.load.csv_faults import unreadable
from readiness.load.faults import fault, visible
from readiness.load.plain_text import lines_of
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.indicator import SYMBOLS

_MARKS = frozenset({"time_period", "geographic_level"})
_PLACES = frozenset(
    {
        *_MARKS,
        "time_identifier",
        "country_code",
        "country_name",
        "region_code",
        "region_name",
        "old_la_code",
        "new_la_code",
        "la_name",
    }
)
"""Columns that say when and where; the others say which children, or hold figures."""

_FIGURE = re.compile(r"-?\d+(\.\d+)?")
_SAMPLE = 200
_BEST = re.compile(r"percent|rate|pct")


def is_published(file: str, first_line: bytes) -> bool:
    """Say whether a file with this first line is one of explore education statistics.

    Raises Unreadable when the line cannot be taken apart.
    """
    line, *_ = lines_of(_text(first_line))
    try:
        names = next(csv.reader([line]), [])
    except csv.Error as error:
        raise unreadable(error, file, 1) from None
    return {name.strip() for name in names} >= _MARKS


def is_figure(cell: str) -> bool:
    """Say whether a cell holds a number, or a symbol in place of one."""
    return cell in SYMBOLS or bool(_FIGURE.fullmatch(cell))


def measures(names: Sequence[str], cells: Sequence[str]) -> list[str]:
    """Return the columns that hold figures, to judge by one row."""
    pairs = zip(names, cells, strict=False)
    return [name for name, cell in pairs if name not in _PLACES and is_figure(cell.strip())]


def not_named(file: str, lines: Iterable[bytes]) -> Diagnostic:
    """Return the warning for a file that no indicator names, with words that would do."""
    names, *rows = _first_rows(lines)
    whole = [row for row in rows if len(row) == len(names)]
    return fault(
        codes.NOT_NAMED,
        Location(file, 1, 1),
        "no indicator takes its values from this file, so that it is not read",
        f"write under one, if it is wanted: `published: {visible(_example(file, names, whole))}`",
    )


def _first_rows(lines: Iterable[bytes]) -> list[list[str]]:
    """Return the first line and some rows, up to one that cannot be taken apart."""
    found: list[list[str]] = []
    with suppress(csv.Error):
        for cells in csv.reader(map(_text, islice(lines, _SAMPLE))):
            found.append([cell.strip() for cell in cells])
    return found or [[]]


def _example(file: str, names: list[str], sample: list[list[str]]) -> str:
    figures = measures(names, sample[0]) if sample else []
    value = next(filter(_BEST.search, figures), next(iter(figures), "the_column"))
    says = [f"file: {_quoted(file.rpartition('/')[2])}", f"value: {value}"]
    where = [
        f"{name}: {_quoted(sample[0][at])}"
        for at, name in enumerate(names)
        if name not in _PLACES and name not in figures and _differs(sample, at)
    ]
    if where:
        says.append(f"where: {{{', '.join(where)}}}")
    return f"{{{', '.join([*says, 'period: financial-year'])}}}"


def _differs(sample: list[list[str]], at: int) -> bool:
    return len({row[at] for row in sample}) > 1


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if re.search(r"[^\w. -]", text) else text


def _text(line: bytes) -> str:
    return line.decode("utf-8-sig", "replace")
