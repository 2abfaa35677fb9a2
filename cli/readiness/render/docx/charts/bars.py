"""Draw bars that lie, so that their names can be read: side by side, or stacked."""

from collections.abc import Iterator

from readiness.model.document import Chart
from readiness.render.docx.charts.axes import AXES, level
from readiness.render.docx.charts.labels import every_label
from readiness.render.docx.charts.palette import Fill, Palette
from readiness.render.docx.charts.series import data, opening
from readiness.render.docx.charts.sheet import Sheet
from readiness.render.docx.charts.text import INK
from readiness.render.numbers import amount, amounts
from readiness.render.scale import Scale, scale

_GROUPINGS = {"bar": "clustered", "stacked": "stacked", "percent-stacked": "percentStacked"}
_PATTERNS = ("wdUpDiag", "smGrid", "wdDnDiag", "pct20", "horzBrick", "lgCheck")
_MOST_STEPS = 5
"""Series that can be told apart by lightness alone; the others are hatched."""
_WHITE = '<a:schemeClr val="bg1"/>'


def bars(chart: Chart, sheet: Sheet, palette: Palette, form: str) -> str:
    """Return the bars and their axes."""
    grouping = _GROUPINGS[chart.kind]
    stacked = chart.kind != "bar"
    written = "".join(_bars(chart, sheet, palette, form))
    overlap = '<c:overlap val="100"/>' if stacked else '<c:overlap val="-10"/>'
    return (
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>'
        f'{written}<c:gapWidth val="45"/>{overlap}{AXES}</c:barChart>{_axes(chart, form)}'
    )


def _axes(chart: Chart, form: str) -> str:
    if chart.kind == "percent-stacked":
        return level(f"Per cent of {chart.unit}", Scale(0, 1, 0.2), "0%")
    ends = scale([0.0, *_heights(chart)])
    return level(chart.unit, ends, "#,##0" if ends and ends.step >= 1 else form)


def _heights(chart: Chart) -> list[float]:
    """Return how far the bars reach: for stacked ones, what their parts come to."""
    if chart.kind == "bar":
        return amounts(chart)
    return [
        sum(amount(series, at) or 0.0 for series in chart.series)
        for at in range(len(chart.categories))
    ]


def _bars(chart: Chart, sheet: Sheet, palette: Palette, form: str) -> Iterator[str]:
    """Yield each series; a part of nothing has no label."""
    stacked = chart.kind != "bar"
    fills = palette.steps(min(len(sheet.columns), _MOST_STEPS))
    for at, column in enumerate(sheet.columns):
        fill = fills[at] if at < _MOST_STEPS else None
        edge = f'<a:ln w="9525"><a:solidFill>{palette.line(0)}</a:solidFill></a:ln>'
        colour = _WHITE if stacked and fill and fill.dark else INK
        shown = f"{form};-{form};;" if stacked else form
        label = every_label(shown, _side(chart), colour, boxed=stacked and not fill)
        yield (
            f"<c:ser>{opening(column, at)}<c:spPr>{_painted(fill, at, palette)}{edge}</c:spPr>"
            f'<c:invertIfNegative val="0"/>{label}{data(sheet, column)}</c:ser>'
        )


def _side(chart: Chart) -> str:
    return "outEnd" if chart.kind == "bar" else "ctr"


def _painted(fill: Fill | None, at: int, palette: Palette) -> str:
    """Return the fill of a series; those after the fifth are hatched."""
    if fill:
        return f"<a:solidFill>{fill.xml}</a:solidFill>"
    pattern = _PATTERNS[at % len(_PATTERNS)]
    return (
        f'<a:pattFill prst="{pattern}"><a:fgClr>{palette.line(0)}</a:fgClr>'
        f"<a:bgClr>{_WHITE}</a:bgClr></a:pattFill>"
    )
