"""Write inlines as runs and hyperlinks."""

from typing import NamedTuple, assert_never

from readiness.model.document import (
    Emphasis,
    Inline,
    Inlines,
    Link,
    Note,
    Reference,
    Strong,
    Text,
    plain,
)
from readiness.render.called import Called
from readiness.render.docx.links import Links, safe_address
from readiness.render.docx.styles import Styles
from readiness.render.docx.xml import attribute, field, run, style
from readiness.render.walk import silent


class Voice(NamedTuple):
    """How the runs being written look, and whether they stand in a link or a note already.

    Bold and italics are set on the run: as styles, Word would switch a bold style off
    inside a bold paragraph.
    """

    styles: Styles
    bold: bool = False
    italic: bool = False
    linked: bool = False
    noted: bool = False

    @property
    def properties(self) -> str:
        """The inside of a w:rPr."""
        return (
            (style(self.styles.id("Hyperlink")) if self.linked else "")
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
        case Reference():
            return _reference(inline, links, voice)
        case Note(content):
            return _note(content, links, voice)
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


def _note(content: Inlines, links: Links, voice: Voice) -> str:
    """Return the mark of a note; one in a link or in another note stands in brackets instead."""
    if silent(content):
        return ""
    if voice.linked or voice.noted:
        return runs((Text(" ("), *content, Text(")")), links, voice)
    mark = style(voice.styles.id("Footnote Reference"))
    number = links.noted(content)
    return f'<w:r><w:rPr>{mark}</w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def _reference(reference: Reference, links: Links, voice: Voice) -> str:
    """Return a link within the document; to an anchor that is not there, only its label."""
    label = reference.label
    bookmark = links.bookmarks.get(reference.anchor)
    if voice.linked or bookmark is None or not label.strip():
        return run(label, voice.properties) if label else ""
    looks = voice._replace(linked=True).properties
    name = links.called.get(reference.anchor) if reference.numbered else None
    inside = _number(name, bookmark, looks) if name else run(label, looks)
    return f'<w:hyperlink w:anchor="{attribute(bookmark)}" w:history="1">{inside}</w:hyperlink>'


def _number(name: Called, bookmark: str, looks: str) -> str:
    """Return what an anchor is called; Word fetches its number anew when it updates fields."""
    fetched = f"REF {bookmark}{name.switch} \\h \\* MERGEFORMAT"
    return field(fetched, name.shown, looks)
