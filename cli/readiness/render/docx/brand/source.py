"""Open a Word file that gives a look: find its parts, and refuse what is unsafe."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from readiness.render.docx.brand.tree import Element, parse
from readiness.render.docx.safety import unsafe
from readiness.render.docx.starts import Malformed, Start
from readiness.render.docx.unpack import Damaged, Opened, unpack

MAIN_KINDS = ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")
COPIED = ("styles", "numbering", "theme", "fontTable")
"""The parts of a brand that documents take over, by the kind of their relationship."""


class Source(NamedTuple):
    """A Word file: its parts, the name of the document among them, and of those of `COPIED`."""

    opened: Opened
    main: str
    names: dict[str, str]

    def tree(self, name: str) -> Element:
        """Return a part as a tree; raise `Damaged` if it is not as Word writes it."""
        try:
            return parse(self.opened.parts[name])
        except Malformed as why:
            raise Damaged(f"its part `{name}` {why}") from why

    def related(self, name: str) -> Iterator[tuple[Start, str]]:
        """Yield what a part refers to, each with the name of the part that is meant."""
        folder, _, file = name.rpartition("/")
        for tag in self.opened.starts(f"{folder}/_rels/{file}.rels".lstrip("/")):
            yield tag, _name(folder, tag.value("Target"))


def open_source(path: Path) -> Source:
    """Open a Word file; raise `Damaged` if it is none."""
    opened = unpack(path)
    main = _main_part(opened)
    found = Source(opened, main, {})
    for tag, name in found.related(main):
        kind = tag.value("Type").rsplit("/", 1)[-1]
        if kind in COPIED and name in opened.parts:
            found.names[kind] = name
    return found


def dangers(source: Source) -> list[str]:
    """Return each thing in the file that acts or reaches out, named for a person."""
    return sorted(set(unsafe(source.opened)))


def _name(folder: str, target: str) -> str:
    """Return the name of the part that a relationship leads to."""
    if target.startswith("/"):
        return target[1:]
    steps = folder.split("/") if folder else []
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


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
