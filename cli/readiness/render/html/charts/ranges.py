"""Draw for each category a bar from the lowest to the highest of the others, and dots on it."""

from collections.abc import Callable
from typing import NamedTuple

from readiness.model.document import Chart
from readiness.render.html.charts.axes import Axis, legend, level_axis, unit, written
from readiness.render.html.charts.canvas import LINE, WIDTH, Canvas, folded
from readiness.render.html.charts.looks import dot, rank
from readiness.render.numbers import amount, amounts
from readiness.render.scale import scale

_NAMES, _VALUES = 220.0, 70.0
"""The room at the left for the names of the categories, and at the right for our own values."""
_LEAST, _BAND = 44.0, 14.0
_BAR = 'class="bar f4"'
_REACH = "Lowest to highest of the others"


class _Plot(NamedTuple):
    """A chart, where its values stand from left to right, and how each series looks."""

    chart: Chart
    axis: Axis
    canvas: Canvas
    looks: list[int]
    written: Callable[[float], str]


def ranges(chart: Chart, canvas: Canvas) -> bool:
    """Draw the bars and the dots; whether the numbers can be drawn."""
    ends = scale(amounts(chart))
    if ends is None:
        return False
    looks = [rank(at, chart.emphasised) for at in range(len(chart.series))]
    axis = Axis(ends, _NAMES + 20, WIDTH - _VALUES - 12)
    plot = _Plot(chart, axis, canvas, looks, written(chart))
    top = _legend(plot)
    heights = [max(_LEAST, LINE * len(folded(one, _NAMES)) + 10) for one in chart.categories]
    below = top + sum(heights)
    level_axis(canvas, axis, top, below, unit(chart, ends))
    for at, high in enumerate(heights):
        _category(plot, at, top + high / 2)
        top += high
    canvas.height = below + 3 * LINE
    return True


def _legend(plot: _Plot) -> float:
    def swatch(at: int, x: float, y: float) -> None:
        if at == len(plot.looks):
            plot.canvas.box((x, y + 1, 26, _BAND), _BAR)
        else:
            _dot(plot, plot.looks[at], x + 14, y + 8)

    names = [*(series.name for series in plot.chart.series), _REACH]
    return legend(plot.canvas, names, swatch)


def _dot(plot: _Plot, look: int, x: float, y: float) -> None:
    plot.canvas.add(dot(look, x, y, 5 if look else 7))


def _category(plot: _Plot, at: int, middle: float) -> None:
    """Draw one category; the dots of the first look lie on top, with their value at the edge."""
    lines = folded(plot.chart.categories[at], _NAMES)
    plot.canvas.write_lines((_NAMES, middle - LINE * len(lines) / 2 + 15), lines, "end")
    values = [
        (look, amount(one, at)) for look, one in zip(plot.looks, plot.chart.series, strict=True)
    ]
    known = sorted(((look, value) for look, value in values if value is not None), reverse=True)
    others = [value for look, value in known if look or plot.chart.emphasised is None]
    _band(others, middle, plot.axis, plot.canvas)
    for look, value in known:
        _dot(plot, look, plot.axis.at(value), middle)
        if not look:
            plot.canvas.write((WIDTH - _VALUES + 4, middle + 5.5), plot.written(value), "own")


def _band(others: list[float], middle: float, axis: Axis, canvas: Canvas) -> None:
    """Draw how far the others reach."""
    if others:
        start, end = axis.at(min(others)), axis.at(max(others))
        canvas.box((start - 2, middle - _BAND / 2, end - start + 4, _BAND), _BAR)
