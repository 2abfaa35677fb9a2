"""Lighten and darken colours of a theme the way a drawing does, and reckon what is seen."""

from colorsys import hls_to_rgb, rgb_to_hls
from typing import NamedTuple

from readiness.render.colours import WHITE, contrast

_SOFTER = 0.6
_HALVINGS = 10


class Change(NamedTuple):
    """What a drawing does to a colour of the theme.

    It keeps a share of the lightness, adds some, and keeps a share of the strength.
    """

    kept: float = 1.0
    added: float = 0.0
    strength: float = 1.0

    def of(self, colour: str) -> str:
        """Return the colour that is seen; both are spelt RRGGBB."""
        red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
        hue, light, strength = rgb_to_hls(red, green, blue)
        light = min(light * self.kept + self.added, 1.0)
        parts = hls_to_rgb(hue, light, strength * self.strength)
        return "".join(f"{round(part * 255):02X}" for part in parts)

    @property
    def xml(self) -> str:
        """The change as a drawing spells it, in thousandths of a per cent."""
        parts = (
            ("lumMod", self.kept, 1.0),
            ("lumOff", self.added, 0.0),
            ("satMod", self.strength, 1.0),
        )
        return "".join(
            f'<a:{name} val="{round(share * 100_000)}"/>'
            for name, share, nothing in parts
            if share != nothing
        )


def darkened(colour: str, least: float) -> Change:
    """Return the least change after which a colour has so much contrast with white."""
    kept = 1.0
    while kept > 0.05 and contrast(Change(kept).of(colour), WHITE) < least:
        kept = round(kept - 0.05, 2)
    return Change(kept)


def lightened(colour: str, dark: Change, most: float) -> Change:
    """Return the change after which a colour has so much contrast with white, and is softer.

    The way from its darkened self to white is halved until the place is found.
    """
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        share = (low + high) / 2
        if contrast(_lighter(dark, share).of(colour), WHITE) > most:
            low = share
        else:
            high = share
    return _lighter(dark, round(high, 3))


def _lighter(dark: Change, share: float) -> Change:
    return Change(round(dark.kept * (1 - share), 3), share, _SOFTER)
