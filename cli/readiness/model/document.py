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
    """A link to an anchor in the same document; `label` is what a reader sees.

    A `numbered` one is called by what it leads to, `Figure 3`, `Table 2` or a paragraph's `2.4`,
    by writers that number these; `label` serves the others.
    """

    anchor: str
    label: str
    numbered: bool = False


class Note(NamedTuple):
    """A note to the words before it, such as a source; it stands apart from the text."""

    content: "tuple[Inline, ...]"


Inline = Text | Strong | Emphasis | Link | Reference | Note
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


class Definition(NamedTuple):
    """A term, and what it means."""

    term: Inlines
    meaning: Inlines


class Definitions(NamedTuple):
    """Terms with their meanings, in the order they are to be read in."""

    entries: tuple[Definition, ...]


class Column(NamedTuple):
    """A table column; `width` is its share of the table, in any unit common to all.

    Where no column of a table has a width, writers give each what its contents need.
    """

    title: str
    width: int = 0
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
    anchor: str = ""


class Callout(NamedTuple):
    """A boxed passage with a title that says what it is."""

    title: str
    content: "tuple[Block, ...]"
    tone: Tone = "neutral"


Plotted = float | str | None
"""A number; or the symbol that stands in the place of one not shown; or None for none at all."""


class Series(NamedTuple):
    """One line, set of bars or kind of dot: a value for each category.

    What is no number leaves a gap in a drawing; a symbol stands in the table of the numbers.
    """

    name: str
    values: tuple[Plotted, ...]


ChartKind = Literal["line", "bar", "stacked", "percent-stacked", "range"]
"""How a chart is drawn.

`line` shows periods, `bar` single amounts, `stacked` and `percent-stacked` the parts of a
whole, in an order such as that of grades. `range` shows for each category where one series
stands between the lowest and the highest of the others.
"""


class Chart(NamedTuple):
    """A chart: its values, the message as title, and the same message for a blind reader.

    `emphasised` is the place of the series that the chart is about, counted from 0. `note`
    explains symbols and what is left out. Writers put the numbers in a table below, unless
    they are `told` in the table that follows.
    """

    kind: ChartKind
    title: str
    description: str
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    emphasised: int | None = None
    note: str = ""
    told: bool = False
    anchor: str = ""


class Contents(NamedTuple):
    """A list of the headings down to `depth`, with links and page numbers."""

    title: str
    depth: int = 2


class PageBreak(NamedTuple):
    """The next block starts a page."""


class Landscape(NamedTuple):
    """Blocks on pages turned sideways, for wide tables."""

    content: "tuple[Block, ...]"


Block = (
    Heading
    | Paragraph
    | Items
    | Definitions
    | Table
    | Callout
    | Chart
    | Contents
    | PageBreak
    | Landscape
)


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
    """Return the words of some inlines, without emphasis, links or notes."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Reference(_, label):
            return label
        case Note():
            return ""
        case Strong(content) | Emphasis(content) | Link(_, content):
            return plain(content)
