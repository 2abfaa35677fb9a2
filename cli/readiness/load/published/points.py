"""Points of a series from the rows of a published file, with their comparators."""

from collections.abc import Iterable, Sequence

from readiness.load.decode import decode
from readiness.load.faults import Unreadable
from readiness.load.published.choice import Chosen, too_late, two_fit
from readiness.load.published.figures import figure, no_figure, number, period
from readiness.load.published.layout import is_figure
from readiness.load.published.rows import Area, Row, Table
from readiness.model.diagnostic import Location
from readiness.model.entry import Marked
from readiness.model.indicator import Point, Published

_NATIONAL = "national"
_REGIONAL = "regional"


def points(published: Published, table: Table, chosen: Chosen, area: Area) -> list[Point]:
    """Return a point for each of the latest periods that ends by the last day, in their order.

    Raises Unreadable when two rows of one period fit, or a cell is no figure that can be used.
    """
    rows = _by_period(published, table, chosen.local, area)
    dated = [(period(table, row, published.period), row) for row in rows]
    known = [(span, row) for span, row in dated if span.last and span.last <= area.last]
    if not known:
        raise too_late(published, area)
    latest = sorted(known, key=lambda pair: str(pair[0].last))[-published.periods :]
    above = _Above(published, table, chosen.above, area)
    made = [_cells(published, table, chosen.value, row, above) for _, row in latest]
    for cells, (span, _) in zip(made, latest, strict=True):
        cells["period"] = span.text
    return [_point(cells) for cells in made]


def _point(cells: Marked) -> Point:
    point, faults = decode(Point, cells, Location(cells.file))
    if point is None:
        raise Unreadable(faults[0])
    return point


class _Above:
    """The rows of England and of the regions."""

    def __init__(self, published: Published, table: Table, rows: Iterable[Row], area: Area) -> None:
        self._asked_at = published.where("file")
        self._table = table
        self._region = area.region.casefold()
        self._rows: dict[tuple[str, str, str], list[Row]] = {}
        for row in rows:
            level = table.cell(row, "geographic_level").casefold()
            name = table.cell(row, "region_name").casefold() if level == _REGIONAL else ""
            key = (table.cell(row, "time_period"), level, name)
            self._rows.setdefault(key, []).append(row)

    def england(self, row: Row) -> Row | None:
        """Return England's row of the same period. Raises Unreadable when several fit."""
        return self._only(row, _NATIONAL, "")

    def region(self, row: Row) -> Row | None:
        """Return the row of the same period of the region that a row, or the authority, names.

        Raises Unreadable when several fit.
        """
        name = self._table.cell(row, "region_name").casefold() or self._region
        return self._only(row, _REGIONAL, name) if name else None

    def _only(self, row: Row, level: str, name: str) -> Row | None:
        found = self._rows.get((self._table.cell(row, "time_period"), level, name), [])
        fitting = _like(self._table, row, found) if len(found) > 1 else found
        if len(found) > 1 and len(fitting) != 1:
            first, second, *_ = fitting or found
            raise two_fit(self._table, first, second, self._asked_at)
        return fitting[0] if fitting else None


def _like(table: Table, row: Row, others: Sequence[Row]) -> list[Row]:
    """Return the rows that say the same as one, wherever words tell them apart."""
    apart = []
    for name in table.columns:
        words = {table.cell(other, name) for other in others}
        own = table.cell(row, name)
        if len(words) > 1 and own and not any(map(is_figure, {own, *words})):
            apart.append((name, own))
    return [other for other in others if all(table.cell(other, name) == own for name, own in apart)]


def _by_period(published: Published, table: Table, rows: list[Row], area: Area) -> list[Row]:
    """Return one row for each period: of the present code, else of the latest earlier one."""
    by_code: dict[str, dict[str, Row]] = {code: {} for code in area.codes}
    for row in rows:
        key = table.cell(row, "time_period")
        code = table.cell(row, "new_la_code") if area.codes else ""
        first = by_code.setdefault(code, {}).setdefault(key, row)
        if first is not row:
            raise two_fit(table, first, row, published.where("file"))
    found: dict[str, Row] = {}
    for of_code in by_code.values():
        found = of_code | found
    return list(found.values())


def _cells(published: Published, table: Table, value: str, row: Row, above: _Above) -> Marked:
    """Return what a row says, as it would stand in YAML."""
    cells = Marked(table.file, (row.number, 1))
    cells.places["period"] = table.place(row, "time_period")
    if not table.cell(row, value):
        raise no_figure(table, row, value)
    _put(cells, "value", figure(table, row, value), table.place(row, value))
    for key in ("numerator", "denominator"):
        column = getattr(published, key)
        if column:
            _put(cells, key, number(table, row, column), table.place(row, column))
    for key, other in (("england", above.england(row)), ("region", above.region(row))):
        if other is not None:
            _put(cells, key, figure(table, other, value), table.place(other, value))
    return cells


def _put(cells: Marked, key: str, said: str, place: tuple[int, int]) -> None:
    if said:
        cells[key], cells.places[key] = said, place
