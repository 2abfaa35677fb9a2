"""Write captions: a name, a number that Word counts, and a title."""

from readiness.render.docx.story import Story
from readiness.render.docx.xml import field, run


def write_caption(kind: str, number: int, title: str, story: Story, anchor: str) -> None:
    """Write the caption of a `Table` or `Figure`.

    Its bookmark holds the name and the number, so that a reference can show just these.
    """
    counted = run(f"{kind} ") + field(f"SEQ {kind} \\* ARABIC", str(number))
    story.paragraph("Caption", story.links.marked(anchor, counted) + _titled("", title))


def write_continued(number: int, title: str, story: Story) -> None:
    """Write the caption of a further piece of a table, under the same number."""
    story.paragraph("Caption", run(f"Table {number}") + _titled(" (continued)", title))


def _titled(again: str, title: str) -> str:
    named = f"{again}: {title}" if title.strip() else again
    return run(named) if named else ""
