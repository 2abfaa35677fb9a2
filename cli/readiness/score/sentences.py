"""What the authority says in its own words, sentence by sentence."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readiness.model.diagnostic import Location
from readiness.score.case import Case

_BETWEEN = re.compile(r"(?<=[.!?])\s+|\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)")
_REFERENCE = re.compile(r"\[([a-z0-9][a-z0-9.-]*)\](?!\()")

ANSWERS = ("summary", "what_we_know", "how_we_know", "plans")
"""The fields of an evaluation that hold prose."""


class Sentence(NamedTuple):
    """One sentence of prose, where its text starts, and the area it speaks of.

    `about` is empty for prose of no single area.
    """

    text: str
    at: Location
    about: str

    @property
    def cites(self) -> tuple[str, ...]:
        """The ids in square brackets."""
        return tuple(_REFERENCE.findall(self.text))

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
            for text in split(getattr(written, field)):
                yield Sentence(text, at, area.id)


def narrative(case: Case) -> Iterator[Sentence]:
    """Yield every sentence of the parts that belong to no single area."""
    for part in case.workspace.records.narrative:
        for text in split(part.text):
            yield Sentence(text, part.where("text"), "")


def split(text: str) -> list[str]:
    """Return the sentences of Markdown prose; a point of a list is one, too."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def first_word(text: str, words: Iterable[str]) -> str:
    """Return the first of some words or phrases that stands in a text, or nothing."""
    return next((word for word in words if re.search(_whole(word), text, re.IGNORECASE)), "")


def _whole(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"
