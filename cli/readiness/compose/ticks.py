"""The words of a message, with what stands between backticks as a reader of a document needs it."""

from collections.abc import Callable

from readiness.compose.index import Index
from readiness.compose.words import capital
from readiness.model.assessment import Assessment
from readiness.model.document import Emphasis, Inline, Inlines, Text


def stressed(message: str) -> Inlines:
    """Return a message with ids and keys stressed: for whoever edits the files."""
    return _parted(message, lambda name: Emphasis((Text(name),)))


def spoken(assessment: Assessment, index: Index, message: str) -> Inlines:
    """Return a message with headings and references for ids: for whoever reads documents only."""
    headings = {
        name: criterion.heading
        for name, criterion in assessment.workspace.framework.criteria.items()
    }

    def named(name: str) -> Inline:
        if name in headings:
            return Text(f"“{headings[name]}”")
        return index.cite(name) or Emphasis((Text(name),))

    return _parted(_once(message, headings), named)


def _once(message: str, headings: dict[str, str]) -> str:
    """Return a message without the headings that it says behind an id: they take its place."""
    for name, heading in headings.items():
        message = message.replace(f"`{name}` ({heading})", f"`{name}`")
    return message


def _parted(message: str, named: Callable[[str], Inline]) -> Inlines:
    parts = capital(message).split("`")
    inlines = (named(part) if place % 2 else Text(part) for place, part in enumerate(parts))
    return tuple(one for one in inlines if one != Text(""))
