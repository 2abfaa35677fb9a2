"""Ids, bookmarks, notes and links within the file."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from render.lint.opened import DRAWN, Opened, R, W, values

_NAME = re.compile(r"[A-Za-z_]\w{0,39}")


def marks(opened: Opened) -> Iterator[str]:
    """Say which marks are unpaired, used twice or lead nowhere."""
    stories = opened.stories().values()
    yield from _bookmarks(stories)
    yield from _notes(opened)
    drawn = [one.get("id") for root in stories for one in root.iter(f"{DRAWN}docPr")]
    yield from (f"two drawings have the id {one}" for one in _twice(drawn))
    known = {name for root in stories for name in values(root, "bookmarkStart", "name")}
    for root in stories:
        for link in root.iter(W + "hyperlink"):
            anchor = link.get(W + "anchor")
            if not (link.get(R + "id") or anchor in known):
                yield f"a link leads to {anchor}, which is not there"
        for told in root.iter(W + "instrText"):
            word, *rest = (told.text or "").split()
            if word in ("REF", "PAGEREF") and rest[0] not in known:
                yield f"the field {word} asks for {rest[0]}, which is not there"


def _bookmarks(stories: Iterable[Any]) -> Iterator[str]:
    begun = [one for root in stories for one in values(root, "bookmarkStart", "id")]
    ended = [one for root in stories for one in values(root, "bookmarkEnd", "id")]
    named = [one for root in stories for one in values(root, "bookmarkStart", "name")]
    yield from (f"two bookmarks have the id {one}" for one in _twice(begun))
    yield from (f"two bookmarks are called {one}" for one in _twice(map(str.lower, named)))
    yield from (
        f"Word does not take {one} for a bookmark" for one in named if not _NAME.fullmatch(one)
    )
    if Counter(begun) != Counter(ended):
        yield "a bookmark begins and does not end, or the other way round"


def _notes(opened: Opened) -> Iterator[str]:
    told = values(opened.part("footnotes"), "footnote", "id")
    asked = values(opened.part("document"), "footnoteReference", "id")
    yield from (f"two notes have the id {one}" for one in _twice(told))
    yield from (f"note {one} is asked for twice" for one in _twice(asked))
    yield from (f"there is no note {one}" for one in asked if one not in told)
    if told and set(told) - set(asked) != {"-1", "0"}:
        yield "a note is not asked for, or the lines above notes are not there"


def _twice(held: Iterable[str]) -> list[str]:
    return [one for one, count in Counter(held).items() if count > 1]
