"""Tokens: what data looks like while a template's Markdown is being read.

Text from an authority's files never passes through the Markdown parser. A template's
output holds a token in its place, and the token is exchanged for the text, exactly as it
was written, when the tree is built.
"""

import re
from typing import TypeVar

from readiness.model.diagnostic import Diagnostic
from readiness.model.document import Block, Inline, Text

OPEN, CLOSE = "\ue000", "\ue001"
"""Two characters of Unicode's private use area, which no Markdown construct contains."""

TOKEN = re.compile(f"{OPEN}(\\d+){CLOSE}")

RESERVED = re.compile("[\ue000-\ue003]")
"""The characters of tokens and marks, which a template's own text may not hold."""

T = TypeVar("T")


class NotAlone(Exception):
    """A block stands amid other words, where only words can stand."""


class Tokens:
    """Values kept aside while a template is rendered."""

    def __init__(self) -> None:
        """Start with nothing kept, and nothing noticed."""
        self.notes: list[Diagnostic] = []
        self._inlines: dict[int, tuple[Inline, ...]] = {}
        self._blocks: dict[int, tuple[Block, ...]] = {}

    def inline(self, *content: Inline) -> str:
        """Keep inlines and return their token."""
        return self._token(self._inlines, content)

    def blocks(self, *content: Block) -> str:
        """Keep blocks and return their token, which must stand alone in a paragraph."""
        return self._token(self._blocks, content)

    def blocks_of(self, text: str) -> tuple[Block, ...] | None:
        """Return the blocks whose token is the whole text, or None."""
        match = TOKEN.fullmatch(text.strip())
        return self._blocks.get(int(match[1])) if match else None

    def inlines_of(self, text: str) -> tuple[Inline, ...]:
        """Return text with every token exchanged for what it stands for.

        Raises NotAlone for a token of blocks.
        """
        found: list[Inline] = []
        place = 0
        for match in TOKEN.finditer(text):
            if match.start() > place:
                found.append(Text(text[place : match.start()]))
            if int(match[1]) in self._blocks:
                raise NotAlone
            found.extend(self._inlines[int(match[1])])
            place = match.end()
        if place < len(text):
            found.append(Text(text[place:]))
        return tuple(found)

    def _token(self, kept: dict[int, T], content: T) -> str:
        number = len(self._inlines) + len(self._blocks)
        kept[number] = content
        return f"{OPEN}{number}{CLOSE}"
