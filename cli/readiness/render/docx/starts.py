"""Read the start tags of a part of a Word file: all that is ever asked of one."""

from typing import NamedTuple
from xml.parsers import expat


class Malformed(Exception):
    """The part is not the XML that Word writes; the message completes `the part …`."""


class Start(NamedTuple):
    """A start tag: namespace, local name, attributes by local name, and the text after it."""

    space: str
    name: str
    attributes: dict[str, str]
    text: list[str]

    def value(self, attribute: str = "val") -> str:
        """Return an attribute, or nothing."""
        return self.attributes.get(attribute, "")

    @property
    def on(self) -> bool:
        """Whether a switch is on: being there is enough, unless it says otherwise."""
        return self.value() not in ("0", "false", "off")


def is_whole(text: str) -> bool:
    """Whether a brand spells a whole number, of a length that any program would write."""
    return text.isdecimal() and len(text) < 10


def whole(text: str) -> int:
    """Return the whole number a brand spells, or nought."""
    return int(text) if is_whole(text) else 0


def starts(data: bytes) -> list[Start]:
    """Return the start tags of a part in order; raise `Malformed`, also for any DTD."""
    found: list[Start] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda name, attributes: found.append(_start(name, attributes))
    parser.CharacterDataHandler = lambda text: _keep(text, found)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as why:
        raise Malformed("is not well-formed XML") from why
    return found


def _start(name: str, attributes: dict[str, str]) -> Start:
    space, _, local = name.rpartition(" ")
    return Start(
        space, local, {key.rpartition(" ")[2]: value for key, value in attributes.items()}, []
    )


def _keep(text: str, found: list[Start]) -> None:
    found[-1].text.append(text)


def _refuse_doctype(*_: object) -> None:
    raise Malformed("holds a document type declaration, which Word documents never do")
