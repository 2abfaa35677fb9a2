"""Turn a document into a file in an authority's brand."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from readiness.model.document import Document
from readiness.render import docx, markdown
from readiness.render.codes import CODES
from readiness.render.unusable import UnusableBrand

__all__ = ["CODES", "WRITERS", "UnusableBrand", "render"]

Writer = Callable[[Document, Path], bytes]
"""A document and a brand file in, the bytes of a file out."""

WRITERS: Mapping[str, Writer] = MappingProxyType({"docx": docx.write, "md": markdown.write})
"""The writers by the ending of the file they make."""


def render(document: Document, brand: Path) -> bytes:
    """Return the document as a Word file in the brand's styles; raise `UnusableBrand`."""
    return WRITERS["docx"](document, brand)
