"""Write inlines: words, emphasis, links out, links within the page, and marks of notes."""

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
from readiness.render.docx.links import safe_address
from readiness.render.html.markup import line, words
from readiness.render.html.story import Noted, Story


class Voice(NamedTuple):
    """Whether the inlines being written stand in a link or in a note already."""

    linked: bool = False
    noted: bool = False


PLAIN = Voice()


def inlines(content: Inlines, story: Story, voice: Voice = PLAIN) -> str:
    """Return some inlines as HTML."""
    return "".join(_inline(inline, story, voice) for inline in content)


def _inline(inline: Inline, story: Story, voice: Voice) -> str:
    match inline:
        case Text(text):
            return words(text)
        case Strong(content):
            return f"<strong>{inlines(content, story, voice)}</strong>"
        case Emphasis(content):
            return f"<em>{inlines(content, story, voice)}</em>"
        case Link(address, content):
            return _link(address, content, story, voice)
        case Reference():
            return _reference(inline, story, voice)
        case Note(content):
            return _note(content, story, voice)
        case _:
            assert_never(inline)


def _link(address: str, content: Inlines, story: Story, voice: Voice) -> str:
    """Return a link out; within another link, or to where no link may lead, only its words."""
    target = "" if voice.linked or not plain(content).strip() else safe_address(address)
    if not target:
        return inlines(content, story, voice)
    inside = inlines(content, story, voice._replace(linked=True))
    return f'<a href="{line(target)}">{inside}</a>'


def _reference(reference: Reference, story: Story, voice: Voice) -> str:
    """Return a link within the page; to an anchor that is not there, only its label."""
    label = reference.label
    target = story.target(reference.anchor)
    if voice.linked or not target or not label.strip():
        return words(label)
    name = story.called(reference.anchor) if reference.numbered else None
    shown = name.shown if name else label
    return f'<a href="#{target}">{words(shown)}</a>'


def _note(content: Inlines, story: Story, voice: Voice) -> str:
    """Return the mark of a note; one in a link or in another note stands in brackets instead."""
    if not plain(content).strip():
        return inlines(content, story, voice)
    if voice.linked or voice.noted:
        return f" ({inlines(content, story, voice)})"
    note = story.noted(content)
    return (
        f'<sup><a id="{note.mark}" href="#{note.id}" role="doc-noteref">'
        f'<span class="hidden">Note </span>{note.number}</a></sup>'
    )


def endnotes(story: Story) -> str:
    """Return the notes met in a document, each with a way back to its mark; none without any."""
    if not story.notes:
        return ""
    title = story.fresh("notes")
    told = "".join(_told(note, story) for note in story.notes)
    return (
        f'<div class="notes" role="doc-endnotes" aria-labelledby="{title}">'
        f'<p class="title" id="{title}">Notes</p><ol>{told}</ol></div>'
    )


def _told(note: Noted, story: Story) -> str:
    return (
        f'<li id="{note.id}">{inlines(note.content, story, Voice(noted=True))} '
        f'<a href="#{note.mark}" role="doc-backlink">Back to note {note.number}</a></li>'
    )
