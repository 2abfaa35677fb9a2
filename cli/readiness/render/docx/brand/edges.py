"""Take over a Word file's headers and footers, with their pictures and nothing that could act."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from readiness.render.docx.brand.source import Source
from readiness.render.docx.brand.tree import Element
from readiness.render.docx.starts import Start
from readiness.render.docx.unpack import Damaged

PICTURES: Mapping[str, str] = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
}
"""The kinds of pictures that are carried over, by the ending of their names."""

PLACES = ("header", "footer", "first header", "first footer")

_LEFT_OUT = frozenset(
    (
        *("w:del", "w:moveFrom", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr"),
        *("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"),
        *("w:permStart", "w:permEnd", "w:sectPrChange", "w:pPrChange", "w:rPrChange"),
        *("w:tblPrChange", "w:tcPrChange", "w:trPrChange", "w:tblGridChange"),
        *("w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"),
    )
)
"""Marks of editing and what was struck out; and bookmarks, which would stand twice."""

_UNWRAPPED = ("w:ins", "w:moveTo", "w:smartTag", "w:customXml")
_SAID_NOTHING = ("w:rsid", "w14:paraId", "w14:textId")
_SHOWS = ("w:drawing", "w:pict", "w:fldChar", "w:fldSimple")


class Edge(NamedTuple):
    """A header or footer: its root, its pictures' names and its links, by relationship.

    `logo` is the width and height of one that our own line opens with, if any.
    """

    root: Element
    pictures: Mapping[str, str]
    links: Mapping[str, str]
    logo: tuple[int, int] | None = None

    @property
    def words(self) -> str:
        """What it says, without the words of fields."""
        return " ".join(_line(one) for one in self.root.walk() if one.name == "w:p")

    @property
    def fields(self) -> str:
        """The instructions of its fields, in capitals."""
        told = [_text(one) for one in self.root.walk() if one.name == "w:instrText"]
        told += [one.value("w:instr") for one in self.root.walk() if one.name == "w:fldSimple"]
        return " ".join(told).upper()


class Edges(NamedTuple):
    """Headers and footers by the names in `PLACES`, and pictures by their names."""

    places: Mapping[str, Edge]
    pictures: Mapping[str, bytes]
    first: bool = False

    def of(self, kind: str, first: bool) -> Edge | None:
        """Return the `header` or `footer` of first or later pages, if the brand has one."""
        return self.places.get(f"first {kind}" if first else kind)


NO_EDGES = Edges({}, {})


def read_edges(source: Source) -> Edges:
    """Return the headers and footers of the last section, and of its first page if it has its own.

    Raise `Damaged` for one that holds what cannot be carried over.
    """
    named, first = _named(source)
    places: dict[str, Edge] = {}
    pictures: dict[str, bytes] = {}
    for place, name in named.items():
        if place.startswith("first") and not first:
            continue
        edge = _edge(source, name, pictures)
        if edge.words.strip() or any(one.name in _SHOWS for one in edge.root.walk()):
            places[place] = edge
    return Edges(places, pictures, first)


def _named(source: Source) -> tuple[dict[str, str], bool]:
    """Return the part for each place, and whether first pages have their own.

    A section without a header of its own shows the one of the section before.
    """
    parts = {tag.value("Id"): name for tag, name in source.related(source.main)}
    found: dict[str, str] = {}
    first = False
    for tag in source.opened.starts(source.main):
        if tag.name in ("headerReference", "footerReference"):
            place = _place(tag)
            if parts.get(tag.value("id")) in source.opened.parts and place in PLACES:
                found[place] = parts[tag.value("id")]
        first |= tag.name == "titlePg" and tag.on
    return {place: found[place] for place in PLACES if place in found}, first


def _place(tag: Start) -> str:
    kind = tag.name.removesuffix("Reference")
    return {"default": kind, "first": f"first {kind}"}.get(tag.value("type"), "")


def _edge(source: Source, name: str, pictures: dict[str, bytes]) -> Edge:
    root = source.tree(name)
    _clean(root)
    used = {
        value for one in root.walk() for key, value in one.attributes.items() if key[:2] == "r:"
    }
    shown: dict[str, str] = {}
    links: dict[str, str] = {}
    for tag, target in source.related(name):
        kind, identifier = tag.value("Type").rsplit("/", 1)[-1], tag.value("Id")
        if identifier not in used:
            continue
        if kind == "image" and target in source.opened.parts:
            shown[identifier] = _picture(target, source.opened.parts[target], pictures)
        elif kind == "hyperlink" and tag.value("TargetMode") == "External":
            links[identifier] = tag.value("Target")
        else:
            raise Damaged(f"its {root.name[2:5]} `{name}` holds more than words and pictures")
    if used - shown.keys() - links.keys():
        raise Damaged(f"its part `{name}` speaks of a part that is not there")
    return Edge(root, shown, links)


def _picture(name: str, data: bytes, pictures: dict[str, bytes]) -> str:
    """Keep a picture under a name of our own, and return the name."""
    ending = PurePosixPath(name).suffix.removeprefix(".").lower()
    if ending not in PICTURES:
        raise Damaged(f"its picture `{name}` is of a kind that cannot be carried over")
    for kept, held in pictures.items():
        if held == data and kept.endswith(f".{ending}"):
            return kept
    kept = f"brand{len(pictures) + 1}.{ending}"
    pictures[kept] = data
    return kept


def _clean(root: Element) -> None:
    """Take out what would name people, clash when it stands twice, or say what was struck out."""
    content: list[Element | str] = []
    for one in _unwrapped(root):
        if isinstance(one, str) or one.name in _LEFT_OUT or _is_identity(root, one):
            content += [one] if isinstance(one, str) else []
            continue
        _clean(one)
        content.append(one)
    root.content = content
    for name in [name for name in root.attributes if name.startswith(_SAID_NOTHING)]:
        del root.attributes[name]


def _unwrapped(root: Element) -> Iterator[Element | str]:
    for one in root.content:
        if isinstance(one, Element) and one.name in _UNWRAPPED:
            yield from _unwrapped(one)
        else:
            yield one


def _is_identity(holder: Element, one: Element) -> bool:
    return holder.name == "w:sdtPr" and one.name == "w:id"


def _line(paragraph: Element) -> str:
    return "".join(_text(one) for one in paragraph.walk() if one.name == "w:t")


def _text(element: Element) -> str:
    return "".join(one for one in element.content if isinstance(one, str))
