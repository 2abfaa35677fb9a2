"""Parts: every one has a type and is referred to, and every relationship leads to one."""

import posixpath
from collections import Counter
from collections.abc import Iterator

from render.lint.opened import Opened, R

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def package(opened: Opened) -> Iterator[str]:
    """Say what is wrong with the package."""
    for name, count in Counter(name.lower() for name in opened.names).items():
        if count > 1:
            yield f"{name} is there {count} times"
    yield from _types(opened)
    yield from _relations(opened)
    yield from _used(opened)


def _types(opened: Opened) -> Iterator[str]:
    types = opened.parts["[Content_Types].xml"]
    endings = {one.get("Extension").lower() for one in types.iter(f"{_TYPES}Default")}
    named = [one.get("PartName").removeprefix("/") for one in types.iter(f"{_TYPES}Override")]
    yield from (f"{name} has two types" for name in named if named.count(name) > 1)
    yield from (f"{name} has a type and is not there" for name in named if name not in opened.data)
    for name in opened.names:
        ending = name.rpartition(".")[2].lower()
        known = name in named or (ending in endings and ending != "xml")
        if not known and name != "[Content_Types].xml":
            yield f"{name} has no type of its own"


def _relations(opened: Opened) -> Iterator[str]:
    reached = {"[Content_Types].xml"}
    for name in opened.names:
        if name.endswith(".rels"):
            reached.add(name)
            part = posixpath.normpath(name.replace("_rels/", "").removesuffix(".rels"))
            part = "" if part == "." else part
            if part and part not in opened.data:
                yield f"{name} belongs to no part"
            ids = [one.get("Id") for one in opened.parts[name]]
            yield from (f"{name} uses {one} twice" for one in set(ids) if ids.count(one) > 1)
            for one in opened.relations(part).values():
                reached.add(one.target)
                if not one.outside and one.target not in opened.data:
                    yield f"{name} leads to {one.target}, which is not there"
    yield from (f"nothing refers to {name}" for name in opened.names if name not in reached)


def _used(opened: Opened) -> Iterator[str]:
    for name, root in opened.parts.items():
        held = opened.relations(name)
        for one in root.iter():
            for attribute, value in one.attrib.items():
                if attribute.startswith(R) and value not in held:
                    yield f"{name} uses the relationship {value}, which is not there"
