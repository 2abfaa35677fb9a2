"""The words of a tree of blocks, in the order in which they are read."""

import re
from collections.abc import Iterable, Iterator

from readiness.model.document import (
    Block,
    Callout,
    Emphasis,
    Heading,
    Inline,
    Items,
    Landscape,
    Link,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
)


def words(texts: Iterable[str]) -> list[str]:
    """Return the words of some texts: letters and figures, without what stands between."""
    return re.findall(r"[^\W_]+", " ".join(texts))


def lines(blocks: Iterable[Block]) -> list[str]:
    """Return every line that a reader reads."""
    return list(_lines(blocks))


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield _said(block.content)
            case Items():
                for item in block.items:
                    yield from _lines(item)
            case Callout():
                yield block.title
                yield from _lines(block.content)
            case Landscape():
                yield from _lines(block.content)
            case Table():
                yield from (column.title for column in block.columns)
                yield from (
                    _said(line) for row in block.rows for cell in row for line in cell.lines
                )
            case _:
                yield ""


def _said(content: Iterable[Inline]) -> str:
    return "".join(map(_inline, content))


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Reference():
            return inline.label
        case Strong(content) | Emphasis(content):
            return _said(content)
        case Link(address, content):
            return f"{_said(content)} {address}"
