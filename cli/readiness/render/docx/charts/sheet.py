"""The sheet behind a chart: what stands in which cell, for the drawing and for the workbook."""

from typing import NamedTuple

from readiness.model.document import Chart
from readiness.render.numbers import amount

SHEET = "Numbers"
RECKONED = (
    "From 0 to the range",
    "Lowest to highest of the others",
    "Lowest to highest, below 0",
)
"""The columns that follow the series of a chart that shows a range."""


class Formula(NamedTuple):
    """A cell's formula, and what it comes to."""

    text: str
    value: float


SheetValue = float | Formula | None


class SheetColumn(NamedTuple):
    """A column of the sheet: its letters, its heading, and a value for each category."""

    letters: str
    title: str
    values: tuple[SheetValue, ...]


class Sheet(NamedTuple):
    """Categories in column A below an empty cell, and a column for each series after it."""

    categories: tuple[str, ...]
    columns: tuple[SheetColumn, ...]


def sheet(chart: Chart) -> Sheet:
    """Return the sheet of a chart; one that shows a range has columns that reckon it."""
    count = len(chart.categories)
    columns = [
        SheetColumn(letters(place), series.name, tuple(amount(series, at) for at in range(count)))
        for place, series in enumerate(chart.series, 1)
    ]
    if chart.kind == "range":
        columns += _range(chart, columns)
    return Sheet(chart.categories, tuple(columns))


def letters(place: int) -> str:
    """Return the letters of a column: A for 0, AA for 26."""
    over, last = divmod(place, 26)
    return (letters(over - 1) if over else "") + chr(ord("A") + last)


def held(value: SheetValue) -> float | None:
    """Return the number that a cell shows."""
    return value.value if isinstance(value, Formula) else value


def _range(chart: Chart, columns: list[SheetColumn]) -> list[SheetColumn]:
    """Return the columns from which a bar is stacked, from the lowest of the others to the highest.

    Bars are stacked away from nought on either side, so that each side has a part of its own.
    """
    others = [one for at, one in enumerate(columns) if at != chart.emphasised] or columns
    made = [_reckoned(others, at) for at in range(len(chart.categories))]
    return [
        SheetColumn(letters(len(columns) + 1 + place), title, tuple(row[place] for row in made))
        for place, title in enumerate(RECKONED)
    ]


def _reckoned(others: list[SheetColumn], at: int) -> tuple[SheetValue, SheetValue, SheetValue]:
    """Return how far a row's bar is from nought, and how far it reaches above and below."""
    amounts = [value for one in others if isinstance(value := one.values[at], float | int)]
    if not amounts:
        return None, None, None
    low, high = min(amounts), max(amounts)
    cells = ",".join(f"{one.letters}{at + 2}" for one in others)
    lowest, highest = f"MIN({cells})", f"MAX({cells})"
    return (
        Formula(f"MAX({lowest},0)+MIN({highest},0)", max(low, 0.0) + min(high, 0.0)),
        Formula(f"MAX({highest},0)-MAX({lowest},0)", _exact(max(high, 0.0) - max(low, 0.0))),
        Formula(f"MIN({lowest},0)-MIN({highest},0)", _exact(min(low, 0.0) - min(high, 0.0))),
    )


def _exact(value: float) -> float:
    """Return a difference without the dust of binary fractions."""
    return round(value, 9) + 0.0
