"""Compose a document: a verdict and a template → the document tree."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path, PurePath, PureWindowsPath
from typing import NamedTuple

from readiness.compose.codes import (
    CODES,
    NO_DOCUMENT,
    SAME_FILE,
    UNKNOWN_FILE,
    UNKNOWN_MARKDOWN,
    UNKNOWN_NAME,
)
from readiness.compose.index import Index
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.document import Block, Document
from readiness.model.rule import Finding
from readiness.model.settings import Settings


class Composed(NamedTuple):
    """A document and the name of the file it is for, or why there is none.

    `named` is the place in the template that names the file. `notes` tell what should be
    looked at though the document was made, and `left_out` why its template made none.
    `audience` says for whom it is.
    """

    file: str
    document: Document | None
    faults: tuple[Diagnostic, ...]
    named: Location = Location("templates")
    notes: tuple[Diagnostic, ...] = ()
    left_out: str = ""
    audience: str = ""


def documents(*folders: Path) -> dict[str, Path]:
    """Return the templates by the name of the document each makes; of two, the first folder's."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in folder.glob("*.md.j2"):
            found.setdefault(path.name.removesuffix(".md.j2"), path)
    return dict(sorted(found.items()))


def not_there(settings: Settings, available: Collection[str]) -> tuple[Diagnostic, ...]:
    """Return a fault for every document that the settings ask for and no template makes."""
    hint = f"there are {', '.join(f'`{name}`' for name in available)}"
    return tuple(
        NO_DOCUMENT.sign(Finding(settings.where("documents", place), f"no document `{name}`", hint))
        for place, name in enumerate(settings.documents)
        if name not in available
    )


def compose(
    assessment: Assessment, index: Index, template: Path, folders: Sequence[Path] = ()
) -> Composed:
    """Fill a template with a verdict; a fault is located in the template's own lines.

    Parts are looked for in the folders in turn, by default in the template's own.
    """
    from readiness.compose import accessible, link_words, markdown, view
    from readiness.compose import template as templates
    from readiness.compose.cited_paragraphs import led_back

    try:
        shelves = tuple(folders) or (template.parent,)
        filled = templates.render(template, view.values(assessment, index), index.cite, shelves)
    except templates.Fault as fault:
        found = Finding(fault.at, fault.what, _NAMES)
        return Composed("", None, (UNKNOWN_NAME.sign(found),))
    if filled.left_out:
        return Composed(filled.file, None, (), filled.named, left_out=filled.left_out)
    try:
        blocks = markdown.read(filled.markdown, filled.tokens)
    except markdown.UnknownMarkdown as fault:
        found = Finding(filled.places[fault.line - 1], fault.what, _MARKDOWN)
        return Composed("", None, (UNKNOWN_MARKDOWN.sign(found),))
    if faults := accessible.faults(filled):
        return Composed("", None, faults)
    document = _document(assessment, filled.title, led_back(blocks))
    notes = (*filled.tokens.notes, *link_words.unclear(assessment.workspace))
    return Composed(filled.file, document, (), filled.named, notes, audience=filled.audience)


def unwritable(made: Iterable[Composed], endings: Collection[str]) -> tuple[Diagnostic, ...]:
    """Say which files cannot be written: an unknown ending, a folder in a name, a name taken.

    `endings` are those that a writer knows, without the dot.
    """
    found: list[Diagnostic] = []
    taken: dict[str, str] = {}
    for one in made:
        if one.document is None:
            continue
        first = taken.setdefault(one.file.casefold(), one.named.file)
        if wrong := _wrong(one.file, endings):
            found.append(UNKNOWN_FILE.sign(Finding(one.named, *wrong)))
        elif first != one.named.file:
            what = f"`{one.file}` is already the file of `{first}`"
            found.append(SAME_FILE.sign(Finding(one.named, what, _OWN_NAME)))
    return tuple(found)


def _wrong(file: str, endings: Collection[str]) -> tuple[str, str] | None:
    """Say what is wrong with a name on any system, and what would be right."""
    if file != PureWindowsPath(file).name or set(file) & set('<>:"|?*'):
        return f"`{file}` is not a plain file name", _PLAIN
    if PurePath(file).suffix.removeprefix(".") not in endings:
        *others, last = (f"`.{ending}`" for ending in endings)
        return f"`{file}` does not end in {', '.join(others)} or {last}", _ENDING
    return None


def _document(assessment: Assessment, title: str, blocks: tuple[Block, ...]) -> Document:
    settings = assessment.workspace.settings
    return Document(
        title=title,
        subtitle=settings.authority.name,
        authority=settings.authority.name,
        marking=settings.marking,
        version=_version(settings.issue.version),
        date=assessment.as_of.isoformat(),
        blocks=blocks,
    )


def _version(version: str) -> str:
    """Return the version as a footer says it: `version 3.1`, but `draft`."""
    said = version.lower()
    return version if said == "draft" or said.startswith("version") else f"version {version}"


_NAMES = "the names a template may use are listed in docs/templates.md"
_MARKDOWN = "what a template may hold is listed in docs/templates.md"
_OWN_NAME = "give each template a file of its own"
_PLAIN = "documents stand side by side in the folder `out`; a name holds no folder"
_ENDING = "the ending says how to write it: for Word, for a browser, or as Markdown"

__all__ = ["CODES", "Composed", "Index", "compose", "documents", "not_there", "unwritable"]
