"""Files to Workspace: everything a person wrote, typed, or every fault in it."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from readiness.load.codes import CODES
from readiness.load.editions import Editions
from readiness.load.files import File
from readiness.load.no_settings import has_settings, no_settings
from readiness.load.reading import Reading
from readiness.load.settings import no_folder
from readiness.load.texts import Texts
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.framework import Framework
from readiness.model.workspace import Workspace

__all__ = ["CODES", "Loaded", "Shipped", "Sources", "Texts", "frameworks", "load"]


class Sources(NamedTuple):
    """The authority's folder, and the folder of the frameworks that come with the program."""

    folder: Path
    frameworks: Path


class Loaded(NamedTuple):
    """What was read, and everything wrong with it, by file and place.

    The workspace holds every entry that could be read; it is None when there are no
    settings, no framework or no entries at all. `texts` gives the lines of the files.
    `refused` holds the ids of entries that cannot be used as they stand, and `unread` the
    names of files that could not be read: what they name is faulty, but not missing.
    """

    workspace: Workspace | None
    diagnostics: tuple[Diagnostic, ...]
    texts: Texts
    refused: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()


class Shipped(NamedTuple):
    """Every edition at hand, in the order of their ids, and what is wrong with the others.

    `texts` gives the lines of the files.
    """

    frameworks: tuple[Framework, ...]
    diagnostics: tuple[Diagnostic, ...]
    texts: Texts


def load(sources: Sources) -> Loaded:
    """Read everything in an authority's folder, and the editions that it names."""
    trouble = no_folder(sources.folder)
    if not trouble and not has_settings(sources.folder):
        trouble = no_settings(sources.folder)
    if trouble:
        return Loaded(None, (trouble,), Texts({}))
    with _no_collection():
        reading = Reading(*sources)
        reading.read_files()
        workspace = reading.workspace()
    return Loaded(
        workspace,
        reading.faults,
        _texts({**reading.editions.files, **reading.files}),
        frozenset(reading.entries.refused),
        frozenset(reading.unread),
    )


def frameworks(folder: Path, authority: Path | None = None) -> Shipped:
    """Read every edition in a folder of frameworks, and those of an authority's own folder."""
    trouble = no_folder(authority) if authority else None
    editions = Editions(folder, authority / "frameworks" if authority and not trouble else None)
    read = [editions.get(name, Location("")) for name in editions.ids]
    return Shipped(
        tuple(edition for edition in read if edition),
        (*([trouble] if trouble else []), *editions.faults),
        _texts(editions.files),
    )


def _texts(files: Mapping[str, File]) -> Texts:
    return Texts({name: file.path for name, file in files.items()})


@contextmanager
def _no_collection() -> Iterator[None]:
    """Look for no garbage meanwhile.

    Entries form no circles, so that none would be found; looking costs a tenth of a run.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
