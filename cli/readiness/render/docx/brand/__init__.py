"""Read from a brand what the writer needs: styles, lists, the page, headers and footers."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from readiness.model.diagnostic import Diagnostic
from readiness.render.docx import styles
from readiness.render.docx.brand.completing import Completed, complete
from readiness.render.docx.brand.contrast import pairs
from readiness.render.docx.brand.dressing import painted, standing_alone
from readiness.render.docx.brand.edges import NO_EDGES, Edges, read_edges
from readiness.render.docx.brand.faults import (
    damaged,
    dangerous,
    faint,
    faint_colours,
    missing,
    unfit,
)
from readiness.render.docx.brand.logo import HEADER, logo_edges, read_logo
from readiness.render.docx.brand.sheets import Sheets, read_sheets
from readiness.render.docx.brand.source import Source, dangers, open_source
from readiness.render.docx.letters import FONTS, Font
from readiness.render.docx.looks import Looks, read_indents, read_looks
from readiness.render.docx.page import Page, read_page
from readiness.render.docx.starts import Start, starts, whole
from readiness.render.docx.unpack import Damaged
from readiness.render.livery import Livery
from readiness.render.unusable import UnusableBrand

__all__ = ["Brand", "read_brand"]


class Brand(NamedTuple):
    """What a brand gives: `parts` by kind, styles by name and by look, its lists and its page.

    `lists` gives the list a style belongs to, and `kinds` the kind of each list, both as
    Word numbers them. `edges` are the headers and footers that it brings.
    """

    parts: Mapping[str, bytes]
    styles: styles.Styles
    looks: Looks
    lists: Mapping[str, int]
    kinds: Mapping[int, int]
    page: Page
    edges: Edges = NO_EDGES


def read_brand(reference: Path, livery: Livery | None = None) -> Brand:
    """Read the reference document, dressed as an authority wants it.

    Raise `UnusableBrand` with everything that stands in the way.
    """
    brand, source = _own(reference)
    if livery is None or not any(livery.wanted.model_dump().values()):
        return brand
    if livery.document:
        return _theirs(livery.document, livery.wanted.document, source, brand)
    return _coloured(livery, source, brand)


def _own(path: Path) -> tuple[Brand, Source]:
    """Read a brand that must be whole in itself, as the one that ships is."""
    name = path.as_posix()
    source, found = _opened(path, name)
    try:
        brand = _read(source)
    except Damaged as why:
        raise UnusableBrand([damaged(name, why)]) from why
    found += missing(name, brand.styles.ids, brand.lists, brand.kinds)
    if found:
        raise UnusableBrand(found)
    return brand, source


def _opened(path: Path, name: str) -> tuple[Source, list[Diagnostic]]:
    try:
        source = open_source(path)
        return source, dangerous(name, dangers(source))
    except Damaged as why:
        raise UnusableBrand([damaged(name, why)]) from why


def _theirs(path: Path, name: str, reference: Source, ours: Brand) -> Brand:
    """Read an authority's own Word file, and add what it lacks."""
    source, found = _opened(path, name)
    try:
        sheets, _ = completed(source, reference)
        found += unfit(name, sheets, read_sheets(reference))
        edges = read_edges(source)
        parts = dict(ours.parts) | standing_alone(source) | sheets.parts()
        brand = _brand(parts, read_page(source.opened.starts(source.main)), edges)
    except Damaged as why:
        raise UnusableBrand([*found, damaged(name, why)]) from why
    found += faint(name, pairs(sheets))
    if found:
        raise UnusableBrand(found)
    return brand


def completed(source: Source, reference: Source) -> tuple[Sheets, Completed]:
    """Return a Word file's styles and lists with ours added, and what was added.

    Raise `Damaged` if they cannot be added to.
    """
    _refuse_pictures(source)
    sheets = read_sheets(source)
    return sheets, complete(sheets, read_sheets(reference))


def _coloured(livery: Livery, reference: Source, ours: Brand) -> Brand:
    """Return the reference document with an authority's colours, font and logo."""
    parts, sheets = painted(livery.wanted, reference)
    found = faint_colours(livery, pairs(sheets)) if livery.wanted.colours else []
    edges, page = NO_EDGES, ours.page
    if livery.wanted.logo:
        page = page._replace(header=min(page.header, HEADER))
        try:
            edges = logo_edges(read_logo(livery.folder / livery.wanted.logo))
        except Damaged as why:
            hint = "save it as a PNG or JPEG picture"
            found.append(livery.refused("logo", f"the logo cannot be used: {why}", hint))
    if found:
        raise UnusableBrand(found)
    return _brand({**ours.parts, **parts}, page, edges)


def _read(source: Source) -> Brand:
    """Read a brand as it stands."""
    _refuse_pictures(source)
    parts = {kind: source.opened.parts[name] for kind, name in source.names.items()}
    if b"</" not in parts.get("numbering", b"</"):
        raise Damaged("its lists are not spelt in UTF-8")
    return _brand(parts | standing_alone(source), read_page(source.opened.starts(source.main)))


def _refuse_pictures(source: Source) -> None:
    numbering = source.opened.starts(source.names.get("numbering", ""))
    if any(tag.name == "numPicBullet" for tag in numbering):
        raise Damaged("its lists have pictures for bullets, which cannot be carried over")


def _brand(parts: Mapping[str, bytes], page: Page, edges: Edges = NO_EDGES) -> Brand:
    dress = starts(parts["styles"]) if "styles" in parts else []
    numbering = starts(parts["numbering"]) if "numbering" in parts else []
    read = styles.read_styles(dress)
    lists = {name: whole(number) for name, number in read.lists.items()}
    looks = read_looks(dress, read_indents(numbering), _font(dress, parts))
    return Brand(parts, read, looks, lists, _list_kinds(numbering), page, edges)


def _font(dress: Iterable[Start], parts: Mapping[str, bytes]) -> Font:
    """Return the font of running text: what all styles share, unless `Normal` says another."""
    named = style = ""
    for tag in dress:
        if tag.name == "style":
            style = "normal" if tag.value("default") and tag.value("type") == "paragraph" else "-"
        elif tag.name == "rFonts" and style != "-":
            named = tag.value("ascii") or named
    if not named and "theme" in parts:
        found = iter(starts(parts["theme"]))
        inside = (tag for tag in found if tag.name == "minorFont")
        named = next((tag.value("typeface") for _ in inside for tag in found), "")
    return FONTS.get(named.lower(), Font())


def _list_kinds(numbering: Iterable[Start]) -> dict[int, int]:
    kinds, current = {}, 0
    for tag in numbering:
        if tag.name == "num":
            current = whole(tag.value("numId"))
        elif tag.name == "abstractNumId" and current:
            kinds[current] = whole(tag.value())
    return kinds
