"""The styles the writer uses, by the names Word shows, and how a brand spells them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from readiness.model.document import Tone
from readiness.render.docx.starts import Start, is_whole
from readiness.render.docx.xml import attribute

LISTS = (
    "List Bullet",
    "List Number",
    "Callout Bullet",
    "Callout Number",
    "Heading 1",
    "Numbered Paragraph",
)
"""Styles that must belong to a list."""

CALLOUTS: Mapping[Tone, str] = {
    "neutral": "Callout",
    "strength": "Callout Strength",
    "weakness": "Callout Weakness",
    "caution": "Callout Caution",
}
CALLOUT_TITLES: Mapping[Tone, str] = {
    "neutral": "Callout Title",
    "strength": "Callout Title Strength",
    "weakness": "Callout Title Weakness",
    "caution": "Callout Title Caution",
}
CELLS: Mapping[Tone, str] = {
    "neutral": "Table Text",
    "strength": "Table Strength",
    "weakness": "Table Weakness",
    "caution": "Table Caution",
}
PARAGRAPHS = {"body": "Body Text", "lead": "Lead", "small": "Small", "quotation": "Quote"}
HEADINGS = ("Heading 1", "Heading 2", "Heading 3", "Heading 4")
CONTENTS = ("TOC 1", "TOC 2", "TOC 3")
DEFINITIONS = ("Definition Term", "Definition")
NOTES = ("Footnote Text", "Footnote Reference")
CONTINUED = tuple("List Continue" + (f" {n}" if n > 1 else "") for n in range(1, 6))

KEPT = (*HEADINGS, *CALLOUT_TITLES.values(), "TOC Heading", "Caption")
"""Styles whose paragraphs stay on the page of what follows, whatever a brand says of them."""

NEEDED = (
    "Title",
    "Subtitle",
    *HEADINGS,
    *PARAGRAPHS.values(),
    *LISTS[:4],
    "Numbered Paragraph",
    *CONTINUED,
    *DEFINITIONS,
    "Caption",
    "Section End",
    "TOC Heading",
    *CONTENTS,
    "Header",
    "Footer",
    *NOTES,
    "Hyperlink",
    "Marking",
    *CALLOUTS.values(),
    *CALLOUT_TITLES.values(),
    *CELLS.values(),
    "Table Heading",
    "Readiness Table",
)
"""Every style a brand must define; Word's own names may differ in capitals."""


class Styles(NamedTuple):
    """Styles by name in small letters: Word's ids, their lists, backgrounds and tab stops."""

    ids: Mapping[str, str]
    lists: Mapping[str, str]
    fills: Mapping[str, str]
    stops: Mapping[str, tuple[str, ...]]

    def id(self, name: str) -> str:
        """Return Word's id for a style that the brand is known to have."""
        return self.ids[name.lower()]

    def fill(self, tone: Tone) -> str:
        """Return the background of a cell of this tone as RRGGBB, or nothing."""
        return self.fills.get(CELLS[tone].lower(), "")


def read_styles(tags: Iterable[Start]) -> Styles:
    """Return the styles of a styles part."""
    ids: dict[str, str] = {}
    lists: dict[str, str] = {}
    fills: dict[str, str] = {}
    stops: dict[str, tuple[str, ...]] = {}
    identifier = name = ""
    for tag in tags:
        match tag.name:
            case "style":
                identifier, name = attribute(tag.value("styleId")), ""
            case "name" if identifier and not name:
                name = tag.value().lower()
                ids[name] = identifier
            case "numId" if name:
                lists[name] = tag.value()
            case "shd" if name and _is_colour(tag.value("fill")):
                fills[name] = tag.value("fill")
            case "tab" if name and is_whole(tag.value("pos")):
                stops[name] = (*stops.get(name, ()), tag.value("pos"))
    return Styles(ids, lists, fills, stops)


def _is_colour(fill: str) -> bool:
    return len(fill) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in fill)
