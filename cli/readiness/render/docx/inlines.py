"""Write inlines as runs and hyperlinks."""

from typing import NamedTuple, assert_never

from readiness.model.document import (
    Emphasis,
    Inline,
    Inlines,
    Link,
    Reference,
    Strong,
    Text,
    plain,
)
from readiness.render.docx.links import Links, safe_address
from readiness.render.docx.xml import attribute, run, style


class Voice(NamedTuple):
    """How the runs being written look, and whether they stand in a link already.

    Bold and italics are set on the run: as styles, Word would switch a bold style off
    inside a bold paragraph.
    """

    hyperlink: str
    bold: bool = False
    italic: bool = False
    linked: bool = False

    @property
    def properties(self) -> str:
        """The inside of a w:rPr."""
        return (
            (style(self.hyperlink) if self.linked else "")
            + ("<w:b/>" if self.bold else "")
            + ("<w:i/>" if self.italic else "")
        )


def runs(inlines: Inlines, links: Links, voice: Voice) -> str:
    """Return the runs of some inlines."""
    return "".join(_inline(inline, links, voice) for inline in inlines)


def _inline(inline: Inline, links: Links, voice: Voice) -> str:
    match inline:
        case Text(text):
            return run(text, voice.properties) if text else ""
        case Strong(content):
            return runs(content, links, voice._replace(bold=True))
        case Emphasis(content):
            return runs(content, links, voice._replace(italic=True))
        case Link(address, content):
            return _link(address, content, links, voice)
        case Reference(anchor, label):
            return _reference(anchor, label, links, voice)
        case _:
            assert_never(inline)


def _link(address: str, content: Inlines, links: Links, voice: Voice) -> str:
    """Return a link out; within another link, or to where no link may lead, only its words."""
    target = "" if voice.linked or not plain(content).strip() else safe_address(address)
    if not target:
        return runs(content, links, voice)
    inside = runs(content, links, voice._replace(linked=True))
    identifier = links.relationship(target)
    return f'<w:hyperlink r:id="{identifier}" w:history="1">{inside}</w:hyperlink>'


def _reference(anchor: str, label: str, links: Links, voice: Voice) -> str:
    """Return a link within the document; to an anchor that is not there, only its label."""
    bookmark = links.bookmarks.get(anchor)
    if voice.linked or bookmark is None or not label.strip():
        return run(label, voice.properties) if label else ""
    inside = run(label, voice._replace(linked=True).properties)
    return f'<w:hyperlink w:anchor="{attribute(bookmark)}" w:history="1">{inside}</w:hyperlink>'
