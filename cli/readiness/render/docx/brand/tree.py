"""Read a part of a Word file as a tree, and write it again as it was spelt."""

from collections.abc import Iterator
from xml.parsers import expat

from readiness.render.docx.starts import Malformed
from readiness.render.docx.xml import R, W

_SPELT = {"xmlns:w": W, "xmlns:r": R}
"""Prefixes that Word always uses for these, and so does the rest of this room."""

_DEEPEST = 200
_MARKS = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
)


class Element:
    """An element: its name as spelt, such as `w:style`, its attributes, and what it holds."""

    __slots__ = ("attributes", "content", "name")

    def __init__(self, name: str, attributes: dict[str, str] | None = None) -> None:
        """Start an element that holds nothing."""
        self.name = name
        self.attributes = attributes or {}
        self.content: list[Element | str] = []

    @property
    def elements(self) -> "list[Element]":
        """The elements directly inside."""
        return [one for one in self.content if isinstance(one, Element)]

    def child(self, name: str) -> "Element | None":
        """Return the first element of a name directly inside, if any."""
        return next((one for one in self.elements if one.name == name), None)

    def walk(self) -> "Iterator[Element]":
        """Yield the element and everything inside, in order."""
        yield self
        for one in self.elements:
            yield from one.walk()

    def value(self, attribute: str = "w:val") -> str:
        """Return an attribute, or nothing."""
        return self.attributes.get(attribute, "")

    def of(self, name: str) -> str:
        """Return the `w:val` of the first element of a name directly inside, or nothing."""
        found = self.child(name)
        return found.value() if found else ""

    def drop(self, *names: str) -> None:
        """Take out the elements of some names that stand directly inside."""
        self.content = [
            one for one in self.content if not isinstance(one, Element) or one.name not in names
        ]


def parse(data: bytes) -> Element:
    """Return the root of a part; raise `Malformed` for what Word would not write."""
    held = Element("")
    open_ones = [held]

    def start(name: str, attributes: dict[str, str]) -> None:
        _refuse_other_spelling(attributes)
        if len(open_ones) > _DEEPEST:
            raise Malformed("is nested far deeper than Word nests")
        made = Element(name, attributes)
        open_ones[-1].content.append(made)
        open_ones.append(made)

    def letters(text: str) -> None:
        open_ones[-1].content.append(text)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: open_ones.pop()
    parser.CharacterDataHandler = letters
    try:
        parser.Parse(data, True)
    except expat.ExpatError as why:
        raise Malformed("is not well-formed XML") from why
    return held.elements[0]


def spell(element: Element) -> str:
    """Return an element as XML."""
    attributes = "".join(
        f' {name}="{value.translate(_MARKS)}"' for name, value in element.attributes.items()
    )
    if not element.content:
        return f"<{element.name}{attributes}/>"
    return f"<{element.name}{attributes}>{inside(element)}</{element.name}>"


def inside(element: Element) -> str:
    """Return what an element holds as XML."""
    return "".join(
        spell(one) if isinstance(one, Element) else one.translate(_MARKS) for one in element.content
    )


def copy(element: Element) -> Element:
    """Return an element like another, to be changed without changing that one."""
    made = Element(element.name, dict(element.attributes))
    made.content = [copy(one) if isinstance(one, Element) else one for one in element.content]
    return made


def _refuse_other_spelling(attributes: dict[str, str]) -> None:
    for name, space in attributes.items():
        if not name.startswith("xmlns"):
            continue
        if name in _SPELT and space != _SPELT[name]:
            raise Malformed("is of the kind Strict Open XML, which few programs can read")
        if name not in _SPELT and space in _SPELT.values():
            raise Malformed("is not spelt as Word spells it")


def _refuse_doctype(*_: object) -> None:
    raise Malformed("holds a document type declaration, which Word documents never do")
