"""Measure colours against one another as WCAG 2.2 does, and darken or lighten them."""

from collections.abc import Iterable

WHITE, BLACK = "FFFFFF", "000000"
ENOUGH, ENOUGH_LARGE = 4.5, 3.0
"""The least contrast of text on its background, by success criterion 1.4.3 of WCAG 2.2."""

_STEPS = 200


def is_colour(text: str) -> bool:
    """Whether text is a colour as Word spells one: RRGGBB."""
    return len(text) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in text)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 for the same to 21 for black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def tinted(colour: str, share: float) -> str:
    """Return a colour thinned with white until this share of it is left."""
    return _spelt(255 - (255 - part) * share for part in _parts(colour))


def darkened(
    colour: str, backgrounds: Iterable[str], enough: float = ENOUGH, shares: Iterable[float] = ()
) -> str:
    """Return the nearest darker colour, of the same hue, that stands out from all backgrounds.

    It also stands out from its own tints of some `shares`. Black, if none does.
    """
    papers, tints = list(backgrounds), list(shares)
    for step in range(_STEPS):
        darker = _spelt(part * (_STEPS - step) / _STEPS for part in _parts(colour))
        behind = [*papers, *(tinted(darker, share) for share in tints)]
        if all(contrast(darker, paper) >= enough for paper in behind):
            return darker
    return BLACK


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)


def _spelt(parts: Iterable[float]) -> str:
    return "".join(f"{round(part):02X}" for part in parts)
