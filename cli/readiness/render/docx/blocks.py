"""Write blocks: one function for each, chosen by a match that mypy keeps whole."""

from collections.abc import Iterable
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
from readiness.render.docx.charts import write_chart
from readiness.render.docx.contents import write_contents
from readiness.render.docx.definitions import write_definitions
from readiness.render.docx.lists import mark
from readiness.render.docx.place import Place
from readiness.render.docx.story import Story
from readiness.render.docx.styles import CALLOUT_TITLES, HEADINGS
from readiness.render.docx.tables import write_table
from readiness.render.docx.xml import run
from readiness.render.walk import silent


def write_blocks(blocks: Iterable[Block], story: Story, place: Place) -> None:
    """Write blocks one after another."""
    for block in blocks:
        write_block(block, story, place)


def write_block(block: Block, story: Story, place: Place) -> None:
    """Write one block where it stands."""
    match block:
        case Paragraph():
            _paragraph(block, story, place)
        case Items():
            _items(block, story, place)
        case Definitions():
            write_definitions(block, story, place)
        case Callout():
            _callout(block, story)
        case Landscape():
            _landscape(block, story, place)
        case _:
            _write_anywhere(block, story)


def _write_anywhere(block: Heading | Table | Chart | Contents | PageBreak, story: Story) -> None:
    """Write a block that looks the same wherever it stands."""
    match block:
        case Heading():
            _heading(block, story)
        case Table():
            write_table(block, story)
        case Chart():
            write_chart(block, story)
        case Contents():
            write_contents(block, story)
        case PageBreak():
            story.break_page()
        case _:
            assert_never(block)


def _heading(heading: Heading, story: Story) -> None:
    if silent(heading.content):
        return
    entry = story.entries[story.headings]
    story.headings += 1
    marked = story.links.marked(heading.anchor, story.runs(heading.content))
    level = min(max(heading.level, 1), len(HEADINGS))
    story.paragraph(HEADINGS[level - 1], story.links.bookmarked(entry.bookmark, marked))


def _paragraph(paragraph: Paragraph, story: Story, place: Place) -> None:
    if silent(paragraph.content):
        return
    content = story.links.marked(paragraph.anchor, story.runs(paragraph.content))
    story.paragraph(place.paragraph(paragraph), content)


def _items(items: Items, story: Story, place: Place) -> None:
    """Write a list; what an item opens with carries the mark, what follows is set in."""
    opening = mark(items.ordered, place, story)
    for first, *rest in filter(None, items.items):
        if isinstance(first, Paragraph) and not silent(first.content):
            content = story.links.marked(first.anchor, story.runs(first.content))
            story.paragraph(opening.style, content, opening.properties)
            write_blocks(rest, story, place.inner)
        else:
            write_blocks((first, *rest), story, place.inner)


def _callout(callout: Callout, story: Story) -> None:
    """Write a box as paragraphs of one style: a table would be read out as a table."""
    if callout.title.strip():
        story.paragraph(CALLOUT_TITLES[callout.tone], run(callout.title))
    write_blocks(callout.content, story, Place(tone=callout.tone))


def _landscape(landscape: Landscape, story: Story, place: Place) -> None:
    if story.sideways:
        write_blocks(landscape.content, story, place)
        return
    story.turn(True)
    write_blocks(landscape.content, story, place)
    story.turn(False)
