"""Make the parts that dress a document: theirs without what they lean on, or ours in colours."""

from collections.abc import Mapping

from readiness.model import settings
from readiness.render.docx.brand.painting import (
    Palette,
    paint,
    paint_theme,
    set_font,
)
from readiness.render.docx.brand.sheets import Sheets, read_sheets
from readiness.render.docx.brand.source import Source
from readiness.render.docx.brand.tree import Element, spell
from readiness.render.docx.xml import PROLOGUE

_EMBEDDED = ("w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic")


def standing_alone(source: Source) -> dict[str, bytes]:
    """Return a Word file's theme and table of fonts, without what is kept beside them."""
    found = {}
    for kind in ("theme", "fontTable"):
        name = source.names.get(kind, "")
        if name and not any(source.related(name)):
            found[kind] = source.opened.parts[name]
        elif name:
            found[kind] = _spelt(_let_go(source.tree(name)))
    return found


def _let_go(root: Element) -> Element:
    """Take out of a part what leans on another part."""
    for one in root.walk():
        one.drop(*_EMBEDDED)
        if one.name == "a:blipFill":
            one.name, one.attributes = "a:solidFill", {}
            one.content = [Element("a:schemeClr", {"val": "phClr"})]
    return root


def painted(wanted: settings.Brand, reference: Source) -> tuple[Mapping[str, bytes], Sheets]:
    """Return the reference document's parts in an authority's colours and font."""
    sheets = read_sheets(reference)
    theme = reference.tree(reference.names["theme"])
    fonts = reference.tree(reference.names["fontTable"])
    if palette := palette_of(wanted):
        paint(sheets.styles, palette, keep_theme=True)
        paint_theme(theme, palette)
    if wanted.font:
        set_font(theme, fonts, wanted.font)
    return sheets.parts() | {"theme": _spelt(theme), "fontTable": _spelt(fonts)}, sheets


def palette_of(wanted: settings.Brand) -> Palette | None:
    """Return the two colours that settings ask for, if they do."""
    if wanted.colours is None:
        return None
    main = wanted.colours.main.upper().removeprefix("#")
    return Palette(main, wanted.colours.accent.upper().removeprefix("#") or main)


def _spelt(root: Element) -> bytes:
    return (PROLOGUE + spell(root)).encode()
