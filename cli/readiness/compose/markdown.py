"""Markdown text and its tokens → blocks of the document tree."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import takewhile
from typing import get_args

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from readiness.compose.footnotes import MARK, NOTE, apart
from readiness.compose.tokens import NotAlone, Tokens
from readiness.model.document import (
    Block,
    Callout,
    Emphasis,
    Heading,
    Inline,
    Items,
    Landscape,
    Link,
    Note,
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
"""How the address of a link starts."""

_NAMES = {
    "image": "a picture",
    "html_block": "HTML",
    "html_inline": "HTML",
    "fence": "code",
    "code_inline": "code between backticks",
    "code_block": "text that starts with four spaces, which is code in Markdown",
    "hr": "a line across the page",
    "table": "a table typed out",
}
"""What a person calls the constructs that no writer knows."""

_DEEPEST_HEADING = 4

_COLONS = re.compile(r"^:::\s*(\w*)", re.MULTILINE)


class UnknownMarkdown(Exception):
    """A construct that the writers do not know; `line` counts from 1 in the Markdown."""

    def __init__(self, line: int, what: str) -> None:
        """Say what is wrong, and on which line of the rendered Markdown."""
        super().__init__(what)
        self.line = line
        self.what = what


def parse(text: str) -> SyntaxTreeNode:
    """Return the constructs of a template's Markdown, known or not."""
    return SyntaxTreeNode(_parser().parse(text))


def read(text: str, tokens: Tokens) -> tuple[Block, ...]:
    """Return the blocks that a template's Markdown describes.

    Raises UnknownMarkdown for anything outside the documented vocabulary.
    """
    body = _noted(text, tokens)
    root = parse(body)
    _refuse_unclosed(root, body.split("\n"))
    return tuple(_blocks(root, tokens))


def _noted(text: str, tokens: Tokens) -> str:
    """Keep notes aside, and put their tokens where the text refers to them."""
    body, notes = apart(text)
    for wrong in (*NOTE.finditer(body), *MARK.finditer(body)):
        if what := _unplaced(wrong, notes):
            raise UnknownMarkdown(body.count("\n", 0, wrong.start()) + 1, f"{what} `{wrong[1]}`")
    kept = {name: tokens.inline(Note(_sentence(said, tokens))) for name, said in notes.items()}
    return MARK.sub(lambda mark: kept[mark[1]], body)


def _unplaced(found: re.Match[str], notes: Mapping[str, str]) -> str:
    """Say why a note or a mark that was left in the text has no place there, if it has none."""
    if found.re is NOTE:
        return "two notes are called" if found[1] in notes else "nothing refers to the note"
    return "" if found[1] in notes else "there is no note"


def _sentence(text: str, tokens: Tokens) -> tuple[Inline, ...]:
    """Return the words of a note; what else Markdown would make of them is not made."""
    inline = SyntaxTreeNode(_parser().parseInline(text))
    return tuple(_inline(inline.children[0], tokens))


def _refuse_unclosed(root: SyntaxTreeNode, lines: list[str]) -> None:
    """Refuse a container without an end: it would take in all that follows."""
    for node in root.walk():
        if node.type.startswith("container_") and node.map:
            start, end = node.map
            if not any(":::" in line for line in lines[end : end + 1]):
                raise UnknownMarkdown(start + 1, "this `:::` has no `:::` that ends it")


@cache
def _parser() -> MarkdownIt:
    """Make a parser that sees HTML and tables, so that they are refused and not printed."""
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    for name in CONTAINERS:
        parser.use(container_plugin, name=name)
    return parser


def _blocks(parent: SyntaxTreeNode, tokens: Tokens) -> Iterator[Block]:
    for node in parent.children:
        match node.type:
            case "heading":
                yield _heading(node, tokens)
            case "paragraph":
                yield from _paragraph(node, tokens)
            case "bullet_list" | "ordered_list":
                yield _items(node, tokens)
            case "blockquote":
                yield from _styled("quotation", node, tokens)
            case name if name.startswith("container_"):
                yield from _container(name.removeprefix("container_"), node, tokens)
            case _:
                raise _unknown(node)


