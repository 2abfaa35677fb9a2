"""What a chart is drawn on: shapes and words at places, in units of a pixel at full size."""

from collections.abc import Iterable
from textwrap import wrap

from readiness.render.html.markup import line

WIDTH = 640
SIZE = 16
"""The size of letters."""
LINE = 20
"""From one line of words to the next."""
_LETTER = 8.4
"""How wide a letter of that size is, near enough, in the fonts a page may be shown in."""


def width(text: str) -> float:
    """Return how wide some words are, near enough."""
    return len(text) * _LETTER


def folded(text: str, room: float) -> list[str]:
    """Return words in lines that fit between so many units; no word is left out."""
    return wrap(text, max(int(room / _LETTER), 4)) or [""]


class Canvas:
    """A drawing of a fixed width that grows downwards; `name` starts the ids within it."""

    width = WIDTH

    def __init__(self, name: str) -> None:
        """Start with nothing drawn."""
        self.height = 0.0
        self.name = name
        self._hatches: dict[int, str] = {}
        self._shapes: list[str] = []

    def add(self, shape: str) -> None:
        """Add a shape as SVG spells it."""
        self._shapes.append(shape)

    def rule(self, ends: tuple[float, float, float, float], look: str) -> None:
        """Draw a straight line from x, y to x, y."""
        left, top, right, bottom = (f"{end:.1f}" for end in ends)
        self.add(f'<line class="{look}" x1="{left}" y1="{top}" x2="{right}" y2="{bottom}"/>')

    def box(self, at: tuple[float, float, float, float], look: str) -> None:
        """Draw a box at x, y, so wide and so high."""
        left, top, wide, high = at
        self.add(
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{high:.1f}" {look}/>'
        )

    def write(self, at: tuple[float, float], text: str, look: str = "") -> None:
        """Write one line of words; `look` says how they look and on which side of x they stand."""
        named = f' class="{look}"' if look else ""
        self.add(f'<text{named} x="{at[0]:.1f}" y="{at[1]:.1f}">{line(text)}</text>')

    def write_lines(self, at: tuple[float, float], texts: Iterable[str], look: str = "") -> None:
        """Write words below one another; the first line stands at x, y."""
        for place, text in enumerate(texts):
            self.write((at[0], at[1] + place * LINE), text, look)

    def hatched(self, place: int) -> str:
        """Return the name of a hatching; each place among the first six has its own."""
        return self._hatches.setdefault(place, f"{self.name}-hatch-{place}")

    def drawn(self) -> str:
        """Return everything that was drawn, in that order."""
        hatches = "".join(_hatch(name, place) for place, name in self._hatches.items())
        defined = f"<defs>{hatches}</defs>" if hatches else ""
        return defined + "".join(self._shapes)


_LINES = (
    ("M0 8L8 0", 8),
    ("M0 4H8M4 0V8", 8),
    ("M0 0L8 8", 8),
    ("M2 2h1M6 6h1", 8),
    ("M0 4H8", 8),
    ("M0 0L10 10M0 10L10 0", 10),
)


def _hatch(name: str, place: int) -> str:
    path, size = _LINES[place % len(_LINES)]
    return (
        f'<pattern id="{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse">'
        f'<rect class="paper" width="{size}" height="{size}"/><path class="hatch" d="{path}"/>'
        "</pattern>"
    )
