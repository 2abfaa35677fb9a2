"""Lead back from the evidence index to the numbered paragraphs that cite an item."""

from collections.abc import Iterable, Iterator

from readiness.compose.index import ROW
from readiness.compose.words import joined
from readiness.model.document import (
    Block,
    Cell,
    Emphasis,
    Inlines,
    Landscape,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
)

NOT_CITED = "Not cited"
"""What the index says of an item that no other part tells."""

Citing = dict[str, list[str]]
"""The anchors of the paragraphs that cite an item, by the anchor of its row."""


def led_back(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks whose index names the numbered paragraphs in which each item is cited."""
    citing: Citing = {}
    marked = tuple(_marked(blocks, citing))
    return tuple(_told(marked, citing)) if citing else blocks


def _marked(blocks: Iterable[Block], citing: Citing) -> Iterator[Block]:
    """Give every paragraph that cites an item an anchor, and write down which it cites."""
    for block in blocks:
        match block:
            case Paragraph(content, numbered=True) if rows := dict.fromkeys(_rows(content)):
                anchor = block.anchor or f"cites-{sum(map(len, citing.values()))}"
                for row in rows:
                    citing.setdefault(row, []).append(anchor)
                yield block._replace(anchor=anchor)
            case Landscape(content):
                yield Landscape(tuple(_marked(content, citing)))
            case _:
                yield block


def _rows(content: Inlines) -> Iterator[str]:
    for one in content:
        match one:
            case Reference(anchor) if anchor.startswith(ROW):
                yield anchor
            case Strong(inner) | Emphasis(inner):
                yield from _rows(inner)


def _told(blocks: Iterable[Block], citing: Citing) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Table(rows=rows):
                yield block._replace(rows=tuple(_row(row, citing) for row in rows))
            case Landscape(content):
                yield Landscape(tuple(_told(content, citing)))
            case _:
                yield block


def _row(row: tuple[Cell, ...], citing: Citing) -> tuple[Cell, ...]:
    """Name the paragraphs in the last cell of an item's row."""
    if not row or row[0].anchor not in citing:
        return row
    *others, last = row
    kept = tuple(line for line in last.lines if line != (Text(NOT_CITED),))
    return (*others, last._replace(lines=(*kept, _places(citing[row[0].anchor]))))


def _places(anchors: list[str]) -> Inlines:
    named = "Paragraph " if len(anchors) == 1 else "Paragraphs "
    numbers = (Reference(anchor, "with a number", numbered=True) for anchor in anchors)
    return Text(named), *joined(numbers)
