"""The straight line: load, check, score, compose, render. Nothing else knows the order."""

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

from readiness.check import LINKS_TO_RECORDS, check, check_framework
from readiness.load import Loaded, Sources, load
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.settings import Settings


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
    """Files not yet written, by name, or the faults that prevent them."""

    files: dict[str, bytes]
    faults: tuple[Diagnostic, ...]


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
    as_of = day(loaded.workspace.settings, asked, today)
    framework = check_framework(loaded.workspace.framework, loaded.workspace.catalogue)
    links = (one for one in check(loaded.workspace, as_of) if not _told(one, loaded))
    found = (*loaded.diagnostics, *framework, *links)
    return Inspected(loaded, as_of, tuple(sorted(found, key=lambda one: (one.at, one.code))))


def _told(found: Diagnostic, loaded: Loaded) -> bool:
    """Say whether a link fails only because its record could not be read, which is told already."""
    if found.code not in LINKS_TO_RECORDS:
        return False
    return bool(loaded.unread) or found.about in loaded.refused


def assess(sources: Sources, asked: date | None, today: date) -> Assessed:
    """Load, check and score. Errors stop the line before scoring; gaps never do."""
    from readiness.score import score

    inspected = inspect(sources, asked, today)
    workspace = inspected.loaded.workspace
    verdict = None
    if workspace and not inspected.failed:
        verdict = score(workspace, inspected.as_of)
    return Assessed(verdict, inspected.diagnostics, inspected.loaded)


def publish(assessment: Assessment, templates: Path) -> Published:
    """Compose and render every document the settings ask for. Writes nothing."""
    from readiness.compose import Index, compose, documents, not_there, unwritable
    from readiness.render import WRITERS, UnusableBrand

    index = Index(assessment)
    available = documents(templates)
    chosen = _chosen(assessment, available)
    made = [compose(assessment, index, template) for template in chosen]
    faults = [fault for one in made for fault in one.faults]
    faults += not_there(assessment.workspace.settings, available)
    faults += unwritable(made, WRITERS)
    files: dict[str, bytes] = {}
    for one in made if not faults else ():
        if one.document:
            writer = WRITERS[Path(one.file).suffix.removeprefix(".")]
            try:
                files[one.file] = writer(one.document, templates / "brand" / "reference.docx")
            except UnusableBrand as unusable:
                faults += unusable.diagnostics
    files["gaps.json"] = _json(assessment)
    return Published({} if faults else files, tuple(dict.fromkeys(faults)))


def _json(assessment: Assessment) -> bytes:
    from readiness.compose.data import verdict

    text = json.dumps(verdict(assessment), indent=2, ensure_ascii=False)
    return f"{text}\n".encode()


def _chosen(assessment: Assessment, available: dict[str, Path]) -> list[Path]:
    wanted = assessment.workspace.settings.documents
    return [path for name, path in available.items() if not wanted or name in wanted]
