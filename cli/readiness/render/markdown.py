"""Write a document as Markdown, for a terminal, an e-mail or a git host."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from readiness.model.document import (
    Block,
    Callout,
    Chart,
    Contents,
    Definitions,
    Document,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    Items,
    Landscape,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
)
from readiness.render.livery import Livery
from readiness.render.numbers import amounts, numbers

_SPECIAL = re.compile(r"([\\*_<|]|^#|\[(?=[^\]]*\]\())", re.MULTILINE)


def write(document: Document, _reference: Path, _livery: Livery | None = None) -> bytes:
    """Return the document as Markdown in UTF-8; a brand has no effect on it."""
    head = [f"# {_escaped(document.title)}: {_escaped(document.authority)}", document.marking]
    lines = [*head, *_blocks(document.blocks, deeper=1)]
    return ("\n\n".join(filter(None, lines)) + "\n").encode("utf-8")


def _blocks(blocks: tuple[Block, ...], deeper: int = 0) -> Iterator[str]:
    for block in blocks:
        yield from filter(None, _block(block, deeper))


def _block(block: Block, deeper: int) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * min(6, block.level + deeper)} {_inlines(block.content)}"
        case Paragraph():
            yield _inlines(block.content)
        case Items() | Definitions():
            yield "\n".join(_listed(block))
        case Table():
            yield from _table(block)
        case Callout() | Landscape():
            yield from _titled(block)
            yield from _blocks(block.content, deeper)
        case Chart():
            yield from _chart(block)
        case Contents() | PageBreak():
            return
        case _:
            assert_never(block)


def _titled(block: Callout | Landscape) -> Iterator[str]:
    if isinstance(block, Callout) and block.title.strip():
        yield f"**{_escaped(block.title)}**"


def _items(block: Items, indent: str) -> Iterator[str]:
    for number, item in enumerate(filter(None, block.items), 1):
        mark = f"{number}." if block.ordered else "-"
        inner = indent + " " * (len(mark) + 1)
        first, *rest = item
        yield f"{indent}{mark} {_line(first)}"
        for one in rest:
            yield from _items(one, inner) if isinstance(one, Items) else (f"{inner}{_line(one)}",)


def _listed(block: Items | Definitions) -> Iterator[str]:
    return _items(block, "") if isinstance(block, Items) else _definitions(block)


def _definitions(block: Definitions) -> Iterator[str]:
    for term, meaning in block.entries:
        yield f"- **{_inlines(term)}**: {_inlines(meaning)}".replace("\n", " ")


def _line(block: Block) -> str:
    return " ".join(_blocks((block,))).replace("\n", " ")


def _chart(block: Chart) -> Iterator[str]:
    """Yield what a chart says to those who cannot see it, and the numbers not told elsewhere."""
    yield _escaped(block.description)
    if not block.told and amounts(block):
        yield from _table(numbers(block))
    yield _escaped(block.note)


def _table(block: Table) -> Iterator[str]:
    yield f"**{_escaped(block.title)}**"
    if not block.rows:
        yield "Nothing recorded."
        return
    marks = {"left": "---", "right": "--:", "centre": ":-:"}
    head = [_escaped(column.title) for column in block.columns]
    ruler = [marks[column.align] for column in block.columns]
    rows = [[_cell(cell.lines) for cell in row] for row in block.rows]
    yield "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ruler, *rows))


def _cell(lines: tuple[Inlines, ...]) -> str:
    return "<br>".join(_inlines(line).replace("\n", "<br>") for line in lines)


def _inlines(content: Inlines) -> str:
    return "".join(map(_inline, content))


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return _escaped(inline.text)
        case Strong():
            return f"**{_inlines(inline.content)}**"
        case Emphasis():
            return f"*{_inlines(inline.content)}*"
        case Link():
            return f"[{_inlines(inline.content)}]({inline.address})"
        case Reference():
            return _escaped(inline.label)
        case Note():
            return f" ({_inlines(inline.content)})"
        case _:
            assert_never(inline)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
