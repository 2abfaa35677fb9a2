"""What in a template would leave out a reader who listens to a document or moves by headings.

The writers see to the rest: a title, a language, header rows, and words beside every colour
and chart. What they cannot mend is the order of headings, and what a link is called.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from markdown_it.tree import SyntaxTreeNode

from readiness.compose.codes import HEADING_SKIPPED, LINK_WITHOUT_WORDS
from readiness.compose.markdown import line_of, parse
from readiness.compose.template import Rendered
from readiness.compose.tokens import TOKEN, Tokens
from readiness.model.diagnostic import Diagnostic
from readiness.model.document import Block, Callout, Heading, Items, Landscape
from readiness.model.link_words import says_nothing
from readiness.model.rule import Code, Finding


class _Barrier(NamedTuple):
    """What is in a reader's way; `line` counts from 1 in the Markdown."""

    code: Code
    line: int
    what: str
    hint: str


def faults(filled: Rendered) -> tuple[Diagnostic, ...]:
    """Return what is in a reader's way in a filled template that the writers can write."""
    root = parse(filled.markdown)
    found = (*_skipped(root, filled.tokens), *_wordless(root))
    return tuple(
        one.code.sign(Finding(filled.places[one.line - 1], one.what, one.hint)) for one in found
    )


def _skipped(root: SyntaxTreeNode, tokens: Tokens) -> Iterator[_Barrier]:
    above = 0
    for line, level in _levels(root, tokens):
        if level > above + 1:
            what = f"a heading of level {level} stands below one of level {above}"
            if not above:
                what = f"the first heading is of level {level}"
            yield _Barrier(HEADING_SKIPPED, line, what, f"start it with `{'#' * (above + 1)}`")
        above = level


def _levels(root: SyntaxTreeNode, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield the line and level of each heading, of the template and of its blocks."""
    for node in root.walk():
        if node.type == "heading":
            yield line_of(node), int(node.tag[1])
        elif node.type == "paragraph":
            for level in _within(tokens.blocks_of(node.children[0].content) or ()):
                yield line_of(node), level


def _within(blocks: Iterable[Block]) -> Iterator[int]:
    for block in blocks:
        match block:
            case Heading(level):
                yield level
            case Callout(_, content) | Landscape(content):
                yield from _within(content)
            case Items(items):
                for item in items:
                    yield from _within(item)


def _wordless(root: SyntaxTreeNode) -> Iterator[_Barrier]:
    """Yield each link that has no words, or its own address for words."""
    for node in root.walk():
        if node.type == "link":
            words = "".join(one.content for one in node.walk() if one.type == "text").strip()
            if says_nothing(words) and not TOKEN.search(words):
                address = node.attrs.get("href", "")
                what = f"the link to `{address}` has no words to go by"
                hint = f"write `[what is there]({address})`"
                yield _Barrier(LINK_WITHOUT_WORDS, line_of(node), what, hint)
