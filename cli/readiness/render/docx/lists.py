"""Number lists and list items the way Word does."""

from typing import NamedTuple

from readiness.render.docx.place import Place
from readiness.render.docx.story import Story
from readiness.render.docx.xml import W


class Mark(NamedTuple):
    """How the paragraphs that open a list's items are styled and numbered."""

    style: str
    properties: str


def mark(ordered: bool, place: Place, story: Story) -> Mark:
    """Return the mark of a new list's items; an ordered list counts from one again."""
    number = story.brand.lists[place.list(ordered).lower()]
    if ordered:
        number = story.restart(story.brand.kinds[number], place.level)
    return Mark(
        place.mark(ordered),
        f'<w:numPr><w:ilvl w:val="{place.level}"/><w:numId w:val="{number}"/></w:numPr>',
    )


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
