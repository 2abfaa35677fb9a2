"""Walk a document's blocks in reading order, out of the boxes and lists they stand in."""

from collections.abc import Iterable, Iterator

from readiness.model.document import (
    Block,
    Callout,
    Chart,
    Contents,
    Definitions,
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
    Strong,
    Table,
    Text,
    plain,
)

Leaf = Heading | Paragraph | Definitions | Table | Chart | Contents | PageBreak
"""A block that holds no other."""


def leaves(blocks: Iterable[Block]) -> Iterator[Leaf]:
    """Yield the blocks that hold no other; a call-out's title counts as a paragraph."""
    for block in blocks:
        match block:
            case Items(items):
                for item in items:
                    yield from leaves(item)
            case Callout(title, content):
                yield from leaves((Paragraph((Text(title),)), *content))
            case Landscape(content):
                yield PageBreak()
                yield from leaves(content)
                yield PageBreak()
            case Heading(_, words) | Paragraph(words) if silent(words):
                pass
            case _:
                yield block


def silent(content: Inlines) -> bool:
    """Whether a heading or paragraph would say nothing, and so is not written."""
    return not plain(content).strip() and not any(map(_noted, content))


def _noted(inline: Inline) -> bool:
    """Whether a note that says something stands in an inline."""
    match inline:
        case Note(content):
            return not silent(content)
        case Strong(content) | Emphasis(content) | Link(_, content):
            return any(map(_noted, content))
        case _:
            return False
