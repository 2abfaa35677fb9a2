"""The rows of a published file that speak of one authority, its region or England."""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from readiness.load.codes import tables as codes
from readiness.load.csv_faults import unreadable
from readiness.load.faults import Unreadable, fault, quoted
from readiness.load.files import File, lines
from readiness.load.plain_text import read_text
from readiness.model.diagnostic import Location
from readiness.model.settings import Settings

_WORD = re.compile(r"[^\W_]+")
_STYLE = re.compile(
    r"\b(london borough|royal borough|metropolitan|borough|council|county|city|district|of|the)\b"
)
_LOCAL = "local authority"
_ABOVE = frozenset({"national", "regional"})


class Area(NamedTuple):
    """By what an authority's rows are known: its codes, the present one first, or its bare names.

    Nothing is taken that ends after the last day.
    """

    codes: tuple[str, ...]
    names: frozenset[str]
    region: str
    last: date


class Row(NamedTuple):
    """One row: the number of its line, the line itself, and its cells."""

    number: int
    line: str
    cells: list[str]

    def column_at(self, index: int) -> int:
        """Return where a cell starts, counted from 1."""
        commas, quoted = 0, False
        for place, sign in enumerate(self.line, 1):
            if commas == index:
                return place
            quoted ^= sign == '"'
            commas += sign == "," and not quoted
        return len(self.line) + 1


class Table(NamedTuple):
    """The columns of a file by their names in small letters, and the rows that were kept.

    `width` is the number of cells in each row. `known` holds the code of each authority in
    the file, by its name.
    """

    file: str
    width: int
    columns: dict[str, int]
    local: list[Row]
    above: list[Row]
    known: dict[str, str]

    def cell(self, row: Row, name: str) -> str:
        """Return what a row says in a column; nothing where there is no such column."""
        at = self.columns.get(name.casefold())
        return "" if at is None else row.cells[at].strip()

    def place(self, row: Row, name: str) -> tuple[int, int]:
        """Return line and column of a cell."""
        return row.number, row.column_at(self.columns[name.casefold()])


def area_of(settings: Settings) -> Area:
    """Return by what an authority's rows are known."""
    authority = settings.authority
    known = [authority.code, *authority.earlier_codes] if authority.code else []
    names = {authority.name, authority.short_name}
    last = settings.as_of if isinstance(settings.as_of, date) else date.max
    return Area(
        tuple(code.strip().upper() for code in known),
        frozenset(bare_name(name) for name in names if name),
        authority.region,
        last,
    )


@cache
def bare_name(name: str) -> str:
    """Return the words that tell an authority from others, however its style is written.

    `Durham County Council` and `County Durham` are one; so are `Bristol City Council` and
    `Bristol, City of`.
    """
    words = _WORD.findall(_STYLE.sub("", name.casefold().replace("&", " and ")))
    return " ".join(sorted(words))


def read_rows(file: File, area: Area) -> Table:
    """Read a file line by line, and keep the rows of England, of regions and of one authority.

    Raises Unreadable where a line cannot be read.
    """
    texts = _Texts(file)
    reader = csv.reader(texts, strict=True)
    read = 0
    try:
        names = next(reader)
        table = Table(file.name, len(names), _columns(names, file.name), [], [], {})
        for cells in reader:
            read = reader.line_num
            if cells:
                _keep(table, Row(read, texts.last, cells), area)
        for row in table.local + table.above:
            _refuse(row.line.encode(), row.number, file.name)
    except csv.Error as error:
        raise unreadable(error, file.name, read + 1) from None
    return table


def _columns(names: list[str], file: str) -> dict[str, int]:
    """Return where each column stands. Raises Unreadable when two have one name."""
    columns: dict[str, int] = {}
    for at, name in enumerate(names):
        key = name.strip().casefold()
        if columns.setdefault(key, at) != at and key:
            message = f"the first line has the column {quoted(name.strip())} twice"
            raise _no_row(file, 1, message, "download the file again, or rename one of the two")
    return columns


def _keep(table: Table, row: Row, area: Area) -> None:
    if len(row.cells) != table.width:
        message = f"this row has {len(row.cells)} cells, and the first line {table.width}"
        raise _no_row(table.file, row.number, message, "download the file again")
    level = table.cell(row, "geographic_level").casefold()
    if level in _ABOVE:
        table.above.append(row)
    elif level == _LOCAL:
        code, name = table.cell(row, "new_la_code"), table.cell(row, "la_name")
        table.known.setdefault(name, code)
        if code in area.codes or (not area.codes and bare_name(name) in area.names):
            table.local.append(row)


def _no_row(file: str, number: int, message: str, hint: str) -> Unreadable:
    return Unreadable(fault(codes.ROW, Location(file, number, 1), message, hint))


class _Texts:
    """The lines of a file as text, one at a time; `last` is the one that was given last."""

    def __init__(self, file: File) -> None:
        self.last = ""
        self._file = file
        self._lines: Iterable[bytes] = lines(file)

    def __iter__(self) -> Iterator[str]:
        for number, data in enumerate(self._lines, 1):
            try:
                self.last = data.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError:
                _refuse(data, number, self._file.name)
            yield self.last


def _refuse(data: bytes, number: int, file: str) -> None:
    """Raise Unreadable, if a line holds what no document could hold, with its true number."""
    try:
        read_text(data, file)
    except Unreadable as stopped:
        at = stopped.fault.at._replace(line=number)
        raise Unreadable(stopped.fault._replace(at=at)) from None
