"""Prose that an authority wrote in the documented Markdown subset → blocks.

Paragraphs, lists, bold, italic, links, `[id]` for a record of the folder, and `[^1]` for a note.
Anything else stays the text that it is: a heading or HTML in a field can change nothing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from readiness.compose.footnotes import apart
from readiness.compose.markdown import SCHEMES
from readiness.model.document import (
    Block,
    Emphasis,
    Inline,
    Inlines,
    Items,
    Link,
    Note,
    Paragraph,
    Strong,
    Text,
)

Cite = Callable[[str], Inline | None]
"""Give the reference for a record's id, or None if there is no such record."""

_REFERENCE = re.compile(r"\[(\^?[a-z0-9][a-z0-9.-]*)\]")
_KEPT_AS_TEXT = ("heading", "lheading", "code", "fence", "hr", "html_block", "reference", "table")
_INLINE_KEPT_AS_TEXT = ("image", "html_inline", "autolink", "backticks", "entity")
_DEEPEST = 20
"""How many constructs may stand in one another; a list takes two."""


class Prose(str):
    """Text that is to be read as Markdown, not as it stands."""

    __slots__ = ()


def read_prose(text: str, cite: Cite) -> tuple[Block, ...]:
    """Return the blocks of some prose; every word of it is in them.

    Prose that is nested beyond all sense is one paragraph, as it was written.
    """
    body, notes = apart(text)
    tokens = _parser().parse(body)
    if any(token.level >= _DEEPEST for token in _every(tokens)):
        return (Paragraph(tuple(_text(text.strip(), cite))),)
    return tuple(_blocks(SyntaxTreeNode(tokens), _with_notes(cite, notes) if notes else cite))


def _with_notes(cite: Cite, notes: Mapping[str, str]) -> Cite:
    """Return what gives references, and for `^1` the note of this name."""
    kept = {f"^{name}": Note(read_line(said, cite)) for name, said in notes.items()}
    return lambda name: kept.get(name) or cite(name)


def read_line(text: str, cite: Cite) -> Inlines:
    """Return the inlines of one line of prose, such as a summary."""
    found: list[Inline] = []
    for content in _contents(read_prose(text, cite)):
        found += [Text(" "), *content] if found else content
    return tuple(found)


class _Parser(MarkdownIt):
    """CommonMark that takes for a link only what a document may link to."""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return url.lower().startswith(SCHEMES)


@cache
def _parser() -> MarkdownIt:
    """Make the parser; it looks one level deeper than we allow, and would drop what is below."""
    parser = _Parser("commonmark", {"html": False, "maxNesting": _DEEPEST + 1})
    return parser.disable([*_KEPT_AS_TEXT, *_INLINE_KEPT_AS_TEXT], ignoreInvalid=True)


def _every(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def _contents(blocks: Iterable[Block]) -> Iterator[Inlines]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.content
        elif isinstance(block, Items):
            for item in block.items:
                yield from _contents(item)


def _blocks(parent: SyntaxTreeNode, cite: Cite) -> Iterator[Block]:
    for node in parent.children:
        match node.type:
            case "bullet_list":
                yield from _items(node, cite)
            case "ordered_list":
                yield from _items(node, cite) if _counts(node) else _numbered(node, cite)
            case "blockquote":
                yield from (_quoted(block) for block in _blocks(node, cite))
            case _:
                yield Paragraph(tuple(_inlines(node.children[0], cite)))


def _items(node: SyntaxTreeNode, cite: Cite) -> Iterator[Block]:
    items = (tuple(_blocks(item, cite)) for item in node.children)
    if kept := tuple(item for item in items if item):
        yield Items(kept, ordered=node.type == "ordered_list")


def _counts(node: SyntaxTreeNode) -> bool:
    """Say whether a list counts 1, 2, 3, or 1, 1, 1, so that its numbers can be made again."""
    numbers = [int(item.info) for item in node.children]
    return numbers in ([*range(1, len(numbers) + 1)], [1] * len(numbers))


def _numbered(node: SyntaxTreeNode, cite: Cite) -> Iterator[Block]:
    """Keep the numbers of a list as words: `2024. A year of change` is no list of one."""
    for item in node.children:
        number = Text(f"{item.info}{item.markup} ")
        first, *rest = (*_blocks(item, cite), Paragraph(()))
        if isinstance(first, Paragraph):
            yield first._replace(content=(number, *first.content))
        else:
            yield from (Paragraph((number,)), first)
        yield from rest[:-1]


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
    """Return a link, and behind it in words what would show on pointing at it."""
    yield Link(str(node.attrs["href"]), tuple(_inlines(node, cite)))
    if title := node.attrs.get("title"):
        yield Text(f" ({title})")


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
