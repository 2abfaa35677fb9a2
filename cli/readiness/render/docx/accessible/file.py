"""A written Word file, opened to be looked at."""

import io
import zipfile
from collections.abc import Iterator

from readiness.render.docx.brand.sheets import Sheets
from readiness.render.docx.brand.tree import Element, parse
from readiness.render.docx.looks import Looks, read_indents, read_looks
from readiness.render.docx.starts import starts

_STORIES = ("word/document", "word/header", "word/footer", "word/footnotes")


class File:
    """The parts that people read, and how these look."""

    def __init__(self, data: bytes) -> None:
        """Read a file that this room has written."""
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {one: package.read(one) for one in package.namelist() if one.endswith(".xml")}
        self.about = parse(parts["docProps/core.xml"])
        self.body = parse(parts["word/document.xml"])
        self.stories = [parse(parts[name]) for name in parts if name.startswith(_STORIES)]
        numbering = parts["word/numbering.xml"]
        self.sheets = Sheets(parse(parts["word/styles.xml"]), parse(numbering))
        indents = read_indents(starts(numbering))
        self.looks: Looks = read_looks(starts(parts["word/styles.xml"]), indents)
        self._names = {
            one.value("w:styleId"): one.of("w:name").lower() for one in self.sheets.all()
        }

    def every(self, name: str) -> Iterator[Element]:
        """Yield the elements of a name in all parts that people read."""
        for story in self.stories:
            yield from (one for one in story.walk() if one.name == name)

    def style(self, paragraph: Element) -> str:
        """Return the name of a paragraph's style, in small letters."""
        held = paragraph.child("w:pPr")
        return self._names.get(held.of("w:pStyle"), "") if held else ""


def words(element: Element) -> str:
    """Return the words in an element, without space around them."""
    found = (one for one in element.walk() if one.name in ("w:t", "w:tab", "w:br"))
    return "".join("".join(map(str, one.content)) or " " for one in found).strip()
