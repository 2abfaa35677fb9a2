"""Read from a brand what the writer needs: styles, lists and the page."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Code, Finding
from readiness.render.codes import NOT_WORD, STYLE_MISSING, UNSAFE
from readiness.render.docx import styles
from readiness.render.docx.looks import Looks, read_indents, read_looks
from readiness.render.docx.page import Page
from readiness.render.docx.safety import unsafe
from readiness.render.docx.starts import Start, is_whole, whole
from readiness.render.docx.unpack import Damaged, Opened, unpack
from readiness.render.unusable import UnusableBrand

MAIN_KINDS = ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")
COPIED = ("styles", "numbering", "theme", "fontTable")


class Brand(NamedTuple):
    """What a brand gives: `parts` by kind, styles by name and by look, its lists and its page.

    `lists` gives the list a style belongs to, and `kinds` the kind of each list, both as
    Word numbers them.
    """

    parts: Mapping[str, bytes]
    styles: styles.Styles
    looks: Looks
    lists: Mapping[str, int]
    kinds: Mapping[int, int]
    page: Page


def read_brand(path: Path) -> Brand:
    """Read a brand; raise `UnusableBrand` with everything that stands in the way."""
    try:
        opened = unpack(path)
        main = _main_part(opened)
        dangers = sorted(set(unsafe(opened)))
        brand = _read(opened, main)
    except Damaged as why:
        raise UnusableBrand([_say(NOT_WORD, path, f"the brand cannot be used: {why}")]) from why
    found = [_say(UNSAFE, path, f"the brand carries {danger}") for danger in dangers]
    found += _missing(path, brand)
    if found:
        raise UnusableBrand(found)
    return brand


def _say(code: Code, path: Path, message: str) -> Diagnostic:
    return code.sign(Finding(Location(path.as_posix()), message, _HINTS[code.code]))


_HINTS = {
    "W601": "copy them from the reference document; see `readiness explain W601`",
    "W602": "save it again in Word as Word Document (.docx)",
    "W603": "remove it in Word, and save the file again",
}


def _missing(path: Path, brand: Brand) -> list[Diagnostic]:
    absent = [name for name in styles.NEEDED if name.lower() not in brand.styles.ids]
    loose = [
        name
        for name in styles.LISTS
        if name not in absent and brand.lists.get(name.lower(), 0) not in brand.kinds
    ]
    if not absent and not loose:
        return []
    named = [f"`{name}`" for name in absent] + [f"`{name}` that numbers a list" for name in loose]
    listed = ", ".join(named)
    return [_say(STYLE_MISSING, path, f"the brand has no style named {listed}")]


def _main_part(opened: Opened) -> str:
    """Return the name of the part that is the document; raise `Damaged` if there is none."""
    for tag in opened.starts("_rels/.rels"):
        if tag.value("Type").endswith("/officeDocument"):
            name = tag.value("Target").lstrip("/")
            if name in opened.parts and _is_word(opened, name):
                return name
    raise Damaged("it is not a Word document")


def _is_word(opened: Opened, main: str) -> bool:
    return any(
        tag.value("PartName") == f"/{main}"
        and (tag.value("ContentType").endswith(MAIN_KINDS) or "macro" in tag.value("ContentType"))
        for tag in opened.starts("[Content_Types].xml")
    )


def _read(opened: Opened, main: str) -> Brand:
    names = _part_names(opened, main)
    dress = opened.starts(names.get("styles", ""))
    read = styles.read_styles(dress)
    copied = {kind: opened.parts[name] for kind, name in names.items() if _alone(opened, name)}
    numbering = opened.starts(names.get("numbering", ""))
    if any(tag.name == "numPicBullet" for tag in numbering):
        raise Damaged("its lists have pictures for bullets, which cannot be carried over")
    if b"</" not in copied.get("numbering", b"</"):
        raise Damaged("its lists are not spelt in UTF-8")
    lists = {name: whole(number) for name, number in read.lists.items()}
    looks = read_looks(dress, read_indents(numbering))
    return Brand(copied, read, looks, lists, _list_kinds(numbering), _page(opened.starts(main)))


def _part_names(opened: Opened, main: str) -> dict[str, str]:
    """Return the parts the document is dressed by, by kind."""
    folder, _, file = main.rpartition("/")
    found = {}
    for tag in opened.starts(f"{folder}/_rels/{file}.rels"):
        kind, target = tag.value("Type").rsplit("/", 1)[-1], tag.value("Target")
        name = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
        if kind in COPIED and name in opened.parts:
            found[kind] = name
    return found


def _alone(opened: Opened, name: str) -> bool:
    """Whether a part stands by itself: fonts or pictures it embeds would be left behind."""
    if name.endswith(("styles.xml", "numbering.xml")):
        return True
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels" not in opened.parts


def _list_kinds(numbering: Iterable[Start]) -> dict[int, int]:
    kinds, current = {}, 0
    for tag in numbering:
        if tag.name == "num":
            current = whole(tag.value("numId"))
        elif tag.name == "abstractNumId" and current:
            kinds[current] = whole(tag.value())
    return kinds


def _page(body: Iterable[Start]) -> Page:
    """Return the last section's page, or A4."""
    page = Page()
    for tag in body:
        if tag.name == "pgSz" and tag.value("orient") != "landscape":
            page = page._replace(**_lengths(tag, ("width", "w"), ("height", "h")))
        elif tag.name == "pgMar":
            sides = ("top", "right", "bottom", "left", "header", "footer")
            page = page._replace(**_lengths(tag, *((side, side) for side in sides)))
    return page if page.text_width > 2_000 and page.text_height > 2_000 else Page()


def _lengths(tag: Start, *wanted: tuple[str, str]) -> dict[str, int]:
    given = {field: tag.value(attribute) for field, attribute in wanted}
    return {field: int(value) for field, value in given.items() if is_whole(value)}
