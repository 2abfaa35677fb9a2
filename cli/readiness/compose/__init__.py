"""Compose a document: a verdict and a template → the document tree."""

from pathlib import Path
from typing import NamedTuple

from readiness.compose.codes import CODES, UNKNOWN_MARKDOWN, UNKNOWN_NAME
from readiness.compose.index import Index
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.document import Document
from readiness.model.rule import Finding


class Composed(NamedTuple):
    """A document and the name of the file it is for, or why there is none."""

    file: str
    document: Document | None
    faults: tuple[Diagnostic, ...]


def documents(folder: Path) -> dict[str, Path]:
    """Return the templates in a folder by the name of the document each makes."""
    found = sorted(folder.glob("*.md.j2"))
    return {path.name.removesuffix(".md.j2"): path for path in found}


def compose(assessment: Assessment, index: Index, template: Path) -> Composed:
    """Fill a template with a verdict; a fault is located in the template's own lines."""
    from readiness.compose import markdown, view
    from readiness.compose import template as templates

    try:
        filled = templates.render(template, view.values(assessment, index), index.cite)
        blocks = markdown.read(filled.markdown, filled.tokens)
    except templates.Fault as fault:
        at = Location(f"templates/{fault.file}", fault.line, 1)
        return Composed("", None, (UNKNOWN_NAME.sign(Finding(at, fault.what, _NAMES)),))
    except markdown.UnknownMarkdown as fault:
        at = Location(f"templates/{template.name}")
        found = Finding(at, f"templates cannot hold a {fault.what}", _MARKDOWN)
        return Composed("", None, (UNKNOWN_MARKDOWN.sign(found),))
    settings = assessment.workspace.settings
    document = Document(
        title=filled.front["title"],
        subtitle=f"{settings.authority.name}",
        authority=settings.authority.name,
        marking=settings.marking,
        version=settings.issue.version,
        date=assessment.as_of.isoformat(),
        blocks=blocks,
    )
    return Composed(filled.front["file"], document, ())


_NAMES = "the names a template may use are listed in docs/templates.md"
_MARKDOWN = "what a template may hold is listed in docs/templates.md"

__all__ = ["CODES", "Composed", "Index", "compose", "documents"]
