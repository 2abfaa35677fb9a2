"""What the authority says in its own words, sentence by sentence."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from readiness.model.diagnostic import Location
from readiness.score.case import Case

_BETWEEN = re.compile(r"(?<=[.!?])\s+|\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)")
_PARAGRAPHS = re.compile(r"\n\s*\n")
_REFERENCE = re.compile(r"\[([a-z0-9][a-z0-9.-]*)\](?!\()")

ANSWERS = ("summary", "what_we_know", "how_we_know", "plans")
"""The fields of an evaluation that hold prose."""


class Sentence(NamedTuple):
    """One sentence of prose, where its text starts, the area it speaks of, and its paragraph.

    `about` is empty for prose of no single area.
    """

    text: str
    at: Location
    about: str
    paragraph: str = ""

    @property
    def cites(self) -> tuple[str, ...]:
        """The ids in square brackets."""
        return tuple(_REFERENCE.findall(self.text))

    @property
    def paragraph_cites(self) -> tuple[str, ...]:
        """The ids in square brackets in the whole paragraph."""
        return tuple(_REFERENCE.findall(self.paragraph))

    @property
    def short(self) -> str:
        """The first words, for a message."""
        words = " ".join(self.text.split())
        return words if len(words) <= 80 else f"{words[:80].rsplit(' ', 1)[0]} …"


def sentences(case: Case, fields: Iterable[str] = ANSWERS) -> Iterator[Sentence]:
    """Yield every sentence of the areas' evaluations, in the order of the framework."""
    for area in case.framework.all_areas():
        written = case.workspace.evaluation(area.id)
        for field in fields if written else ():
            at = written.where(field.replace("_", "-")) if written else Location("")
            yield from _sentences(getattr(written, field), at, area.id)


def narrative(case: Case) -> Iterator[Sentence]:
    """Yield every sentence of the parts that belong to no single area."""
    for part in case.workspace.records.narrative:
        yield from _sentences(part.text, part.where("text"), "")


def _sentences(text: str, at: Location, about: str) -> Iterator[Sentence]:
    for paragraph in _PARAGRAPHS.split(text):
        for sentence in split(paragraph):
            yield Sentence(sentence, at, about, paragraph)


def split(text: str) -> list[str]:
    """Return the sentences of Markdown prose; a point of a list is one, too."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def first_word(text: str, words: Iterable[str]) -> str:
    """Return the first of some words or phrases that stands in a text, or nothing."""
    folded = text.casefold()
    held = (word for word in words if word.casefold() in folded)
    return next((word for word in held if whole(word).search(text)), "")


@cache
def whole(word: str) -> re.Pattern[str]:
    """Return the pattern of a word or phrase by itself, in capitals or not."""
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
