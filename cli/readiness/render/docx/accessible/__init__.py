"""Look at a written file as those will who listen to it or enlarge it: is anybody left out?

The file itself is looked at, not what it was made from: what counts is what people get.
"""

from collections.abc import Callable

from readiness.render.docx.accessible.check import Check
from readiness.render.docx.accessible.file import File
from readiness.render.docx.accessible.looks import contrast, sizes
from readiness.render.docx.accessible.structure import blanks, headings, language, order, title
from readiness.render.docx.accessible.tables import colours, tables
from readiness.render.docx.accessible.words import links, pictures

__all__ = ["Check", "checked"]

CHECKS: tuple[Callable[[File], Check], ...] = (
    title,
    language,
    headings,
    order,
    tables,
    pictures,
    links,
    colours,
    contrast,
    sizes,
    blanks,
)


def checked(data: bytes) -> tuple[Check, ...]:
    """Return every check of a Word file of ours, with what it found."""
    file = File(data)
    return tuple(check(file) for check in CHECKS)
