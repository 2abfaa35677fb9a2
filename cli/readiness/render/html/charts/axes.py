"""Where values stand in a drawing, how they are written, and what names the series."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from readiness.model.document import Chart
from readiness.render.html.charts.canvas import LINE, WIDTH, Canvas, folded, width
from readiness.render.numbers import MINUS, places
from readiness.render.scale import Scale

_AFTER_SWATCH, _BETWEEN = 36, 24


class Axis(NamedTuple):
    """A scale laid between two places; `decimals` are those of its marks."""

    scale: Scale
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the place of a value."""
        low, high, _ = self.scale
        return self.start + (value - low) / (high - low) * (self.end - self.start)

    def marks(self) -> Iterator[float]:
        """Yield the values that the axis marks."""
        low, high, step = self.scale
        count = round((high - low) / step)
        yield from (low + step * at for at in range(count + 1))

    def written(self, value: float) -> str:
        """Return a mark as it is written, with no more decimals than the steps need."""
        step = f"{self.scale.step:.6f}".rstrip("0")
        return figure(round(value, 9), len(step.partition(".")[2]))


def figure(value: float, decimals: int) -> str:
    """Return a number as readers write it."""
    return f"{value + 0.0:,.{decimals}f}".replace("-", MINUS)


def written(chart: Chart) -> Callable[[float], str]:
    """Return the function that writes the chart's own numbers, all to as many decimals."""
    decimals = places(chart)
    return lambda value: figure(value, decimals)


def unit(chart: Chart, scale: Scale) -> str:
    """Return what the numbers are of; an axis that does not start at nought says so."""
    said = chart.unit[:1].upper() + chart.unit[1:]
    if chart.kind == "percent-stacked":
        return f"Per cent of {chart.unit}"
    return f"{said}, from {Axis(scale, 0, 1).written(scale.low)}" if scale.cut else said


def level_axis(canvas: Canvas, axis: Axis, top: float, bottom: float, said: str) -> None:
    """Draw an axis whose values run from left to right, below what it measures."""
    for value in axis.marks():
        place = axis.at(value)
        canvas.rule((place, top, place, bottom), "grid" if round(value, 9) else "axis")
        canvas.write((place, bottom + LINE), axis.written(value), "mid mark")
    canvas.write((axis.start, bottom + 2 * LINE + 2), said, "mark")


def legend(canvas: Canvas, names: list[str], swatch: Callable[[int, float, float], None]) -> float:
    """Write what each series is called beside how it looks; return how far down that reaches."""
    x, y = 0.0, 4.0
    for at, name in enumerate(names):
        lines = folded(name, WIDTH - _AFTER_SWATCH - 8)
        wide = _AFTER_SWATCH + max(map(width, lines)) + _BETWEEN
        if x and x + wide > WIDTH:
            x, y = 0.0, y + LINE + 4
        swatch(at, x, y)
        canvas.write_lines((x + _AFTER_SWATCH, y + 14), lines)
        x += wide
        if len(lines) > 1:
            x, y = 0.0, y + LINE * len(lines)
    return y + LINE + 8
