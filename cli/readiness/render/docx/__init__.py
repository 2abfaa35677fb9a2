"""Write a document as a Word file, streamed as XML into a package of our own."""

from pathlib import Path

from readiness.model.document import Document
from readiness.render.docx.anchors import bookmark_names
from readiness.render.docx.blocks import write_blocks
from readiness.render.docx.brand import Brand, read_brand
from readiness.render.docx.links import Links
from readiness.render.docx.lists import restarted
from readiness.render.docx.outline import Outline, outline
from readiness.render.docx.package import pack
from readiness.render.docx.parts import assemble, encoded
from readiness.render.docx.place import Place
from readiness.render.docx.properties import core, extended, settings
from readiness.render.docx.sections import footer, header
from readiness.render.docx.story import Story
from readiness.render.docx.walk import leaves
from readiness.render.docx.xml import NAMESPACES, run


def write(document: Document, brand: Path) -> bytes:
    """Return the document as a Word file; raise `UnusableBrand` before writing anything."""
    dress = read_brand(brand)
    held = tuple(leaves(document.blocks))
    plan = outline(document, held, dress)
    story = Story(dress, Links(bookmark_names(held)), plan.entries)
    _titles(document, story)
    write_blocks(document.blocks, story, Place())
    body = f"<w:document {NAMESPACES}><w:body>{story.finish()}</w:body></w:document>"
    dressed = _dressed(document, dress, story, plan)
    addresses = story.links.addresses
    return pack(assemble(body, dressed, core(document), extended(), addresses))


def _titles(document: Document, story: Story) -> None:
    if document.title.strip():
        story.paragraph("Title", run(document.title))
    if document.subtitle.strip():
        story.paragraph("Subtitle", run(document.subtitle))


def _dressed(document: Document, brand: Brand, story: Story, plan: Outline) -> dict[str, bytes]:
    """Return the parts that dress the body: the brand's, and ours."""
    first = max(brand.kinds) + 1
    parts = dict(brand.parts) | {"settings": encoded(settings(document.language))}
    parts["numbering"] = restarted(parts["numbering"], first, story.restarts)
    for place, page in enumerate((brand.page, brand.page.turned())[: 1 + story.was_turned], 1):
        parts[f"header{place}"] = encoded(header(document, brand, page))
        parts[f"footer{place}"] = encoded(footer(document, brand, page, plan.pages))
    return parts
