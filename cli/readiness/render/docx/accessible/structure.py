"""How a document is built: its title and language, its headings, and the order it is read in."""

import re
from collections.abc import Iterable, Iterator

from readiness.render.docx.accessible.check import Check, number
from readiness.render.docx.accessible.file import File, words
from readiness.render.docx.brand.tree import Element

_LEVEL = re.compile(r"heading (\d)")
_FLOATING = ("wp:anchor", "w:framePr", "w:pict", "w:txbxContent")
_STANDING = ("w:drawing", "w:sectPr", "w:footnoteRef", "w:separator", "w:continuationSeparator")
_HAIRLINE = "section end"


def title(file: File) -> Check:
    """Ask for a title, by which a file is announced and found."""
    told = file.about.child("dc:title")
    faults = () if told and told.content else ("the file has no title",)
    return Check("The file says its title", "2.4.2", "the file's properties", faults)


def language(file: File) -> Check:
    """Ask for the language, by which words are spoken."""
    defaults = file.sheets.styles.child("w:docDefaults")
    spoken = [one.value() for one in defaults.walk() if one.name == "w:lang"] if defaults else []
    faults = () if spoken and spoken[0] else ("the file does not say its language",)
    return Check("The file says its language", "3.1.1", spoken[0] if spoken else "none", faults)


def headings(file: File) -> Check:
    """Ask that headings say something and go down by one."""
    held = [(level, words(one)) for one in file.body.walk() if (level := _level(file, one))]
    faults = tuple(_skipped(held)) if held else ("there are no headings to move by",)
    asked = "Headings are real, say something and skip no level"
    return Check(asked, "1.3.1, 2.4.6", number(len(held), "heading"), faults)


def _level(file: File, element: Element) -> int:
    found = _LEVEL.fullmatch(file.style(element)) if element.name == "w:p" else None
    return int(found[1]) if found else 0


def _skipped(held: Iterable[tuple[int, str]]) -> Iterator[str]:
    above = 0
    for level, said in held:
        if not said:
            yield f"a heading of level {level} says nothing"
        if level > above + 1:
            yield f"`{said}` is of level {level}, below one of level {above}"
        above = level


def order(file: File) -> Check:
    """Ask that nothing floats: what floats is read out somewhere else."""
    floating = [name for name in _FLOATING for _ in file.every(name)]
    faults = tuple(f"something floats on the page ({name})" for name in dict.fromkeys(floating))
    asked = "Nothing floats, so that all is read in its order"
    return Check(asked, "1.3.2", number(len(file.stories), "part"), faults)


def blanks(file: File) -> Check:
    """Ask that no empty paragraph makes room: each is read out as `blank`."""
    held = [one for one in file.every("w:p") if file.style(one) != _HAIRLINE]
    empty = [one for one in held if not words(one) and not _stands(one)]
    faults = (f"{number(len(empty), 'paragraph')} without words",) if empty else ()
    return Check(
        "No empty paragraph makes room", "guidance", number(len(held), "paragraph"), faults
    )


def _stands(paragraph: Element) -> bool:
    return any(one.name in _STANDING for one in paragraph.walk())
