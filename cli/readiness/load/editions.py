"""Editions of frameworks, and the catalogue of indicators: only those that are asked for."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from readiness.load.codes import entries as entry_codes
from readiness.load.codes import files as codes
from readiness.load.decode import decode
from readiness.load.faults import Unreadable, fault, listed, quoted
from readiness.load.files import File, find, no_file, read
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Entry, Marked, MarkedList
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.nearest import nearest

E = TypeVar("E", bound=Entry)

_FOLDER = "frameworks"
_CATALOGUE = "indicators.yaml"
_ID = re.compile(rb"^framework:.*?^ +id: *[\"']?([a-z0-9.-]+)", re.MULTILINE | re.DOTALL)


class Editions:
    """The editions at hand, by id; an authority's own stands in place of a shipped one."""

    def __init__(self, shipped: Path, own: Path | None = None) -> None:
        """Look which editions there are, and read the authority's own."""
        self.faults: list[Diagnostic] = []
        self.files: dict[str, File] = {}
        self._bytes: dict[str, tuple[File, bytes]] = {}
        self._read: dict[str, Framework | None] = {}
        self._catalogues: list[tuple[File, bytes]] = []
        self._look_through(shipped, read_all=False)
        if own is not None and own.is_symlink():
            self.faults.append(no_file(_FOLDER))
        elif own is not None and own.is_dir():
            self._look_through(own, read_all=True)

    @property
    def ids(self) -> list[str]:
        """The ids of all editions at hand, in their order."""
        return sorted(self._bytes)

    def get(self, name: str, asked_at: Location) -> Framework | None:
        """Return an edition; when there is none of this id, note the fault where it was asked."""
        if name not in self._bytes:
            self.faults.append(_no_edition(name, self.ids, asked_at))
            return None
        if name not in self._read:
            self._read[name] = self._framework(*self._bytes[name])
        return self._read[name]

    def catalogue(self) -> dict[str, Definition]:
        """Return what is known of each indicator; the authority's own words come last and win."""
        found: dict[str, Definition] = {}
        for file, data in self._catalogues:
            for definition in self._definitions(file, data):
                found[definition.id] = definition
        return found

    def _look_through(self, folder: Path, *, read_all: bool) -> None:
        found = find(folder, _FOLDER)
        self.faults += found.faults
        for file in found.files:
            self.files[file.name] = file
            self._look_at(file, read_all=read_all)

    def _look_at(self, file: File, *, read_all: bool) -> None:
        try:
            data = read(file)
        except Unreadable as stopped:
            self.faults.append(stopped.fault)
            return
        if file.name == f"{_FOLDER}/{_CATALOGUE}":
            self._catalogues.append((file, data))
            return
        found = _ID.search(data)
        if found:
            self._bytes[found[1].decode()] = file, data
            self._read.pop(found[1].decode(), None)
        if read_all:
            framework = self._framework(file, data)
            if found:
                self._read[found[1].decode()] = framework

    def _framework(self, file: File, data: bytes) -> Framework | None:
        part = self._part(file, data, "framework")
        return (
            self._decoded(Framework, part, Location(file.name, 1, 1)) if part is not None else None
        )

    def _definitions(self, file: File, data: bytes) -> Iterator[Definition]:
        part = self._part(file, data, "indicators")
        for item in part if isinstance(part, MarkedList) else []:
            definition = self._decoded(Definition, item, Location(file.name, 1, 1))
            if definition is not None:
                yield definition

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


def _no_edition(name: str, known: list[str], at: Location) -> Diagnostic:
    meant = nearest(name, known)
    hint = f"did you mean `{meant}`? " if meant else ""
    hint += f"the editions are {listed(known, 'and')}" if known else "no edition was found at all"
    return fault(codes.NO_EDITION, at, f"there is no edition {quoted(name)}", hint)
