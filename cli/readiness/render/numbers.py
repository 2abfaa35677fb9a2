"""The numbers of a chart, as every writer shows them: in a table, and to how many decimals."""

from collections.abc import Iterator
from math import isfinite

from readiness.model.document import Cell, Chart, Column, Series, Table, Text

NO_VALUE = "–"
MINUS = "−"
_MOST_PERIODS = 7
"""Periods that stand side by side on a page; more of them stand below one another."""
_MOST_PLACES = 6


def numbers(chart: Chart) -> Table:
    """Return a chart's numbers: the periods of a line side by side, other categories below."""
    across = chart.kind == "line" and len(chart.categories) <= _MOST_PERIODS
    titles = chart.categories if across else tuple(series.name for series in chart.series)
    first = Column(_unit(chart), 14 if across else 28)
    columns = (first, *(Column(title, 8, "right") for title in titles))
    rows = _by_series(chart) if across else _by_category(chart)
    return Table(chart.title, columns, tuple(rows), row_titles=True)


def amount(series: Series, at: int) -> float | None:
    """Return a series' number for a category; None where there is none to draw."""
    value = series.values[at] if at < len(series.values) else None
    if value is None or isinstance(value, str) or not isfinite(value):
        return None
    return value


def amounts(chart: Chart) -> list[float]:
    """Return every number of a chart."""
    every = (amount(series, at) for series in chart.series for at in range(len(chart.categories)))
    return [value for value in every if value is not None]


def places(chart: Chart) -> int:
    """Return how many decimals the numbers need, up to six."""
    return max(map(_places, amounts(chart)), default=0)


def _places(value: float) -> int:
    return len(f"{value:.{_MOST_PLACES}f}".rstrip("0").partition(".")[2])


def _unit(chart: Chart) -> str:
    return chart.unit[:1].upper() + chart.unit[1:] or "Values"


def _by_series(chart: Chart) -> Iterator[tuple[Cell, ...]]:
    decimals = places(chart)
    for series in chart.series:
        values = (_value(series, at, decimals) for at in range(len(chart.categories)))
        yield _cell(series.name), *values


def _by_category(chart: Chart) -> Iterator[tuple[Cell, ...]]:
    decimals = places(chart)
    for at, category in enumerate(chart.categories):
        yield _cell(category), *(_value(series, at, decimals) for series in chart.series)


def _value(series: Series, at: int, decimals: int) -> Cell:
    value = amount(series, at)
    if value is not None:
        return _cell(f"{value + 0.0:,.{decimals}f}".replace("-", MINUS))
    written = series.values[at] if at < len(series.values) else None
    return _cell(written if isinstance(written, str) and written.strip() else NO_VALUE)


def _cell(text: str) -> Cell:
    return Cell(((Text(text),),))
