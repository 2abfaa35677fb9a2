"""Look a Word file over before it serves as a brand: everything to know, at once and in words."""

from collections.abc import Iterator
from pathlib import Path

from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Code, Finding
from readiness.model.settings import Brand
from readiness.render.codes import ADDED_TO, HARD_TO_READ, LEFT_BEHIND
from readiness.render.docx.brand import completed, read_brand
from readiness.render.docx.brand.edges import Edges, read_edges
from readiness.render.docx.brand.faults import damaged
from readiness.render.docx.brand.hand import by_hand
from readiness.render.docx.brand.sheets import Sheets, read_sheets
from readiness.render.docx.brand.source import Source, open_source
from readiness.render.docx.looks import read_indents, read_looks
from readiness.render.docx.page import read_page
from readiness.render.docx.styles import NEEDED
from readiness.render.docx.unpack import Damaged
from readiness.render.livery import dressed
from readiness.render.unusable import UnusableBrand

SMALLEST = 11.0
"""Points of the smallest letters that running text should have; 12 are better."""

NARROWEST = 850
"""Twips of the narrowest margin that every printer leaves free: 1.5 cm."""

A4 = (11906, 16838)
_NEAR = 30
_MILLIMETRE = 1440 / 25.4
EVERYWHERE = frozenset(
    (
        *("arial", "calibri", "cambria", "candara", "constantia", "corbel", "courier new"),
        *("georgia", "segoe ui", "tahoma", "times new roman", "trebuchet ms", "verdana"),
    )
)
"""Fonts on every Windows computer with Word (from memory)."""


def survey(path: Path, reference: Path) -> tuple[Diagnostic, ...]:
    """Return everything to know of a Word file; errors are what would stop a build."""
    livery = dressed(path.parent, Brand(), path.name)
    found: list[Diagnostic] = []
    try:
        read_brand(reference, livery)
    except UnusableBrand as unusable:
        found += unusable.diagnostics
    try:
        found += _remarks(path, open_source(path), open_source(reference))
    except Damaged as why:
        found.append(damaged(path.name, why))
    return tuple(dict.fromkeys(found))


def _remarks(path: Path, source: Source, reference: Source) -> Iterator[Diagnostic]:
    at = Location(path.name)
    for code, message, hint in (
        *_added(source, reference),
        *_edges(read_edges(source)),
        *_hard(source),
        *_left(source),
    ):
        yield code.sign(Finding(at, message, hint))


Remark = tuple[Code, str, str]


def _added(source: Source, reference: Source) -> Iterator[Remark]:
    if not _speaks(read_sheets(source)):
        yield (
            ADDED_TO,
            "it does not say in which language it is; documents are in British English",
            "",
        )
    _, done = completed(source, reference)
    if done.added:
        listed = ", ".join(f"`{name}`" for name in done.added)
        yield ADDED_TO, f"it lacks {len(done.added)} styles, which readiness adds: {listed}", _MAKE
    if done.listed:
        listed = ", ".join(f"`{name}`" for name in done.listed)
        yield ADDED_TO, f"these styles get readiness's own bullets or numbers: {listed}", ""


_MAKE = "make a style of that name in Word to decide its look yourself"


def _speaks(sheets: Sheets) -> bool:
    return any(one.name == "w:lang" and one.value() for one in sheets.styles.walk())


def _edges(edges: Edges) -> Iterator[Remark]:
    """Say what is added to headers and footers; the marking and the names differ by authority."""
    where = "the first page and the others" if edges.first else "every page"
    counts = [edge.fields for edge in edges.places.values()]
    if not any("NUMPAGES" in fields for fields in counts):
        yield (
            ADDED_TO,
            f"its header and footer do not say `page x of y`, which is added on {where}",
            "put the fields PAGE and NUMPAGES where you want them",
        )
    words = " ".join(edge.words for edge in edges.places.values()).upper()
    if "OFFICIAL" not in words:
        yield (
            ADDED_TO,
            f"its header has no protective marking; that of the settings is added on {where}",
            "leave it to readiness, so that it changes with the settings",
        )
    else:
        yield (
            LEFT_BEHIND,
            "its header or footer says a marking of its own, which stays whatever the settings say",
            "take it out of the Word file: readiness prints the marking of the settings",
        )


def _hard(source: Source) -> Iterator[Remark]:
    page = read_page(source.opened.starts(source.main))
    if any(abs(had - due) > _NEAR for had, due in zip(page[:2], A4, strict=True)):
        size = " by ".join(str(round(side / _MILLIMETRE)) for side in page[:2])
        yield HARD_TO_READ, f"its paper is {size} mm, and not A4", "choose A4 under Layout, Size"
    margins = dict(zip(("top", "right", "bottom", "left"), page[2:6], strict=True))
    narrow = [side for side, width in margins.items() if width < NARROWEST]
    if narrow:
        yield (
            HARD_TO_READ,
            f"its margin is under 1.5 cm at the {', '.join(narrow)}",
            "a printer may cut words off: choose wider margins under Layout, Margins",
        )
    yield from _small(source)


def _small(source: Source) -> Iterator[Remark]:
    numbering = source.opened.starts(source.names.get("numbering", ""))
    styles = source.opened.starts(source.names.get("styles", ""))
    looks = read_looks(styles, read_indents(numbering))
    for name in ("Normal", "Body Text"):
        if name.lower() in looks.styles and looks.of(name).size < SMALLEST:
            yield (
                HARD_TO_READ,
                f"`{name}` has letters of {looks.of(name).size:g} points",
                "choose 12 points, and never fewer than 11",
            )


def _left(source: Source) -> Iterator[Remark]:
    strange = sorted(font for font in _fonts(source) if font.lower() not in EVERYWHERE)
    if strange:
        listed = ", ".join(f"`{font}`" for font in strange)
        yield (
            LEFT_BEHIND,
            f"it uses fonts that not every computer has, and documents carry none: {listed}",
            "choose a font that comes with Word, or see that every reader has it",
        )
    shaped, paragraphs = by_hand(source.tree(source.main))
    if shaped:
        yield (
            LEFT_BEHIND,
            f"{shaped} of its {paragraphs} paragraphs are formatted by hand, and not by a style",
            "change the style instead: only styles are taken over",
        )
    kinds = {
        tag.value("type")
        for tag in source.opened.starts(source.main)
        if tag.name in ("headerReference", "footerReference")
    }
    if "even" in kinds:
        yield (
            LEFT_BEHIND,
            "its headers for even pages are not taken over",
            "every page shows the header of odd pages",
        )


def _fonts(source: Source) -> set[str]:
    """Return the fonts that its theme names, and those styles of it that documents use."""
    sheets = read_sheets(source)
    lines = sheets.lineages()
    used = [one for name in NEEDED for one in lines.get(name.lower(), [])]
    used += [one for one in sheets.styles.elements if one.name == "w:docDefaults"]
    named = {
        one.value(f"w:{script}")
        for style in used
        for one in style.walk()
        if one.name == "w:rFonts"
        for script in ("ascii", "hAnsi")
    }
    named |= {
        tag.value("typeface")
        for tag in source.opened.starts(source.names.get("theme", ""))
        if tag.name == "latin"
    }
    return {font for font in named if font and not font.startswith("+")}
