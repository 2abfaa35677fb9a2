"""Draw bars that lie, so that their names can be read: side by side, or stacked."""

from collections.abc import Callable, Iterator
from math import isfinite
from typing import NamedTuple

from readiness.model.document import Chart, Series
from readiness.render.html.charts.axes import Axis, legend, level_axis, unit, written
from readiness.render.html.charts.canvas import LINE, WIDTH, Canvas, folded, width
from readiness.render.html.charts.looks import fill, on_fill
from readiness.render.numbers import NO_VALUE, amount, amounts
from readiness.render.scale import Scale, scale

_NAMES, _VALUES = 200.0, 60.0
"""The room at the left for the names of the categories, and at the right for a value."""
_THICK, _STACKED, _APART = 20.0, 28.0, 14.0
_WHOLE, _BOTH_WAYS = Scale(0, 100, 20), Scale(-100, 100, 50)


class _Part(NamedTuple):
    """A part of a stacked bar: of which series, from where to where, and its own value."""

    at: int
    start: float
    end: float
    value: float


class _Plot(NamedTuple):
    """A chart, where its values stand from left to right, and how they are written."""

    chart: Chart
    axis: Axis
    canvas: Canvas
    written: Callable[[float], str]


def bars(chart: Chart, canvas: Canvas) -> bool:
    """Draw the bars; whether the numbers can be drawn."""
    ends = _scale(chart)
    if ends is None:
        return False
    top = _legend(chart, canvas) if len(chart.series) > 1 else 0.0
    plot = _Plot(chart, Axis(ends, _NAMES + 8, WIDTH - _VALUES), canvas, written(chart))
    below = top + sum(_height(chart, at) for at in range(len(chart.categories)))
    level_axis(canvas, plot.axis, top, below, unit(chart, ends))
    for at in range(len(chart.categories)):
        _category(plot, at, top)
        top += _height(chart, at)
    canvas.height = below + 3 * LINE
    return True


def _legend(chart: Chart, canvas: Canvas) -> float:
    count = len(chart.series)

    def swatch(at: int, x: float, y: float) -> None:
        canvas.box((x, y, 26, 16), fill(at, count, canvas))

    return legend(canvas, [series.name for series in chart.series], swatch)


def _scale(chart: Chart) -> Scale | None:
    if chart.kind == "bar":
        return scale([0.0, *amounts(chart)])
    every = [part.end for at in range(len(chart.categories)) for part in _parts(chart, at)]
    if chart.kind == "stacked":
        return scale([0.0, *every])
    if not all(map(isfinite, every)):
        return None
    return _BOTH_WAYS if min(every, default=0.0) < 0 else _WHOLE


def _height(chart: Chart, at: int) -> float:
    """Return how much room a category takes, with the space around it."""
    bars = _THICK * len(chart.series) if chart.kind == "bar" else _STACKED
    return max(bars, LINE * len(folded(chart.categories[at], _NAMES))) + _APART


def _category(plot: _Plot, at: int, top: float) -> None:
    """Draw what belongs to a category between its name and the right edge."""
    chart = plot.chart
    high = _height(chart, at)
    lines = folded(chart.categories[at], _NAMES)
    place = (_NAMES, top + (high - LINE * len(lines)) / 2 + 15)
    plot.canvas.write_lines(place, lines, "end")
    if chart.kind == "bar":
        _side_by_side(plot, at, top + (high - _THICK * len(chart.series)) / 2)
    else:
        _stack(plot, at, top + (high - _STACKED) / 2)


def _side_by_side(plot: _Plot, at: int, top: float) -> None:
    """Draw a bar for each series with its value; what is no number leaves a gap and its symbol."""
    count = len(plot.chart.series)
    for place, series in enumerate(plot.chart.series):
        value = amount(series, at)
        said = _symbol(series, at) if value is None else plot.written(value)
        left, right = sorted((plot.axis.at(0.0), plot.axis.at(value or 0.0)))
        start = top + place * _THICK + 1
        plot.canvas.box((left, start, right - left, _THICK - 2), fill(place, count, plot.canvas))
        plot.canvas.write((right + 6, start + 14), said)


def _symbol(series: Series, at: int) -> str:
    """Return what stands in the place of a value."""
    held = series.values[at] if at < len(series.values) else None
    return held if isinstance(held, str) and held.strip() else NO_VALUE


def _stack(plot: _Plot, at: int, top: float) -> None:
    """Draw the parts of a whole, each with its value where there is room for it."""
    count = len(plot.chart.series)
    for part in _parts(plot.chart, at):
        start, end = sorted((plot.axis.at(part.start), plot.axis.at(part.end)))
        look = fill(part.at, count, plot.canvas)
        plot.canvas.box((start, top, end - start, _STACKED), look)
        said = plot.written(part.value)
        if width(said) + 4 <= end - start:
            middle = ((start + end) / 2, top + _STACKED / 2 + 5.5)
            plot.canvas.write(middle, said, f"mid {on_fill(part.at, count)}")


def _parts(chart: Chart, at: int) -> list[_Part]:
    """Return the parts of a bar that are more than nothing, one after another."""
    known = [
        (place, value) for place, series in enumerate(chart.series) if (value := amount(series, at))
    ]
    whole = sum(abs(value) for _, value in known)
    share = 100 / whole if chart.kind == "percent-stacked" and whole else 1.0
    return list(_stacked(known, share))


def _stacked(known: list[tuple[int, float]], share: float) -> Iterator[_Part]:
    """Yield parts to the right of nought, and those below nought to its left."""
    reached = {True: 0.0, False: 0.0}
    for place, value in known:
        start = reached[value > 0]
        reached[value > 0] += value * share
        yield _Part(place, start, reached[value > 0], value)
