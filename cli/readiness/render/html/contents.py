"""Write lists of headings that lead to them."""

from collections.abc import Iterable

from readiness.model.document import Contents
from readiness.render.html.markup import words
from readiness.render.html.plan import Entry
from readiness.render.html.story import Story

_DEEPEST = 3


def write_contents(contents: Contents, story: Story) -> str:
    """Return links to the headings down to the depth asked for; nothing where there are none."""
    deepest = min(max(contents.depth, 1), _DEEPEST)
    listed = [entry for entry in story.plan.entries if entry.depth <= deepest]
    if not listed:
        return ""
    named = story.fresh("contents")
    title = words(contents.title) if contents.title.strip() else "Contents"
    return (
        f'<nav class="contents" aria-labelledby="{story.plan.id}-title {named}">'
        f'<p class="title" id="{named}">{title}</p>{tree(listed)}</nav>'
    )


def tree(entries: Iterable[Entry]) -> str:
    """Return headings as a list of links, those below one another in lists within it."""
    made: list[str] = []
    depth = 0
    for entry in entries:
        if entry.depth > depth:
            made.append("<ul>")
        else:
            made.append("</li>" + "</ul></li>" * (depth - entry.depth))
        depth = entry.depth
        number = f'<span class="number">{entry.number}</span> ' if entry.number else ""
        made.append(f'<li>{number}<a href="#{entry.id}">{words(entry.text)}</a>')
    return "".join(made) + "</li></ul>" * depth
