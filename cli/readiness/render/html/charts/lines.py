"""Draw a line for each series over the periods, and name it where it has come to."""

from typing import NamedTuple

from readiness.model.document import Chart, Series
from readiness.render.html.charts.axes import Axis, unit, written
from readiness.render.html.charts.canvas import LINE, WIDTH, Canvas, folded, width
from readiness.render.html.charts.looks import dot, rank, stroke
from readiness.render.numbers import amount, amounts
from readiness.render.scale import scale

_TOP, _BELOW, _TALL = 34.0, 34.0, 300.0
_LABELS = 170.0
"""The room at the right for the names of the lines."""
_MOST_DOTS = 24
_HELD = "\u00a0"
"""A space at which no line is broken."""


class _Plot(NamedTuple):
    """Where the periods stand from left to right, and the values from bottom to top."""

    columns: tuple[float, ...]
    axis: Axis


class _Label(NamedTuple):
    """The words for a line's end: its look, its lines, and where the line ends."""

    rank: int
    lines: list[str]
    x: float
    y: float

    @property
    def height(self) -> float:
        """How much room the lines take."""
        return LINE * len(self.lines) + 2.0


def lines(chart: Chart, canvas: Canvas) -> bool:
    """Draw the lines; whether the numbers can be drawn."""
    ends = scale(amounts(chart))
    if ends is None:
        return False
    most = LINE * sum(len(_words(chart, at)) for at in range(len(chart.series)))
    canvas.height = max(_TALL, _TOP + _BELOW + most + 2 * len(chart.series))
    axis = Axis(ends, canvas.height - _BELOW, _TOP)
    plot = _Plot(_columns(chart, axis), axis)
    _frame(chart, plot, canvas)
    looks = [rank(at, chart.emphasised) for at in range(len(chart.series))]
    order = sorted(zip(looks, chart.series, strict=True), key=lambda one: -one[0])
    for look, series in order:
        _line(series, look, plot, canvas)
    _write_names(chart, plot, canvas)
    return True


def _columns(chart: Chart, axis: Axis) -> tuple[float, ...]:
    left = 18 + max(width(axis.written(mark)) for mark in axis.marks())
    room = WIDTH - _LABELS - left
    count = len(chart.categories)
    inset = min(room / count / 2, 30)
    apart = (room - 2 * inset) / max(count - 1, 1)
    return tuple(left + inset + apart * at for at in range(count))


def _frame(chart: Chart, plot: _Plot, canvas: Canvas) -> None:
    left = 10 + max(width(plot.axis.written(mark)) for mark in plot.axis.marks())
    canvas.write((0, 16), unit(chart, plot.axis.scale), "mark")
    for mark in plot.axis.marks():
        y = plot.axis.at(mark)
        canvas.rule((left, y, WIDTH - _LABELS, y), "grid" if y != plot.axis.start else "axis")
        canvas.write((left - 8, y + 5), plot.axis.written(mark), "end mark")
    for at in _shown(chart, plot):
        canvas.write((plot.columns[at], plot.axis.start + 22), chart.categories[at], "mid mark")


def _shown(chart: Chart, plot: _Plot) -> range:
    """Return the periods that are named: the last, and as many before it as have room."""
    apart = plot.columns[1] - plot.columns[0] if len(plot.columns) > 1 else WIDTH
    widest = max(map(width, chart.categories)) + 10
    return range(len(plot.columns) - 1, -1, -max(int(-(-widest // apart)), 1))


def _points(series: Series, plot: _Plot) -> list[tuple[float, float] | None]:
    values = (amount(series, at) for at in range(len(plot.columns)))
    return [
        None if value is None else (x, plot.axis.at(value))
        for x, value in zip(plot.columns, values, strict=True)
    ]


def _line(series: Series, look: int, plot: _Plot, canvas: Canvas) -> None:
    """Draw a line that breaks where a value is not shown."""
    points = _points(series, plot)
    path = ""
    for before, point in zip([None, *points], points, strict=False):
        if point:
            path += f"{'L' if before else 'M'}{point[0]:.1f} {point[1]:.1f}"
    canvas.add(f'<path {stroke(look)} d="{path}"/>')
    known = [point for point in points if point]
    for x, y in known if len(known) <= _MOST_DOTS else known[-1:]:
        canvas.add(dot(look, x, y, 4 if look else 5.5))


def _words(chart: Chart, at: int) -> list[str]:
    """Return what stands at the end of a line: its last value, its name, and when."""
    series = chart.series[at]
    for place in range(len(chart.categories) - 1, -1, -1):
        value = amount(series, place)
        if value is not None:
            now = place == len(chart.categories) - 1
            when = "" if now else ", " + chart.categories[place].replace(" ", _HELD)
            return folded(f"{written(chart)(value)} {series.name}{when}", _LABELS - 24)
    return []


def _labels(chart: Chart, plot: _Plot) -> list[_Label]:
    found = []
    for at, series in enumerate(chart.series):
        known = [point for point in _points(series, plot) if point]
        if known:
            found.append(_Label(rank(at, chart.emphasised), _words(chart, at), *known[-1]))
    return sorted(found, key=lambda label: label.y)


def _write_names(chart: Chart, plot: _Plot, canvas: Canvas) -> None:
    """Write each name beside its line's end, or as near as the others leave room."""
    labels = _labels(chart, plot)
    for label, top in zip(labels, _tops(labels, canvas.height), strict=True):
        start = WIDTH - _LABELS + 20
        middle = top + LINE / 2
        canvas.rule((label.x + 8, label.y, start - 4, middle), "leader")
        canvas.write_lines((start, top + 15), label.lines, "" if label.rank else "own")


def _tops(labels: list[_Label], bottom: float) -> list[float]:
    """Return where each label starts: none over another, and none below the drawing."""
    tops: list[float] = []
    free = 0.0
    for label in labels:
        tops.append(max(label.y - LINE / 2, free))
        free = tops[-1] + label.height
    for at in range(len(tops) - 1, -1, -1):
        tops[at] = min(tops[at], bottom - labels[at].height)
        bottom = tops[at]
    return tops
