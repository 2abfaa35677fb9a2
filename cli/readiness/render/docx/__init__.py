"""Write a document as a Word file, streamed as XML into a package of our own."""

from collections.abc import Mapping
from pathlib import Path

from readiness.model.document import Document
from readiness.render.called import called
from readiness.render.docx.anchors import bookmark_names, counted_names
from readiness.render.docx.blocks import write_blocks
from readiness.render.docx.brand import Brand, read_brand
from readiness.render.docx.carried import relations
from readiness.render.docx.links import Links
from readiness.render.docx.lists import restarted
from readiness.render.docx.notes import footnotes
from readiness.render.docx.outline import Outline, outline
from readiness.render.docx.package import pack
from readiness.render.docx.parts import PLACES, assemble, encoded, linked
from readiness.render.docx.place import Place
from readiness.render.docx.properties import core, extended, settings
from readiness.render.docx.sections import FIRST, Sheet, footer, header
from readiness.render.docx.story import Story
from readiness.render.docx.xml import NAMESPACES, run
from readiness.render.livery import Livery
from readiness.render.walk import leaves


def write(document: Document, reference: Path, livery: Livery | None = None) -> bytes:
    """Return the document as a Word file; raise `UnusableBrand` before writing anything.

    `reference` is the Word file that ships; a livery is what the authority wants instead.
    """
    dress = read_brand(reference, livery)
    held = tuple(leaves(document.blocks))
    plan = outline(document, held, dress)
    counted = called(document.blocks)
    bookmarks = bookmark_names(held) | counted_names(counted)
    story = Story(dress, Links(bookmarks, counted), plan.entries)
    _titles(document, story)
    write_blocks(document.blocks, story, Place())
    body = f"<w:document {NAMESPACES}><w:body>{story.finish()}</w:body></w:document>"
    dressed = _dressed(document, dress, story, plan)
    dressed |= _beside(dress, dressed)
    about = {"core": core(document), "app": extended()}
    return pack(assemble(body, dressed, story.charts, about, story.links.addresses))


def _titles(document: Document, story: Story) -> None:
    if document.title.strip():
        story.paragraph("Title", run(document.title))
    if document.subtitle.strip():
        story.paragraph("Subtitle", run(document.subtitle))


def _dressed(document: Document, brand: Brand, story: Story, plan: Outline) -> dict[str, bytes]:
    """Return the parts that dress the body: the brand's, and ours."""
    first = max(brand.kinds) + 1
    parts = dict(brand.parts) | _noted(story)
    parts["settings"] = encoded(settings(document.language, noted="footnotes" in parts))
    parts["numbering"] = restarted(parts["numbering"], first, story.restarts)
    sheets = [Sheet(brand.page, 1)]
    if story.was_turned:
        sheets.append(Sheet(brand.page.turned(), 2))
    if brand.edges.first:
        sheets.append(Sheet(brand.page, 3))
    for sheet in sheets:
        parts[f"header{sheet.number}"] = encoded(header(document, brand, sheet))
        parts[f"footer{sheet.number}"] = encoded(footer(document, brand, sheet, plan.pages))
    return parts


def _noted(story: Story) -> dict[str, bytes]:
    """Return the parts that hold the notes and where their links lead; none without notes."""
    if not story.links.notes:
        return {}
    links = Links(story.links.bookmarks, story.links.called)
    parts = {"footnotes": encoded(footnotes(story.links.notes, story.brand, links))}
    if links.addresses:
        parts[f"word/_rels/{PLACES['footnotes']}.rels"] = linked(links.addresses)
    return parts


def _beside(brand: Brand, dressed: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the pictures of headers and footers, and which of them each refers to."""
    parts = {}
    for kind in dressed:
        own = brand.edges.of(kind[:-1], kind in FIRST)
        told = relations(own) if own else ""
        if told:
            parts[f"word/_rels/{PLACES[kind]}.rels"] = encoded(told)
    pictures = brand.edges.pictures.items()
    return parts | {f"word/media/{name}": data for name, data in pictures}
