"""A Word file opened for looking at: its parts, their types, and what they refer to."""

import io
import posixpath
import zipfile
from typing import Any, NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STORIES = ("document", "header", "footer", "footnotes")


class Relation(NamedTuple):
    """One relationship; `target` is the whole name of a part, or an address."""

    kind: str
    target: str
    outside: bool


class Opened:
    """The parts of a package; `broken` says why some cannot be looked at."""

    def __init__(self, data: bytes) -> None:
        self.broken: list[str] = []
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.names = package.namelist()
            self.data = {name: package.read(name) for name in self.names}
        self.parts: dict[str, Any] = {}
        for name in self.names:
            if name.endswith((".xml", ".rels")):
                self._parse(name)

    def _parse(self, name: str) -> None:
        try:
            self.parts[name] = etree.fromstring(self.data[name])
        except etree.XMLSyntaxError as why:
            self.broken.append(f"{name} is not XML: {why}")

    def part(self, name: str) -> Any:
        """Return the root of a part under word/, or an empty element."""
        return self.parts.get(f"word/{name}.xml", etree.Element("none"))

    def stories(self) -> dict[str, Any]:
        """Return the parts that people read, by name."""
        return {
            name: root
            for name, root in self.parts.items()
            if posixpath.dirname(name) == "word" and posixpath.basename(name).startswith(_STORIES)
        }

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what a part refers to, by id; the package's own for an empty name."""
        root = self.parts.get(rels_of(part))
        found = {}
        for one in root.iter(_RELATION) if root is not None else ():
            outside = one.get("TargetMode") == "External"
            target = one.get("Target")
            if not outside:
                target = posixpath.normpath(posixpath.join(posixpath.dirname(part), target))
            found[one.get("Id")] = Relation(one.get("Type").rsplit("/", 1)[-1], target, outside)
        return found


def rels_of(part: str) -> str:
    """Return the name of the part that holds a part's relationships."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def local(tag: str) -> str:
    """Return a tag without its namespace."""
    return tag.rpartition("}")[2]


def values(root: Any, tag: str, attribute: str = "val") -> list[str]:
    """Return an attribute of every element of a name."""
    return [one.get(W + attribute) for one in root.iter(W + tag)]
