"""Write documents as pages for a browser that need nothing beside themselves."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from readiness.model.document import Document
from readiness.render.html.blocks import blocks
from readiness.render.html.ids import Ids
from readiness.render.html.inlines import endnotes
from readiness.render.html.page import RESERVED, TOP, page
from readiness.render.html.paper import Paper, Part
from readiness.render.html.plan import Plan, plan
from readiness.render.html.story import Story
from readiness.render.livery import Livery

__all__ = ["Paper", "bind", "write"]


def write(document: Document, _reference: Path, livery: Livery | None = None) -> bytes:
    """Return the document as a page of its own, in an authority's colours, font and logo."""
    return bind(document, (), livery)


def bind(front: Document, papers: Iterable[Paper], livery: Livery | None = None) -> bytes:
    """Return a page that opens with one document and holds the papers after it.

    A reference to what a document does not hold leads into the first of the others that does.
    Raises `UnusableBrand` where the logo cannot be used.
    """
    ids = Ids(*RESERVED)
    first = plan(front, TOP, ids)
    held = [(paper, plan(paper.document, ids.free(Path(paper.file).stem), ids)) for paper in papers]
    elsewhere = _elsewhere(one for _, one in held)
    opening = Part(Paper("", front), first, _written(front, first, ids, elsewhere, level=1))
    parts = [
        Part(paper, one, _written(paper.document, one, ids, elsewhere, level=2))
        for paper, one in held
    ]
    return page(opening, parts, livery).encode("utf-8")


def _elsewhere(plans: Iterable[Plan]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for one in plans:
        found = {**one.anchors, **found}
    return found


def _written(
    document: Document, own: Plan, ids: Ids, elsewhere: Mapping[str, str], level: int
) -> str:
    story = Story(own, ids, elsewhere, level)
    return blocks(document.blocks, story) + endnotes(story)
