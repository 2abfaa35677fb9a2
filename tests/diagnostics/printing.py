"""What a folder makes the program print: faults of files, of frameworks and templates, gaps."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from building import FRAMEWORKS, read

from readiness import shipped
from readiness.check import check, check_framework, check_gaps
from readiness.compose import Index, compose, documents, not_there, unwritable
from readiness.load import own, why_not
from readiness.load.editions import Editions
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.workspace import Workspace
from readiness.render import REFERENCE, WRITERS, UnusableBrand, dressed
from readiness.render.docx.brand import read_brand
from readiness.score import CODES, score


def faults(folder: Path) -> list[Diagnostic]:
    """Return everything that stops a verdict, or should be put right, by place."""
    loaded = read(folder)
    found = list(loaded.diagnostics)
    if loaded.workspace:
        found += check(loaded.workspace, _day(loaded.workspace))
        found += _of_frameworks(loaded.workspace)
        found += check_gaps(loaded.workspace, frozenset(one.code for one in CODES))
    return sorted(found, key=lambda one: (one.at, one.code))


def gaps(folder: Path) -> tuple[Diagnostic, ...]:
    """Return every gap of a folder that has no fault."""
    workspace = read(folder).workspace
    assert workspace
    return score(workspace, _day(workspace)).all_gaps


def template_faults(folder: Path) -> list[Diagnostic]:
    """Return what is wrong with the templates in a folder."""
    workspace = read(folder).workspace
    assert workspace
    verdict = score(workspace, _day(workspace))
    index = Index(verdict)
    available = documents(folder / "templates")
    made = [compose(verdict, index, one) for one in available.values()]
    found = [fault for one in made for fault in (*one.faults, *one.notes)]
    return [*found, *not_there(workspace.settings, available), *unwritable(made, WRITERS)]


def brand_faults(folder: Path) -> list[Diagnostic]:
    """Return what is wrong with the look that the settings of a folder ask for."""
    workspace = read(folder).workspace
    assert workspace
    livery = dressed(folder, workspace.settings.brand, own(folder).look)
    if found := list(livery.faults(why_not)):
        return found
    try:
        read_brand(shipped.folder("templates") / REFERENCE, livery)
    except UnusableBrand as unusable:
        return list(unusable.diagnostics)
    return []


def errors(found: Iterable[Diagnostic]) -> bool:
    """Say whether any of them is an error."""
    return any(one.severity is Severity.ERROR for one in found)


def printed(found: Iterable[Diagnostic]) -> str:
    """Return diagnostics as a person reads them, each with its hint."""
    return "".join(f"{line}\n" for one in found for line in _lines(one))


def _day(workspace: Workspace) -> date:
    assert isinstance(workspace.settings.as_of, date)
    return workspace.settings.as_of


def _lines(one: Diagnostic) -> Iterator[str]:
    yield f"{one.at} {one.code} {one.severity}: {one.message}"
    if one.hint:
        yield f"  = {one.hint}"


def _of_frameworks(workspace: Workspace) -> Iterator[Diagnostic]:
    catalogue = Editions(FRAMEWORKS).catalogue()
    for edition in workspace.editions.values():
        yield from check_framework(edition, catalogue)
