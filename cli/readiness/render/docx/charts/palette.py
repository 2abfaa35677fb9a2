"""Take the colours of lines and fills from a brand's theme, dark enough to be seen on white."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from readiness.render.colours import ENOUGH, ENOUGH_LARGE, is_colour
from readiness.render.docx.charts.shades import Change, darkened, lightened
from readiness.render.docx.starts import Malformed, starts

LIGHT = (3.2, 1.1)
"""Contrasts with white of the fills on which dark words stand: on darker ones nothing is read."""
LINES = ("accent1", "accent6", "accent3", "accent5", "accent4", "accent2")
"""The theme's colours in the order in which series take them."""

_PLAIN = {
    "accent1": "0B4F5C",
    "accent2": "3D7A4E",
    "accent3": "8A5A00",
    "accent4": "8A1F1B",
    "accent5": "54457F",
    "accent6": "47565C",
}
"""Colours for a brand without a theme."""


class Fill(NamedTuple):
    """A colour as a drawing spells it, and whether words on it are white."""

    xml: str
    dark: bool = False


class Palette(NamedTuple):
    """The colours of a theme as six digits, by their names in it; plain ones without a theme."""

    spelt: Mapping[str, str]
    themed: bool

    def line(self, place: int) -> str:
        """Return the colour of a line, of its dots, or of the edge of a fill."""
        name = LINES[place % len(LINES)]
        return self._xml(name, darkened(self.spelt[name], ENOUGH_LARGE))

    def steps(self, count: int) -> tuple[Fill, ...]:
        """Return so many fills, from dark to light in even steps of lightness."""
        first = self.spelt[LINES[0]]
        dark = darkened(first, ENOUGH)
        changes = (lightened(first, dark, most) for most in _contrasts(count - 1))
        lighter = (Fill(self._xml(LINES[0], change)) for change in changes)
        return Fill(self._xml(LINES[0], dark), dark=True), *lighter

    def _xml(self, name: str, change: Change) -> str:
        if self.themed:
            return f'<a:schemeClr val="{name}">{change.xml}</a:schemeClr>'
        return f'<a:srgbClr val="{self.spelt[name]}">{change.xml}</a:srgbClr>'


@lru_cache(maxsize=4)  # the documents of a build share one theme
def read_palette(theme: bytes) -> Palette:
    """Return the colours of a theme part, or plain ones where it has not all of them."""
    found = _accents(theme) if theme else {}
    themed = all(name in found for name in LINES)
    return Palette(found if themed else _PLAIN, themed)


def _accents(theme: bytes) -> dict[str, str]:
    """Return the theme's colours; of the system's, those that its maker last saw."""
    try:
        tags = starts(theme)
    except Malformed:
        return {}
    found: dict[str, str] = {}
    for named, tag in pairwise(tags):
        value = tag.value("lastClr" if tag.name == "sysClr" else "val")
        if named.name in _PLAIN and is_colour(value):
            found.setdefault(named.name, value)
    return found


def _contrasts(count: int) -> list[float]:
    """Return how far so many fills stand out from white: each by the same factor less."""
    first, last = LIGHT
    growth = (last / first) ** (1 / max(count - 1, 1))
    return [first * growth**at for at in range(count)]
