"""Change the colours and the font of our own reference document, or of styles taken from it."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.render.colours import is_colour, tinted
from readiness.render.docx.brand.tree import Element

MAIN_SLOT, ACCENT_SLOT = "accent1", "text2"
"""What the reference document calls its two colours where a style uses them."""

TINTS: Mapping[str, tuple[str, float]] = {
    "9DB8BF": (MAIN_SLOT, 0.40),
    "DCEAED": (MAIN_SLOT, 0.14),
    "F4F8F9": (MAIN_SLOT, 0.05),
    "EDF3F5": (ACCENT_SLOT, 0.08),
}
"""The tints of the reference document, and how much of which colour is in each."""

BEHIND_WORDS = tuple(share for tint, (_, share) in TINTS.items() if tint != "9DB8BF")
"""The shares of the tints that words stand on; the other is the colour of rules."""

THEMED = {
    "a:accent1": MAIN_SLOT,
    "a:hlink": MAIN_SLOT,
    "a:dk2": ACCENT_SLOT,
    "a:accent2": ACCENT_SLOT,
}
"""Which places of a theme the two colours take; charts use the first two accents."""

_HOLDERS = ("w:val", "w:color", "w:fill")
_THEME_MARKS = ("w:themeColor", "w:themeFill")


class Palette(NamedTuple):
    """Two colours as RRGGBB: `main` for headings, `accent` for call-outs and opening words."""

    main: str
    accent: str

    def of(self, slot: str) -> str:
        """Return the colour for one of the two slots."""
        return self.accent if slot == ACCENT_SLOT else self.main


def paint(root: Element, palette: Palette, keep_theme: bool) -> None:
    """Give everything in a tree of styles the palette's colours in place of our own.

    Without `keep_theme` colours no longer follow the theme, which belongs to somebody else.
    """
    for one in root.walk():
        slot = next((one.attributes[mark] for mark in _THEME_MARKS if mark in one.attributes), "")
        for holder in _HOLDERS:
            old = one.attributes.get(holder, "")
            if is_colour(old):
                one.attributes[holder] = _painted(old, slot, palette)
        if not keep_theme:
            for mark in _THEME_MARKS:
                one.attributes.pop(mark, None)


def _painted(old: str, slot: str, palette: Palette) -> str:
    if slot in (MAIN_SLOT, ACCENT_SLOT):
        return palette.of(slot)
    tint = TINTS.get(old.upper())
    return tinted(palette.of(tint[0]), tint[1]) if tint else old


def paint_theme(theme: Element, palette: Palette) -> None:
    """Put the palette's colours into a theme."""
    for one in theme.walk():
        if one.name in THEMED:
            made = Element("a:srgbClr", {"val": palette.of(THEMED[one.name])})
            one.content = [made]


def set_font(theme: Element, fonts: Element, name: str) -> None:
    """Let a theme and the table of fonts name one font for headings and text."""
    for one in theme.walk():
        if one.name == "a:latin":
            one.attributes["typeface"] = name
    font = Element("w:font", {"w:name": name})
    for tag, value in (("charset", "00"), ("family", "auto"), ("pitch", "variable")):
        font.content.append(Element(f"w:{tag}", {"w:val": value}))
    fonts.content = [font]
