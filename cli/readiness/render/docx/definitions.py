"""Write terms with their meanings, each term on the page of what it means."""

from readiness.model.document import Definitions, Strong
from readiness.render.docx.place import Place
from readiness.render.docx.story import Story
from readiness.render.walk import silent


def write_definitions(definitions: Definitions, story: Story, place: Place) -> None:
    """Write each term as a paragraph of its own, and what it means below, set in."""
    for term, meaning in definitions.entries:
        if not silent(term):
            shown = (Strong(term),) if place.tone else term
            story.paragraph(place.term, story.runs(shown), keeps=not silent(meaning))
        if not silent(meaning):
            story.paragraph(place.meaning, story.runs(meaning))
