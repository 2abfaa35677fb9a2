"""The straight line: load, check, score, compose, render. Nothing else knows the order."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from readiness.check import LINKS_TO_RECORDS, check, check_framework, check_gaps
from readiness.load import Loaded, Own, Sources, load, outcomes, own, why_not
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.hindsight import Hindsight
from readiness.model.inspection import Inspection
from readiness.model.settings import Settings
from readiness.model.workspace import Workspace


class Inspected(NamedTuple):
    """What was loaded, the day it is looked at, and every fault in it, by place."""

    loaded: Loaded
    as_of: date
    diagnostics: tuple[Diagnostic, ...]

    @property
    def failed(self) -> bool:
        """Say whether something must be put right before there can be a verdict."""
        errors = any(one.severity is Severity.ERROR for one in self.diagnostics)
        return errors or self.loaded.workspace is None

    @property
    def records(self) -> int:
        """Count the records that could be read."""
        workspace = self.loaded.workspace
        return sum(map(len, workspace.records)) if workspace else 0


class Assessed(NamedTuple):
    """A verdict and everything found on the way; no verdict where a file cannot be used."""

    assessment: Assessment | None
    diagnostics: tuple[Diagnostic, ...]
    loaded: Loaded


class Published(NamedTuple):
    """Files not yet written, by name, or the faults that prevent them.

    `notes` tell what should be looked at all the same. `left_out` says of each document
    that was not made why it was not. `texts` says where the files of faults are, by name.
    """

    files: dict[str, bytes]
    faults: tuple[Diagnostic, ...]
    notes: tuple[Diagnostic, ...] = ()
    left_out: tuple[str, ...] = ()
    texts: Mapping[str, str] = MappingProxyType({})


def day(settings: Settings, asked: date | None, today: date) -> date:
    """Return the day to assess on: the one asked for, else the settings' own, else today."""
    if asked:
        return asked
    return settings.as_of if isinstance(settings.as_of, date) else today


def inspect(sources: Sources, asked: date | None, today: date) -> Inspected:
    """Load and check."""
    loaded = load(sources)
    if loaded.workspace is None:
        return Inspected(loaded, today, loaded.diagnostics)
    return _checked(loaded, loaded.workspace, day(loaded.workspace.settings, asked, today))


def _checked(loaded: Loaded, workspace: Workspace, as_of: date) -> Inspected:
    framework = check_framework(workspace.framework, workspace.catalogue)
    links = (one for one in check(workspace, as_of) if not _told(one, loaded))
    found = (*loaded.diagnostics, *framework, *links, *_gaps_named(workspace))
    return Inspected(loaded, as_of, tuple(sorted(found, key=lambda one: (one.at, one.code))))


def _gaps_named(workspace: Workspace) -> list[Diagnostic]:
    """Check the gaps that settings name; only then are the rules needed."""
    if not (workspace.settings.severity or workspace.settings.accepted):
        return []
    from readiness.score import CODES

    return check_gaps(workspace, frozenset(one.code for one in CODES))


class LookedBack(NamedTuple):
    """A comparison with hindsight; none where a file cannot be used or no inspection is meant.

    `inspections` are those that could be meant: all, or those of the file that was given.
    """

    comparison: Hindsight | None
    inspections: tuple[Inspection, ...]
    inspected: Inspected


def look_back(sources: Sources, name: str, given: Path | None, today: date) -> LookedBack:
    """Load a folder with its outcomes, check them, and compare one inspection with hindsight.

    The inspection is the one called `name`, or the only one in the file `given`. An outcome
    may be dated after the folder's own day, but not after today.
    """
    from readiness.score.hindsight import hindsight

    files = outcomes(sources.folder, given)
    loaded = load(sources, files)
    workspace = loaded.workspace
    if workspace is None:
        return LookedBack(None, (), Inspected(loaded, today, loaded.diagnostics))
    as_of = day(workspace.settings, None, today)
    inspected = _checked(loaded, workspace, max(as_of, today))
    held = workspace.records.inspections
    among = tuple(one for one in held if not given or one.where().file == files[-1].name)
    meant = [one for one in among if given or one.id == name]
    first = meant[0].dated.first if len(meant) == 1 else None
    if inspected.failed or first is None:
        return LookedBack(None, among, inspected)
    return LookedBack(hindsight(workspace, meant[0], first, as_of), among, inspected)


def _told(found: Diagnostic, loaded: Loaded) -> bool:
    """Say whether a link fails only because its record could not be read, which is told already."""
    if found.code not in LINKS_TO_RECORDS:
        return False
    return bool(loaded.unread) or found.about in loaded.refused


def assess(
    sources: Sources, asked: date | None, today: date, until: date | None = None
) -> Assessed:
    """Load, check and score. Errors stop the line before scoring; gaps never do.

    `until` is the day that the verdict looks forward to, by default the meeting.
    """
    from readiness.score import score

    inspected = inspect(sources, asked, today)
    workspace = inspected.loaded.workspace
    verdict = None
    if workspace and not inspected.failed:
        verdict = score(workspace, inspected.as_of, until)
    return Assessed(verdict, inspected.diagnostics, inspected.loaded)


def publish(assessment: Assessment, templates: Path, folder: Path | None = None) -> Published:
    """Compose and render every document the settings ask for. Writes nothing.

    `templates` are those that ship; the authority's own, and its own look, stand in `folder`.
    """
    from readiness.compose import Index, compose, documents, not_there, unwritable
    from readiness.render import REFERENCE, WRITERS, Paper, UnusableBrand, dressed, written

    brought = own(folder) if folder else Own()
    if brought.faults:
        return Published({}, brought.faults)
    index = Index(assessment)
    shelves = (*filter(None, [brought.templates]), templates)
    available = documents(*shelves)
    chosen = _chosen(assessment, available)
    made = [compose(assessment, index, template, shelves) for template in chosen]
    faults = [fault for one in made for fault in one.faults]
    faults += not_there(assessment.workspace.settings, available)
    livery = dressed(folder or Path(), assessment.workspace.settings.brand, brought.look)
    faults += livery.faults(why_not)
    faults += unwritable(made, WRITERS)
    files: dict[str, bytes] = {}
    papers = [Paper(one.file, one.document, one.audience) for one in made if one.document]
    for paper in papers if not faults else ():
        try:
            files[paper.file] = written(paper, papers, templates / REFERENCE, livery)
        except UnusableBrand as unusable:
            faults += unusable.diagnostics
    files["gaps.json"] = _json(assessment)
    if faults:
        return Published({}, tuple(dict.fromkeys(faults)), texts=brought.texts)
    notes = dict.fromkeys(note for one in made for note in one.notes)
    left_out = (f"{one.file}: not written, because {one.left_out}" for one in made if one.left_out)
    return Published(files, (), tuple(notes), tuple(left_out))


def _json(assessment: Assessment) -> bytes:
    from readiness.compose.data import verdict

    text = json.dumps(verdict(assessment), indent=2, ensure_ascii=False)
    return f"{text}\n".encode()


def _chosen(assessment: Assessment, available: dict[str, Path]) -> list[Path]:
    wanted = assessment.workspace.settings.documents
    return [path for name, path in available.items() if not wanted or name in wanted]
