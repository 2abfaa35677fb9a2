"""Editions of frameworks and the files that they share, each read only when asked for."""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from readiness.load.codes import entries as entry_codes
from readiness.load.codes import files as codes
from readiness.load.decode import decode
from readiness.load.faults import Unreadable, fault, listed, quoted
from readiness.load.files import File, cannot_open, find, leads_away, no_file, read
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Entry, Marked, MarkedList
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.nearest import nearest
from readiness.model.release import Release
from readiness.model.terms import Terms

E = TypeVar("E", bound=Entry)

_FOLDER = "frameworks"
_CATALOGUE = f"{_FOLDER}/indicators.yaml"
_RELEASES = f"{_FOLDER}/releases.yaml"
_TERMS = f"{_FOLDER}/terms.yaml"
_ID = re.compile(rb"^framework:.*?^ +id: *[\"']?([a-z0-9.-]+)", re.MULTILINE | re.DOTALL)
"""Finds the id of a shipped edition, so that only those that are asked for are parsed."""


class Editions:
    """The editions at hand, by id; an authority's own stands in place of a shipped one."""

    def __init__(self, shipped: Path, own: Path | None = None) -> None:
        """Look which editions there are, and read the authority's own."""
        self.faults: list[Diagnostic] = []
        self.files: dict[str, File] = {}
        self._shipped: dict[str, tuple[File, bytes]] = {}
        self._read: dict[str, Framework | None] = {}
        self._own_at: dict[str, Location] = {}
        self._has_nameless = False
        self._shared: dict[str, list[tuple[File, bytes]]] = {
            name: [] for name in (_CATALOGUE, _RELEASES, _TERMS)
        }
        for file, data in self._files_in(shipped):
            if found := _ID.search(data):
                self._shipped[found[1].decode()] = file, data
        if own is not None and self._is_folder(own):
            for file, data in self._files_in(own):
                self._take_own(file, data)

    @property
    def ids(self) -> list[str]:
        """The ids of all editions at hand, in their order."""
        return sorted({*self._shipped, *self._read})

    def get(self, name: str, asked_at: Location) -> Framework | None:
        """Return an edition; when there is none of this id, note the fault where it was asked.

        Nothing more is noted while a file of the authority's own is too broken to say its id.
        """
        if name not in self._read and name in self._shipped:
            file, data = self._shipped[name]
            self._read[name] = self._framework(file, self._part(file, data, "framework"))
        if name not in self._read and not self._has_nameless:
            self.faults.append(_no_edition(name, self.ids, asked_at))
        return self._read.get(name)

    def catalogue(self) -> dict[str, Definition]:
        """Return what is known of each indicator; the authority's own words come last and win."""
        return {one.id: one for one in self._entries(_CATALOGUE, "indicators", Definition)}

    def releases(self) -> tuple[Release, ...]:
        """Return the publications of national figures; the authority's own stand before others."""
        by_id = {one.id: one for one in self._entries(_RELEASES, "releases", Release)}
        return tuple(by_id.values())

    @cached_property
    def _terms(self) -> Terms:
        """The terms under every edition; the authority's own come last and win."""
        terms = Terms()
        for file, data in self._shared[_TERMS]:
            part = self._part(file, data, "terms")
            own = part and self._decoded(Terms, part, Location(file.name, 1, 1))
            terms = own.over(terms) if own else terms
        return terms

    def _is_folder(self, path: Path) -> bool:
        """Say whether a folder is there; a link in its place is told."""
        try:
            is_link = path.is_symlink()
            is_folder = path.is_dir()
            if is_link or (is_folder and leads_away(path)):
                self.faults.append(no_file(_FOLDER))
                return False
        except OSError as error:
            self.faults.append(cannot_open(error, _FOLDER))
            return False
        return is_folder

    def _files_in(self, folder: Path) -> Iterator[tuple[File, bytes]]:
        """Yield each file that may hold an edition, and keep what editions share for later."""
        found = find(folder, _FOLDER)
        self.faults += found.faults
        for file in found.files:
            if file.is_table:
                continue
            self.files[file.name] = file
            try:
                data = read(file)
            except Unreadable as stopped:
                self.faults.append(stopped.fault)
                continue
            kept = self._shared.get(file.name)
            if kept is None:
                yield file, data
            else:
                kept.append((file, data))

    def _take_own(self, file: File, data: bytes) -> None:
        part = self._part(file, data, "framework")
        framework = self._framework(file, part)
        name = part.get("id") if isinstance(part, Marked) else None
        if not isinstance(part, Marked) or not isinstance(name, str):
            self._has_nameless = True
            return
        at = Location(file.name, *part.places["id"])
        if name in self._own_at:
            self.faults.append(_used_twice(name, at, self._own_at[name]))
            return
        self._own_at[name] = at
        self._read[name] = framework

    def _framework(self, file: File, part: Any) -> Framework | None:
        edition = part and self._decoded(Framework, part, Location(file.name, 1, 1))
        return (
            edition.model_copy(update={"terms": edition.terms.over(self._terms)})
            if edition
            else None
        )

    def _entries(self, name: str, key: str, model: type[E]) -> Iterator[E]:
        """Yield every entry of a list that editions share, those that ship before the own ones."""
        for file, data in self._shared[name]:
            part = self._part(file, data, key)
            for item in part if isinstance(part, MarkedList) else []:
                entry = self._decoded(model, item, Location(file.name, 1, 1))
                if entry is not None:
                    yield entry

    def _part(self, file: File, data: bytes, key: str) -> Any:
        source = read_yaml(data, file.name)
        self.faults += source.faults
        mapping = source.mapping
        if mapping is None:
            return None
        self.faults += _other_parts(mapping, key)
        return mapping.get(key)

    def _decoded(self, model: type[E], data: Any, at: Location) -> E | None:
        entry, faults = decode(model, data, at)
        self.faults += faults
        return entry


def _other_parts(mapping: Marked, due: str) -> Iterator[Diagnostic]:
    for key, at in mapping.keys_at.items():
        if key != due:
            yield fault(
                entry_codes.WRONG_PLACE,
                Location(mapping.file, *at),
                f"{quoted(key)} is not a part that this file can have",
                f"all of it stands under `{due}:`, indented",
            )
    if due not in mapping.keys_at:
        message = f"there is no `{due}:` in this file"
        yield fault(
            entry_codes.WRONG_PLACE, Location(mapping.file, 1, 1), message, f"start with `{due}:`"
        )


def _used_twice(name: str, at: Location, earlier: Location) -> Diagnostic:
    message = f"there are two editions {quoted(name)}; the first is at {earlier}"
    return fault(entry_codes.UNUSABLE, at, message, "give one of them another id, or delete it")


def _no_edition(name: str, known: list[str], at: Location) -> Diagnostic:
    meant = nearest(name, known)
    hint = f"did you mean `{meant}`? " if meant else ""
    hint += f"the editions are {listed(known, 'and')}" if known else "no edition was found at all"
    return fault(codes.NO_EDITION, at, f"there is no edition {quoted(name)}", hint)
