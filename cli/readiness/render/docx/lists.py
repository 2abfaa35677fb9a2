"""Number lists and list items the way Word does."""

from typing import NamedTuple

from readiness.render.docx.story import Place, Story
from readiness.render.docx.styles import CALLOUTS, CONTINUED
from readiness.render.docx.xml import W

DEEPEST = 8
"""Word's levels run from 0 to 8; what is nested deeper stands on the last."""


class Mark(NamedTuple):
    """How the paragraphs that open a list's items are styled and numbered."""

    style: str
    properties: str


def mark(ordered: bool, place: Place, story: Story) -> Mark:
    """Return the mark of a new list's items; an ordered list counts from one again."""
    named = ("Callout" if place.tone else "List") + (" Number" if ordered else " Bullet")
    number = story.brand.lists[named.lower()]
    level = min(place.depth, DEEPEST)
    if ordered:
        number = story.restart(story.brand.kinds[number], level)
    style = CALLOUTS[place.tone] if place.tone else named
    return Mark(
        style,
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>',
    )


def continued(place: Place) -> str:
    """Return the style of an item's later paragraphs."""
    if place.tone:
        return CALLOUTS[place.tone]
    return CONTINUED[min(place.depth, len(CONTINUED)) - 1]


def restarted(numbering: bytes, first: int, restarts: list[tuple[int, int]]) -> bytes:
    """Return a numbering part with a list for each (kind, level), numbered from `first`."""
    added = "".join(
        f'<w:num xmlns:w="{W}" w:numId="{first + place}"><w:abstractNumId w:val="{kind}"/>'
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for place, (kind, level) in enumerate(restarts)
    )
    end = numbering.find(b"<w:numIdMacAtCleanup")
    end = end if end >= 0 else numbering.rindex(b"</")
    return numbering[:end] + added.encode() + numbering[end:]
