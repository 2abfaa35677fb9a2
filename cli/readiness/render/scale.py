"""Where the axis of a chart's values starts and ends, and how far apart its marks stand."""

from collections.abc import Sequence
from math import ceil, floor, log10
from typing import NamedTuple

_STEPS = (1, 2, 5)
_MOST_STEPS = 5
_NEAR = 3
"""Values that are nowhere this many times the lowest are not drawn from nought: nothing would
be seen of how they differ."""
_LARGEST, _NARROWEST = 1e12, 1e-9


class Scale(NamedTuple):
    """The ends of an axis and the step of its marks, in the unit of the values."""

    low: float
    high: float
    step: float

    @property
    def cut(self) -> bool:
        """Whether the axis leaves out the way from nought."""
        return self.low > 0


def scale(values: Sequence[float]) -> Scale | None:
    """Return round ends around some values; None where a program had better choose."""
    if not values or max(map(abs, values)) > _LARGEST:
        return None
    low, high = min(values), max(values)
    if low == high:
        low, high = low - abs(low) / 10, high + (abs(high) / 10 or 1.0)
    if not 0 < low * _NEAR > high:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < _NARROWEST:
        return None
    step = _step(high - low)
    if all(float(value).is_integer() for value in values):
        step = max(step, 1.0)
    bottom = floor(low / step) - (low > 0 and low == floor(low / step) * step)
    top = max(ceil(high / step), bottom + 1)
    found = Scale(_round(bottom * step), _round(top * step), _round(step))
    return found if found.low < found.high and found.step > 0 else None


def _step(span: float) -> float:
    """Return a round step that goes into the span a few times."""
    size = 10.0 ** floor(log10(span / _MOST_STEPS))
    return next((size * one for one in _STEPS if span / (size * one) <= _MOST_STEPS), size * 10)


def _round(value: float) -> float:
    return float(f"{value:.10g}")
