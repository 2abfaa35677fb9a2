"""Prose that an authority wrote in the documented Markdown subset → blocks.

Paragraphs, lists, bold, italic, links, and `[id]` for a record of the folder. Anything
else stays the text that it is: a heading or HTML in a field can change nothing.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from readiness.compose.markdown import SCHEMES
from readiness.model.document import (
    Block,
    Emphasis,
    Inline,
    Items,
    Link,
    Paragraph,
    Strong,
    Text,
)

Cite = Callable[[str], Inline | None]
"""Give the reference for a record's id, or None if there is no such record."""

_REFERENCE = re.compile(r"\[([a-z0-9][a-z0-9.-]*)\]")
_KEPT_AS_TEXT = ("heading", "lheading", "code", "fence", "hr", "html_block", "reference", "table")
_INLINE_KEPT_AS_TEXT = ("image", "html_inline", "autolink", "backticks", "entity")
_DEEPEST = 8


class Prose(str):
    """Text that is to be read as Markdown, not as it stands."""

    __slots__ = ()


def read_prose(text: str, cite: Cite) -> tuple[Block, ...]:
    """Return the blocks of some prose; every word of it is in them."""
    return tuple(_blocks(SyntaxTreeNode(_parser().parse(text)), cite))


def read_line(text: str, cite: Cite) -> tuple[Inline, ...]:
    """Return the inlines of one line of prose, such as a summary."""
    found: list[Inline] = []
    for block in read_prose(text, cite):
        if isinstance(block, Paragraph):
            found += [Text(" "), *block.content] if found else block.content
    return tuple(found)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 2 * _DEEPEST})
    return parser.disable([*_KEPT_AS_TEXT, *_INLINE_KEPT_AS_TEXT], ignoreInvalid=True)


def _blocks(parent: SyntaxTreeNode, cite: Cite) -> Iterator[Block]:
    for node in parent.children:
        match node.type:
            case "bullet_list" | "ordered_list":
                items = tuple(tuple(_blocks(item, cite)) for item in node.children)
                ordered = node.type == "ordered_list"
                yield Items(tuple(item for item in items if item), ordered=ordered)
            case "blockquote":
                yield from (_quoted(block) for block in _blocks(node, cite))
            case _:
                yield Paragraph(tuple(_inlines(node.children[0], cite)))


def _quoted(block: Block) -> Block:
    return block._replace(style="quotation") if isinstance(block, Paragraph) else block


def _inlines(parent: SyntaxTreeNode, cite: Cite) -> Iterator[Inline]:
    for node in parent.children:
        match node.type:
            case "strong":
                yield Strong(tuple(_inlines(node, cite)))
            case "em":
                yield Emphasis(tuple(_inlines(node, cite)))
            case "link":
                yield from _link(node, cite)
            case "softbreak":
                yield Text(" ")
            case "hardbreak":
                yield Text("\n")
            case _:
                yield from _text(node.content, cite)


def _link(node: SyntaxTreeNode, cite: Cite) -> Iterator[Inline]:
    content = tuple(_inlines(node, cite))
    address = str(node.attrs.get("href", ""))
    if address.lower().startswith(SCHEMES):
        yield Link(address, content)
    else:
        yield from content


def _text(text: str, cite: Cite) -> Iterator[Inline]:
    place = 0
    for match in _REFERENCE.finditer(text):
        reference = cite(match[1])
        if reference is not None:
            if match.start() > place:
                yield Text(text[place : match.start()])
            yield reference
            place = match.end()
    if place < len(text):
        yield Text(text[place:])
