"""How wide words are: the letters of Calibri and Carlito, which are equally wide."""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

EM = 256
"""What widths are counted in: parts of the size of the letters."""
LINE = 1.2207
"""The height of a line, as a share of the size of its letters."""
BOLDER = 1.025
"""How much wider the same words are in bold, near enough."""
_WIDEST = 234

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
