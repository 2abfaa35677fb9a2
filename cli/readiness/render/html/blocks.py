"""Write blocks: one function for each, chosen by a match that mypy keeps whole."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from readiness.model.document import (
    Block,
    Callout,
    Chart,
    Contents,
    Definitions,
    Heading,
    Items,
    Landscape,
    PageBreak,
    Paragraph,
    Table,
)
from readiness.render.html.charts import write_chart
from readiness.render.html.contents import write_contents
from readiness.render.html.inlines import inlines
from readiness.render.html.markup import identified, words
from readiness.render.html.story import Story
from readiness.render.html.tables import write_table
from readiness.render.walk import silent

_SIGNS = {"neutral": "i", "strength": "+", "weakness": "−", "caution": "!"}
"""What marks a box beside its title and colour."""


def blocks(content: Iterable[Block], story: Story, *, inner: bool = False) -> str:
    """Return blocks one after another; `inner` ones stand in a box or a list."""
    return "\n".join(filter(None, (_block(block, story, inner) for block in content)))


def _block(block: Block, story: Story, inner: bool) -> str:
    match block:
        case Paragraph():
            return _paragraph(block, story, inner)
        case Items():
            return _items(block, story)
        case Callout():
            return _callout(block, story)
        case Landscape():
            return f'<div class="landscape">{blocks(block.content, story, inner=inner)}</div>'
        case _:
            return _standing(block, story)


def _standing(
    block: Heading | Definitions | Table | Chart | Contents | PageBreak, story: Story
) -> str:
    """Return a block that looks the same wherever it stands."""
    match block:
        case Heading():
            return _heading(block, story)
        case Definitions():
            return _definitions(block, story)
        case Table():
            return write_table(block, story)
        case Chart():
            return write_chart(block, story)
        case Contents():
            return write_contents(block, story)
        case PageBreak():
            return '<div class="break"></div>'
        case _:
            assert_never(block)


def _heading(heading: Heading, story: Story) -> str:
    if silent(heading.content):
        return ""
    entry = story.heading(heading.anchor)
    tag = f"h{min(story.level + entry.depth, 6)}"
    number = f'<span class="number">{entry.number}</span> ' if entry.number else ""
    return f'<{tag} id="{entry.id}">{number}{inlines(heading.content, story)}</{tag}>'


def _paragraph(paragraph: Paragraph, story: Story, inner: bool) -> str:
    if silent(paragraph.content):
        return ""
    own = identified(story.marked(paragraph.anchor))
    if paragraph.numbered and not inner:
        number = f'<span class="number">{story.paragraph_number()}</span> '
        return f'<p class="numbered"{own}>{number}{inlines(paragraph.content, story)}</p>'
    said = inlines(paragraph.content, story)
    match paragraph.style:
        case "body":
            return f"<p{own}>{said}</p>"
        case "quotation":
            return f"<blockquote{own}><p>{said}</p></blockquote>"
        case _:
            return f'<p class="{paragraph.style}"{own}>{said}</p>'


def _items(items: Items, story: Story) -> str:
    held = "".join(f"<li>{said}</li>" for said in _said(items, story) if said)
    tag = "ol" if items.ordered else "ul"
    return f"<{tag}>{held}</{tag}>" if held else ""


def _said(items: Items, story: Story) -> Iterator[str]:
    """Yield what each item says; one that is a single plain paragraph needs none around it."""
    for item in items.items:
        match item:
            case (Paragraph(content, _, "body", ""),):
                yield "" if silent(content) else inlines(content, story)
            case _:
                yield blocks(item, story, inner=True)


def _definitions(definitions: Definitions, story: Story) -> str:
    held = "".join(
        f"<div><dt>{inlines(term, story)}</dt><dd>{inlines(meaning, story)}</dd></div>"
        for term, meaning in definitions.entries
        if not (silent(term) and silent(meaning))
    )
    return f"<dl>{held}</dl>" if held else ""


def _callout(callout: Callout, story: Story) -> str:
    """Return a box, named by its title; the sign is for eyes alone, since the title says it."""
    inside = blocks(callout.content, story, inner=True)
    if not callout.title.strip():
        return f'<div class="box {callout.tone}">{inside}</div>' if inside else ""
    named = story.fresh("box")
    sign = f'<span class="sign" aria-hidden="true">{_SIGNS[callout.tone]}</span>'
    return (
        f'<div class="box {callout.tone}" role="note" aria-labelledby="{named}">'
        f'<p class="title">{sign} <span id="{named}">{words(callout.title)}</span></p>'
        f"{inside}</div>"
    )
