"""A document as plain values: what stands between a template and Word.

The tree is closed: a writer must handle every inline and every block, and mypy says
which one it forgot. Nothing here knows fonts, colours or Word.
"""

from typing import Literal, NamedTuple


class Text(NamedTuple):
    """Characters, exactly as they are to be read; a newline is a line break."""

    text: str


class Strong(NamedTuple):
    """Inlines that matter more."""

    content: "tuple[Inline, ...]"


class Emphasis(NamedTuple):
    """Inlines that are stressed."""

    content: "tuple[Inline, ...]"


class Link(NamedTuple):
    """A link out of the document; the scheme is https, http or mailto."""

    address: str
    content: "tuple[Inline, ...]"


class Reference(NamedTuple):
    """A link to an anchor in the same document; `label` is what a reader sees."""

    anchor: str
    label: str


Inline = Text | Strong | Emphasis | Link | Reference
Inlines = tuple[Inline, ...]

Tone = Literal["neutral", "strength", "weakness", "caution"]
"""What a call-out or a cell says at a glance; always beside words, never instead of them."""


Style = Literal["body", "lead", "small", "quotation"]
"""What a paragraph is for; the brand says how it looks."""


class Heading(NamedTuple):
    """A heading of level 1 to 4; `anchor`, if any, is unique in the document."""

    level: int
    content: Inlines
    anchor: str = ""


class Paragraph(NamedTuple):
    """A paragraph; a numbered one can be cited by its number in a meeting."""

    content: Inlines
    numbered: bool = False
    style: Style = "body"
    anchor: str = ""


class Items(NamedTuple):
    """A list; each item is one or more blocks, and may hold lists of its own."""

    items: "tuple[tuple[Block, ...], ...]"
    ordered: bool = False


class Column(NamedTuple):
    """A table column; `width` is its share of the table, in any unit common to all."""

    title: str
    width: int = 10
    align: Literal["left", "right", "centre"] = "left"


class Cell(NamedTuple):
    """A table cell: one or more lines of inlines; `anchor` lets references find its row."""

    lines: tuple[Inlines, ...]
    tone: Tone = "neutral"
    anchor: str = ""


class Table(NamedTuple):
    """A table of data with one header row, and a header column if `row_titles`.

    Writers repeat the header row on every page, never split a row, and split a table of
    more than 250 rows into several with the same header.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_titles: bool = False


class Callout(NamedTuple):
    """A boxed passage with a title that says what it is."""

    title: str
    content: "tuple[Block, ...]"
    tone: Tone = "neutral"


class Series(NamedTuple):
    """One line or set of bars; None is a value that cannot be shown, and leaves a gap."""

    name: str
    values: tuple[float | None, ...]


class Chart(NamedTuple):
    """A chart: its values, the message as title, and the same message for a blind reader."""

    kind: Literal["line", "bar", "stacked", "percent-stacked"]
    title: str
    description: str
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]


class Contents(NamedTuple):
    """A list of the headings down to `depth`, with links and page numbers."""

    title: str
    depth: int = 2


class PageBreak(NamedTuple):
    """The next block starts a page."""


class Landscape(NamedTuple):
    """Blocks on pages turned sideways, for wide tables."""

    content: "tuple[Block, ...]"


Block = Heading | Paragraph | Items | Table | Callout | Chart | Contents | PageBreak | Landscape


class Document(NamedTuple):
    """One document, whole.

    `marking`, `authority` and `version` stand on every page, with page x of y. `date` is
    ISO 8601 and stands in the file's properties instead of the time of building.
    """

    title: str
    subtitle: str
    authority: str
    marking: str
    version: str
    date: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"


def plain(inlines: Inlines) -> str:
    """Return the words of some inlines, without emphasis or links."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Reference(_, label):
            return label
        case Strong(content) | Emphasis(content) | Link(_, content):
            return plain(content)
