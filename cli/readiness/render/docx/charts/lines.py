"""Draw a line for each series over the periods, and label where each has come to."""

from collections.abc import Iterator

from readiness.model.document import Chart
from readiness.render.docx.charts.axes import AXES, upright
from readiness.render.docx.charts.labels import no_labels, one_label
from readiness.render.docx.charts.marks import dots, rank, stroke
from readiness.render.docx.charts.palette import Palette
from readiness.render.docx.charts.series import data, opening
from readiness.render.docx.charts.sheet import Sheet, SheetColumn, held
from readiness.render.numbers import amounts
from readiness.render.scale import Scale, scale

_LINES_HIGH = 8
"""How many labels stand above one another in the height of a drawing."""


def lines(chart: Chart, sheet: Sheet, palette: Palette, form: str) -> str:
    """Return the lines and their axes."""
    ends = scale(amounts(chart))
    written = "".join(_lines(chart, sheet, palette, form, ends))
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{written}'
        f'<c:marker val="1"/>{AXES}</c:lineChart>{upright(chart.unit, ends)}'
    )


def _lines(
    chart: Chart, sheet: Sheet, palette: Palette, form: str, ends: Scale | None
) -> Iterator[str]:
    labelled = _labelled(chart, sheet, ends)
    for at, column in enumerate(sheet.columns):
        place = rank(at, chart.emphasised)
        shown = at in labelled
        label = one_label(_last(column), form, bold=place == 0) if shown else no_labels()
        yield (
            f"<c:ser>{opening(column, at)}{stroke(place, palette)}"
            f"{dots(place, palette, 6 if place else 7)}{label}{data(sheet, column)}"
            '<c:smooth val="0"/></c:ser>'
        )


def _labelled(chart: Chart, sheet: Sheet, ends: Scale | None) -> set[int]:
    """Return the series whose last value is labelled: all that have room beside the others."""
    room = (ends.high - ends.low) / _LINES_HIGH if ends else 0.0
    found: dict[int, tuple[int, float]] = {}
    order = sorted(range(len(sheet.columns)), key=lambda at: rank(at, chart.emphasised))
    for at in order:
        last = _last(sheet.columns[at])
        value = held(sheet.columns[at].values[last]) if last >= 0 else None
        if value is not None and all(
            last != there or abs(value - other) >= room for there, other in found.values()
        ):
            found[at] = last, value
    return set(found)


def _last(column: SheetColumn) -> int:
    """Return the place of the last value of a series; -1 where it has none."""
    return max((at for at, value in enumerate(column.values) if value is not None), default=-1)
