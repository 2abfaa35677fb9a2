"""How wide words are: the letters of Calibri and Carlito, which are equally wide."""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

EM = 256
"""What widths are counted in: parts of the size of the letters."""
LINE = 1.2207
"""The height of a line, as a share of the size of its letters."""
BOLDER = 1.025
"""How much wider the same words are in bold, near enough."""
_WIDEST = 234


class Font(NamedTuple):
    """How much wider than Calibri a font runs, and the height of its lines as a share of its size.

    Arial, Times and Courier were measured over English prose; the others are from memory.
    """

    width: float = 1.0
    line: float = LINE


_ARIAL, _TIMES = Font(1.099, 1.15), Font(0.997, 1.15)
FONTS = {
    "arial": _ARIAL,
    "helvetica": _ARIAL,
    "liberation sans": _ARIAL,
    "times new roman": _TIMES,
    "liberation serif": _TIMES,
    "courier new": Font(1.581, 1.133),
    "georgia": Font(1.11, 1.136),
    "segoe ui": Font(1.08, 1.33),
    "tahoma": Font(1.08, 1.207),
    "trebuchet ms": Font(1.07, 1.161),
    "verdana": Font(1.257, 1.215),
}
"""Fonts by their names in small letters; any other is taken to run as wide as Calibri."""

# The widths of the characters from the space to the tilde.
_ASCII = bytes.fromhex(
    "3a536780 82b7af38 4e4e8080 404e4163 82828282 82828282 82824444 80808077"
    "e5948b88 9e7d76a2 a0405285 6cdba5aa 84ac8b76 7da491e4 857d784e 634e8080"
    "4a7b866c 867f4e78 863b3d74 3bcc8687 86865964 568674b7 6f746550 765080"
)
_WIDTHS = bytes([130] * 32) + _ASCII + bytes([130] * 129)
"""The width of each letter of Latin text; those after the tilde are as wide as a figure."""


def lines(text: str, room: float) -> int:
    """Return how many lines the text takes where a line has room for so many parts of an em."""
    if "\n" in text:
        return sum([lines(line, room) for line in text.split("\n")])
    return 1 if len(text) * _WIDEST <= room else _wrapped(text, room)


@lru_cache(maxsize=4096)  # cells say the same things again and again
def _wrapped(line: str, room: float) -> int:
    """Return how many lines one takes that breaks after spaces and hyphens, or else anywhere."""
    reached = list(accumulate(line.encode("latin-1", "replace").translate(_WIDTHS)))
    length, hyphens = len(reached), "-" in line
    count, start = 1, 0
    end = bisect_right(reached, room)
    while end < length:
        cut = line.rfind(" ", start, end + 1)
        if hyphens:
            cut = max(cut, line.rfind("-", start, end))
        start = cut + 1 if cut >= start else max(end, start + 1)
        end = bisect_right(reached, reached[start - 1] + room, start)
        count += 1
    return count
