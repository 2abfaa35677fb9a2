"""Links in an authority's prose whose words do not say where they lead."""

from collections.abc import Iterable, Iterator

from readiness.compose.codes import UNCLEAR_LINK
from readiness.compose.prose import read_prose
from readiness.model.diagnostic import Diagnostic
from readiness.model.document import (
    Block,
    Emphasis,
    Inlines,
    Items,
    Link,
    Note,
    Paragraph,
    Strong,
    plain,
)
from readiness.model.entry import Entry
from readiness.model.link_words import says_nothing
from readiness.model.rule import Finding
from readiness.model.workspace import Workspace

_PROSE = {
    "evaluation": ("summary", "what_we_know", "how_we_know", "plans", "plainly"),
    "narrative": ("text",),
}


def unclear(workspace: Workspace) -> Iterator[Diagnostic]:
    """Say where prose has a link called nothing, by its address, or `click here`."""
    for kind, fields in _PROSE.items():
        for record in getattr(workspace.records, kind):
            for field in fields:
                yield from _in_field(record, field)


def _in_field(record: Entry, field: str) -> Iterator[Diagnostic]:
    text = getattr(record, field)
    if "](" not in text:
        return
    for link in _links(read_prose(text, lambda _: None)):
        said = plain(link.content)
        if says_nothing(said):
            what = f"the link to `{link.address}` is called `{said}`"
            hint = f"write `[what is there]({link.address})`"
            yield UNCLEAR_LINK.sign(Finding(record.where(field), what, hint))


def _links(blocks: Iterable[Block]) -> Iterator[Link]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _within(block.content)
        elif isinstance(block, Items):
            for item in block.items:
                yield from _links(item)


def _within(content: Inlines) -> Iterator[Link]:
    for one in content:
        if isinstance(one, Link):
            yield one
        elif isinstance(one, Strong | Emphasis | Note):
            yield from _within(one.content)