def _unknown(node: SyntaxTreeNode) -> UnknownMarkdown:
    return UnknownMarkdown(
        line_of(node), f"a template cannot hold {_NAMES.get(node.type, node.type)}"
    )


def _heading(node: SyntaxTreeNode, tokens: Tokens) -> Heading:
    level = int(node.tag[1])
    if level > _DEEPEST_HEADING:
        raise UnknownMarkdown(line_of(node), f"a heading has at most {_DEEPEST_HEADING} `#`")
    return Heading(level, _inlines(node, tokens))


def _paragraph(node: SyntaxTreeNode, tokens: Tokens) -> tuple[Block, ...]:
    """Return a paragraph, or the blocks that stand in its place; nothing for one without words."""
    source = node.children[0].content
    kept = tokens.blocks_of(source)
    if kept is not None:
        return kept
    if colons := _COLONS.search(source):
        line = line_of(node) + source.count("\n", 0, colons.start())
        raise UnknownMarkdown(line, _no_container(colons[1]))
    content = _inlines(node, tokens)
    said = plain(content).strip() or any(isinstance(one, Note) for one in content)
    return (Paragraph(content),) if said else ()


def _no_container(name: str) -> str:
    if name in CONTAINERS or not name:
        return "this `:::` neither opens nor ends anything"
    return f"there is no container `{name}`"


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
        words = _exchanged(title, node, tokens)
        if any(isinstance(one, Note) for one in words):
            raise UnknownMarkdown(line_of(node), "a note cannot stand in the title of a box")
        yield Callout(plain(words), tuple(_blocks(node, tokens)), tone=TONES[name])


def _styled(style: Style, node: SyntaxTreeNode, tokens: Tokens) -> Iterator[Block]:
    for block in _blocks(node, tokens):
        yield block._replace(style=style) if isinstance(block, Paragraph) else block


def _inlines(node: SyntaxTreeNode, tokens: Tokens) -> tuple[Inline, ...]:
    return tuple(_inline(node.children[0], tokens))


_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def _inline(parent: SyntaxTreeNode, tokens: Tokens) -> Iterator[Inline]:
    for node in parent.children:
        if node.type == "text":
            yield from _exchanged(node.content, node, tokens)
        elif node.type in _BREAKS:
            yield Text(_BREAKS[node.type])
        elif node.type == "strong":
            yield Strong(tuple(_inline(node, tokens)))
        elif node.type == "em":
            yield Emphasis(tuple(_inline(node, tokens)))
        elif node.type == "link":
            yield _link(node, tokens)
        else:
            raise _unknown(node)


def _exchanged(text: str, node: SyntaxTreeNode, tokens: Tokens) -> tuple[Inline, ...]:
    try:
        return tokens.inlines_of(text)
    except NotAlone as error:
        what = "a block such as `{{ actions() }}` stands in a paragraph of its own"
        raise UnknownMarkdown(line_of(node), what) from error


def _link(node: SyntaxTreeNode, tokens: Tokens) -> Link:
    address = str(node.attrs.get("href", ""))
    if not address.lower().startswith(SCHEMES):
        raise UnknownMarkdown(line_of(node), "a link starts with https:, http: or mailto:")
    if node.attrs.get("title"):
        raise UnknownMarkdown(line_of(node), "a link has words and an address, and no title")
    return Link(address, tuple(_inline(node, tokens)))


def line_of(node: SyntaxTreeNode) -> int:
    """Return the line that a node stands on: its block's first, and the breaks before it."""
    block = node
    while not block.map and block.parent:
        block = block.parent
    before = takewhile(lambda one: one is not node, block.walk())
    first = block.map[0] if block.map else 0
    return first + 1 + sum(one.type in _BREAKS for one in before)
