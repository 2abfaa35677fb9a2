"""Turn a document into a file in an authority's brand."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from readiness.model.document import Document
from readiness.render import docx, html, markdown
from readiness.render.codes import CODES
from readiness.render.html import Paper, bind
from readiness.render.livery import Livery, dressed
from readiness.render.unusable import UnusableBrand

__all__ = [
    "CODES",
    "INDEX",
    "REFERENCE",
    "WRITERS",
    "Livery",
    "Paper",
    "UnusableBrand",
    "dressed",
    "render",
    "written",
]

Writer = Callable[[Document, Path, Livery | None], bytes]
"""A document, the Word file that ships and what an authority wants instead in, bytes out."""

REFERENCE = Path("brand/reference.docx")
"""Where the Word file stands that ships, in the folder of templates."""

INDEX = "index.html"
"""The page that holds every other document of a build."""

WRITERS: Mapping[str, Writer] = MappingProxyType(
    {"docx": docx.write, "html": html.write, "md": markdown.write}
)
"""The writers by the ending of the file they make."""


def render(document: Document, reference: Path, livery: Livery | None = None) -> bytes:
    """Return the document as a Word file in the brand's styles; raise `UnusableBrand`."""
    return WRITERS["docx"](document, reference, livery)


def written(
    paper: Paper, made: Iterable[Paper], reference: Path, livery: Livery | None = None
) -> bytes:
    """Return a document as the file it is for; raise `UnusableBrand`.

    The index holds all the others that were `made` after its own words.
    """
    if paper.file == INDEX:
        return bind(paper.document, (one for one in made if one is not paper), livery)
    writer = WRITERS[Path(paper.file).suffix.removeprefix(".")]
    return writer(paper.document, reference, livery)
