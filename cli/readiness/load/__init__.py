"""Files to Workspace: everything a person wrote, typed, or every fault in it."""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from readiness.load.codes import CODES
from readiness.load.editions import Editions
from readiness.load.files import File
from readiness.load.history import Kept, NotKept, lay_out
from readiness.load.no_settings import has_settings, no_settings
from readiness.load.outcomes import outcomes
from readiness.load.own import Own, own, why_not
from readiness.load.reading import Reading
from readiness.load.settings import no_folder
from readiness.load.texts import Texts
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.framework import Framework
from readiness.model.workspace import Workspace

__all__ = [
    "CODES",
    "Loaded",
    "NotKept",
    "Own",
    "Past",
    "Shipped",
    "Sources",
    "Texts",
    "frameworks",
    "load",
    "load_past",
    "outcomes",
    "own",
    "why_not",
]


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


class Past(NamedTuple):
    """What a commit held, and which commit it is; the lines of the files are gone."""

    loaded: Loaded
    kept: Kept


class Shipped(NamedTuple):
    """Every edition at hand, in the order of their ids, and what is wrong with the others.

    `texts` gives the lines of the files.
    """

    frameworks: tuple[Framework, ...]
    diagnostics: tuple[Diagnostic, ...]
    texts: Texts


def load(sources: Sources, also: Iterable[File] = ()) -> Loaded:
    """Read everything in an authority's folder, and the editions that it names.

    `also` are files that are read as if they stood among the others.
    """
    trouble = no_folder(sources.folder)
    if not trouble and not has_settings(sources.folder):
        trouble = no_settings(sources.folder)
    if trouble:
        return Loaded(None, (trouble,), Texts({}))
    with _no_collection():
        reading = Reading(*sources)
        reading.files |= {file.name: file for file in also}
        reading.read_files()
        workspace = reading.workspace()
    return Loaded(
        workspace,
        reading.faults,
        _texts({**reading.editions.files, **reading.files}),
        frozenset(reading.entries.refused),
        frozenset(reading.unread),
    )


def load_past(sources: Sources, asked: str | date) -> Past | NotKept:
    """Read what the folder held in a commit: one by its name, or the last up to a day.

    The files are laid out in a folder that is gone afterwards.
    """
    with TemporaryDirectory(prefix="readiness-") as place:
        kept = lay_out(sources.folder, asked, Path(place))
        if isinstance(kept, NotKept):
            return kept
        return Past(load(Sources(Path(place), sources.frameworks)), kept)


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
