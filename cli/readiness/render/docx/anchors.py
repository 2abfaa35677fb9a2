"""Give every anchor of a document a name that Word takes for a bookmark."""

import re
from collections.abc import Iterable, Iterator
from zlib import crc32

from readiness.model.document import Chart, Heading, Paragraph, Table
from readiness.render.walk import Leaf

LONGEST = 40
_FOREIGN = re.compile(r"[^A-Za-z0-9_]+")


def bookmark_names(blocks: Iterable[Leaf]) -> dict[str, str]:
    """Return the bookmark of each anchor, in reading order; no two differ only in capitals."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for anchor in _anchors(blocks):
        if anchor not in names:
            names[anchor] = _free(_legal(anchor), taken)
            taken.add(names[anchor].lower())
    return names


def counted_names(counted: Iterable[str]) -> dict[str, str]:
    """Return the bookmarks of the anchors that fields ask for, named as Word names its own."""
    return {anchor: f"_Ref{place:09d}" for place, anchor in enumerate(counted, 1)}


def _anchors(blocks: Iterable[Leaf]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(anchor=anchor) | Paragraph(anchor=anchor) | Chart(anchor=anchor) if anchor:
                yield anchor
            case Table(rows=rows, anchor=anchor):
                if anchor:
                    yield anchor
                yield from (cell.anchor for row in rows for cell in row if cell.anchor)
            case _:
                pass


def _legal(anchor: str) -> str:
    """Return letters, digits and underscores after a letter; a long name ends in a checksum."""
    name = "a_" + _FOREIGN.sub("_", anchor)
    if len(name) <= LONGEST:
        return name
    return f"{name[: LONGEST - 9]}_{crc32(anchor.encode('utf-8', 'replace')):08x}"


def _free(name: str, taken: set[str]) -> str:
    """Return the name, or the first of name_2, name_3 and so on that nobody has."""
    candidate, count = name, 1
    while candidate.lower() in taken:
        count += 1
        ending = f"_{count}"
        candidate = name[: LONGEST - len(ending)] + ending
    return candidate
