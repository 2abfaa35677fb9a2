"""Markdown text and its tokens → blocks of the document tree."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from readiness.compose.tokens import Tokens
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
    Strong,
    Style,
    Text,
    Tone,
    plain,
)

TONES: dict[str, Tone] = {name: name for name in get_args(Tone)}
STYLES: dict[str, Style] = {name: name for name in get_args(Style) if name != "body"}
CONTAINERS = (*TONES, *STYLES, "numbered", "landscape")
"""Names that may follow `:::` in a template."""

SCHEMES = ("https:", "http:", "mailto:")


class UnknownMarkdown(Exception):
    """A construct that the writers do not know; `line` counts from 1 in the Markdown."""

    def __init__(self, line: int, what: str) -> None:
        """Say what was found, and on which line of the rendered Markdown."""
        super().__init__(what)
        self.line = line
        self.what = what


def read(text: str, tokens: Tokens) -> tuple[Block, ...]:
    """Return the blocks that a template's Markdown describes.

    Raises UnknownMarkdown for anything outside the documented vocabulary.
    """
    return tuple(_blocks(SyntaxTreeNode(_parser().parse(text)), tokens))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False})
    for name in CONTAINERS:
        parser.use(container_plugin, name=name)
    return parser


def _blocks(parent: SyntaxTreeNode, tokens: Tokens) -> Iterator[Block]:
    for node in parent.children:
        match node.type:
            case "heading":
                yield Heading(int(node.tag[1]), _inlines(node, tokens))
            case "paragraph":
                yield from _paragraph(node, tokens)
            case "bullet_list" | "ordered_list":
                yield _items(node, tokens)
            case "blockquote":
                yield from _styled("quotation", node, tokens)
            case name if name.startswith("container_"):
                yield from _container(name.removeprefix("container_"), node, tokens)
            case other:
                raise UnknownMarkdown(_line(node), other.replace("_", " "))


def _paragraph(node: SyntaxTreeNode, tokens: Tokens) -> tuple[Block, ...]:
    kept = tokens.blocks_of(node.children[0].content)
    return kept if kept is not None else (Paragraph(_inlines(node, tokens)),)


def _items(node: SyntaxTreeNode, tokens: Tokens) -> Items:
    items = tuple(tuple(_blocks(item, tokens)) for item in node.children)
    return Items(tuple(item for item in items if item), ordered=node.type == "ordered_list")


def _container(name: str, node: SyntaxTreeNode, tokens: Tokens) -> Iterator[Block]:
    if name == "landscape":
        yield Landscape(tuple(_blocks(node, tokens)))
    elif name == "numbered":
        for block in _blocks(node, tokens):
            yield block._replace(numbered=True) if isinstance(block, Paragraph) else block
    elif name in STYLES:
        yield from _styled(STYLES[name], node, tokens)
    else:
        title = node.info.strip().removeprefix(name).strip()
        words = plain(tokens.inlines_of(title))
        yield Callout(words, tuple(_blocks(node, tokens)), tone=TONES[name])


def _styled(style: Style, node: SyntaxTreeNode, tokens: Tokens) -> Iterator[Block]:
    for block in _blocks(node, tokens):
        yield block._replace(style=style) if isinstance(block, Paragraph) else block


def _inlines(node: SyntaxTreeNode, tokens: Tokens) -> tuple[Inline, ...]:
    return tuple(_inline(node.children[0], tokens))


_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def _inline(parent: SyntaxTreeNode, tokens: Tokens) -> Iterator[Inline]:
    for node in parent.children:
        if node.type == "text":
            yield from _text(node, tokens)
        elif node.type in _BREAKS:
            yield Text(_BREAKS[node.type])
        elif node.type == "strong":
            yield Strong(tuple(_inline(node, tokens)))
        elif node.type == "em":
            yield Emphasis(tuple(_inline(node, tokens)))
        elif node.type == "link":
            yield from _link(node, tokens)
        else:
            raise UnknownMarkdown(_line(parent), node.type.replace("_", " "))


def _text(node: SyntaxTreeNode, tokens: Tokens) -> tuple[Inline, ...]:
    try:
        return tokens.inlines_of(node.content)
    except ValueError as error:
        raise UnknownMarkdown(_line(node), str(error)) from error


def _link(node: SyntaxTreeNode, tokens: Tokens) -> Iterator[Inline]:
    content = tuple(_inline(node, tokens))
    address = str(node.attrs.get("href", ""))
    if address.lower().startswith(SCHEMES):
        yield Link(address, content)
    else:
        yield from content


def _line(node: SyntaxTreeNode) -> int:
    known = node.map or (node.parent.map if node.parent else None)
    return known[0] + 1 if known else 1
