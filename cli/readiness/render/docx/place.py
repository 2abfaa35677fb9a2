"""Where a block stands, and the styles that its paragraphs have there."""

from typing import NamedTuple

from readiness.model.document import Paragraph, Tone
from readiness.render.docx.styles import CALLOUTS, CONTINUED, DEFINITIONS, PARAGRAPHS

DEEPEST = 8
"""Word's levels run from 0 to 8; what is nested deeper stands on the last."""


class Place(NamedTuple):
    """Where a block stands: in how many lists, and in a call-out of which tone if any."""

    depth: int = 0
    tone: Tone | None = None

    @property
    def level(self) -> int:
        """The level, as Word counts them, of a list that stands here."""
        return min(self.depth, DEEPEST)

    @property
    def inner(self) -> "Place":
        """Return the place of what an item of a list holds, if the list stands here."""
        return self._replace(depth=self.depth + 1)

    def list(self, ordered: bool) -> str:
        """Return the style that the brand gives its list to, for a list that stands here."""
        return ("Callout" if self.tone else "List") + (" Number" if ordered else " Bullet")

    def mark(self, ordered: bool) -> str:
        """Return the style of the paragraphs that open the items of a list here."""
        return CALLOUTS[self.tone] if self.tone else self.list(ordered)

    @property
    def term(self) -> str:
        """The style of a term that is defined here."""
        return CALLOUTS[self.tone] if self.tone else DEFINITIONS[0]

    @property
    def meaning(self) -> str:
        """The style of what a term means that is defined here."""
        return CALLOUTS[self.tone] if self.tone else DEFINITIONS[1]

    def paragraph(self, paragraph: Paragraph) -> str:
        """Return the style of a paragraph that stands here; in an item it follows the mark."""
        if self.tone:
            return CALLOUTS[self.tone]
        if self.depth:
            return CONTINUED[min(self.depth, len(CONTINUED)) - 1]
        return "Numbered Paragraph" if paragraph.numbered else PARAGRAPHS[paragraph.style]
