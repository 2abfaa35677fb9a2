"""The look of a page: our own style sheet, in an authority's colours, font and logo."""

import re
from base64 import b64encode
from pathlib import Path
from typing import NamedTuple

from readiness.model.document import Document
from readiness.render.colours import WHITE, darkened, is_colour
from readiness.render.docx.brand.logo import read_logo
from readiness.render.docx.unpack import Damaged
from readiness.render.livery import Livery
from readiness.render.unusable import UnusableBrand

_STYLES = ("screen.css", "charts.css", "print.css")
_FONT = 'font-family: "Segoe UI", Calibri, Carlito, Arial, sans-serif; font-size: 9pt;'
BEHIND = (WHITE, "F2F5F6", "EAF2F4", "E8F3EB", "FBECEB", "FDF2DF")
"""What words in an authority's colours may stand on."""


class Sheet(NamedTuple):
    """A style sheet, and a logo as the address of an image; empty for none."""

    css: str
    logo: str = ""


def read_sheet(document: Document, livery: Livery | None = None) -> Sheet:
    """Return the style sheet of a page; raise `UnusableBrand` where a logo cannot be used."""
    folder = Path(__file__).parent
    css = "".join((folder / name).read_text(encoding="utf-8") for name in _STYLES)
    css += _running(document)
    if livery is None or livery.document:
        return Sheet(css)
    return Sheet(css + _painted(livery), _logo(livery))


def _running(document: Document) -> str:
    """Return what stands in the margins of every printed page: above all the marking."""
    whose = " · ".join(filter(None, (document.authority, document.version)))
    held = {
        "top-center": f"{_quoted(document.marking)}; font-weight: bold",
        "bottom-center": f"{_quoted(document.marking)}; font-weight: bold",
        "bottom-left": _quoted(whose),
        "bottom-right": '"page " counter(page) " of " counter(pages)',
    }
    boxes = (f"  @{at} {{ content: {said}; {_FONT} }}\n" for at, said in held.items())
    return f"@page {{\n  size: A4; margin: 22mm 18mm;\n{''.join(boxes)}}}\n"


def _quoted(text: str) -> str:
    """Return text as a string of a style sheet, whatever it holds."""
    spelt = (char if char.isalnum() or char == " " else f"\\{ord(char):X} " for char in text)
    return f'"{"".join(spelt)}"'


def _painted(livery: Livery) -> str:
    """Return an authority's main colour and font; the dark page keeps its own colours."""
    said = []
    if livery.wanted.colours:
        main = livery.wanted.colours.main.upper().removeprefix("#")
        if is_colour(main):
            said.append(f"--main: #{darkened(main, BEHIND)};")
    if font := re.sub(r"[^\w -]", "", livery.wanted.font).strip():
        said.append(f'--own: "{font}";')
    light = f"@media print, (prefers-color-scheme: light) {{ :root {{ {' '.join(said)} }} }}\n"
    return light if said else ""


def _logo(livery: Livery) -> str:
    if not livery.wanted.logo:
        return ""
    try:
        logo = read_logo(livery.folder / livery.wanted.logo)
    except Damaged as why:
        hint = "save it as PNG or JPEG"
        told = livery.refused("logo", f"`{livery.wanted.logo}` cannot be used: {why}", hint)
        raise UnusableBrand([told]) from why
    return f"data:image/{logo.ending};base64,{b64encode(logo.data).decode('ascii')}"
