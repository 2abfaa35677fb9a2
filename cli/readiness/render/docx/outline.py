"""Find a document's headings and the pages they stand on, for a contents list that opens filled.

Word counts the pages when somebody updates the list; until then a near guess is kinder than
a question box or a column of noughts.
"""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.document import Document, PageBreak
from readiness.render.docx.brand import Brand
from readiness.render.docx.entries import Entry, entries
from readiness.render.docx.flow import Flow, Strip
from readiness.render.docx.measure import Measure
from readiness.render.walk import Leaf


class Outline(NamedTuple):
    """The headings in reading order, and how many pages they likely stand on."""

    entries: tuple[Entry, ...]
    pages: int


def outline(document: Document, held: Iterable[Leaf], brand: Brand) -> Outline:
    """Return the headings of a document with their likely pages; `held` are its leaves."""
    found = entries(held)
    flow = Flow(brand.page.text_height / 20)
    for one in Measure(brand, found).document(document):
        match one:
            case Strip():
                flow.add(one)
            case PageBreak():
                flow.break_page()
            case _:
                flow.turn(one.text_height / 20)
    flow.settle()
    placed = zip(found, flow.headings, strict=True)
    return Outline(tuple(entry._replace(page=page) for entry, page in placed), flow.page)
