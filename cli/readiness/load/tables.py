"""Indicator values from CSV: one row for each indicator and period."""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Any, NamedTuple

from readiness.load.codes import tables as codes
from readiness.load.csv_faults import unreadable
from readiness.load.decode import decode
from readiness.load.faults import Unreadable, fault, listed, quoted
from readiness.load.plain_text import lines_of, read_text
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Marked
from readiness.model.indicator import Indicator, Point
from readiness.model.nearest import nearest

_REQUIRED = ("indicator", "period", "value")
_OPTIONAL = ("england", "region", "neighbours", "numerator", "denominator", "note")


class Row(NamedTuple):
    """One row: the id of its indicator, and its other cells as they would stand in YAML."""

    indicator: str
    at: Location
    cells: Marked


def read_table(data: bytes, file: str) -> tuple[list[Row], list[Diagnostic]]:
    """Return the rows of one table, and what is wrong with the others."""
    try:
        text = read_text(data, file)
        lines = lines_of(text)
        reader = csv.reader(StringIO(text, newline=""), strict=True)
        header = _cut([name.strip().lower() for name in next(reader, [])], to=0)
        _check_header(header, file)
    except Unreadable as stopped:
        return [], [stopped.fault]
    except csv.Error as error:
        return [], [unreadable(error, file, 1).fault]
    return _rows(reader, header, lines, file)


def _rows(
    reader: Any, header: list[str], lines: tuple[str, ...], file: str
) -> tuple[list[Row], list[Diagnostic]]:
    rows: list[Row] = []
    faults: list[Diagnostic] = []
    start = reader.line_num
    try:
        for written in reader:
            cells = _cut(written, to=len(header))
            number, start = start + 1, reader.line_num
            if len(cells) != len(header) and any(cells):
                faults.append(_uneven(file, number, len(cells), len(header)))
            elif any(cells):
                rows.append(
                    _row(dict(zip(header, cells, strict=True)), lines[number - 1], file, number)
                )
    except csv.Error as error:
        faults.append(unreadable(error, file, start + 1).fault)
    return rows, faults


def _cut(cells: list[str], *, to: int) -> list[str]:
    """Return cells without the empty last ones, which Excel writes for columns once used."""
    end = len(cells)
    while end > to and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _row(cells: dict[str, str], line: str, file: str, number: int) -> Row:
    marked = Marked(file, (number, 1))
    start = 0
    for name, cell in cells.items():
        start = max(line.find(cell, start), start)
        marked.keys_at[name] = marked.places[name] = number, start + 1
        start = max(line.find(",", start + len(cell)) + 1, start)
        if cell.strip():
            marked[name] = cell.strip()
    at = Location(file, *marked.keys_at.pop("indicator"))
    return Row(marked.pop("indicator", ""), at, marked)


def _check_header(header: list[str], file: str) -> None:
    problem = _header_problem(header)
    if problem:
        names = listed([*_REQUIRED, *_OPTIONAL], "and")
        raise Unreadable(
            fault(codes.HEADER, Location(file, 1, 1), problem, f"the columns are {names}")
        )


def _header_problem(header: list[str]) -> str:
    missing = [name for name in _REQUIRED if name not in header]
    unknown = [name for name in header if name not in _REQUIRED + _OPTIONAL]
    if len(header) == 1 and any(sign in header[0] for sign in ";\t"):
        return "the columns are not separated by commas"
    if missing:
        return f"the first line has no column {listed(missing, 'and')}"
    if unknown:
        return f"the first line has the unknown column {quoted(unknown[0])}"
    twice = [name for name in header if header.count(name) > 1]
    return f"the first line has the column `{twice[0]}` twice" if twice else ""


def _uneven(file: str, number: int, found: int, due: int) -> Diagnostic:
    return fault(
        codes.ROW,
        Location(file, number, 1),
        f"this row has {found} cells, and the first line {due}",
        "put a cell that holds a comma in double quotes; write figures without commas",
    )


def fill(
    indicators: list[Indicator], rows: list[Row], catalogue: Mapping[str, object]
) -> tuple[list[Indicator], list[Diagnostic]]:
    """Return the indicators with the rows in the series they name, and what is wrong.

    An indicator of the catalogue that has rows but no entry of its own is added.
    """
    entries = {entry.id: entry for entry in reversed(indicators)}
    points: dict[str, list[Point]] = {}
    faults: list[Diagnostic] = []
    added: list[Indicator] = []
    for row in rows:
        if row.indicator not in entries and row.indicator not in catalogue:
            faults.append(_no_indicator(row, [*entries, *catalogue]))
            continue
        point, found = decode(Point, row.cells, row.at)
        faults += found
        if point is not None:
            points.setdefault(row.indicator, []).append(point)
        if row.indicator not in entries:
            entries[row.indicator] = _bare(row)
            added.append(entries[row.indicator])
    return [_with(entry, points.get(entry.id)) for entry in [*indicators, *added]], faults


def _bare(row: Row) -> Indicator:
    marked = Marked(row.at.file, (row.at.line, row.at.column))
    marked["id"] = row.indicator
    marked.places["id"] = marked.keys_at["id"] = marked.at
    return Indicator.model_validate(marked)


def _with(indicator: Indicator, points: list[Point] | None) -> Indicator:
    if not points:
        return indicator
    return indicator.model_copy(update={"series": (*indicator.series, *points)})


def _no_indicator(row: Row, known: list[str]) -> Diagnostic:
    if not row.indicator:
        return fault(
            codes.ROW,
            row.at,
            "this row names no indicator",
            "write the id of one in the first cell",
        )
    meant = nearest(row.indicator, known)
    hint = f"did you mean `{meant}`?" if meant else "describe it under `indicators:` in a YAML file"
    return fault(codes.NO_INDICATOR, row.at, f"there is no indicator {quoted(row.indicator)}", hint)
