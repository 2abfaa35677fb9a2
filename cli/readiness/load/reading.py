"""One run over an authority's folder: what was read so far, and what was wrong with it."""

from pathlib import Path

from readiness.load.codes import files as codes
from readiness.load.editions import Editions
from readiness.load.faults import Unreadable, fault
from readiness.load.files import File, find, read
from readiness.load.forms import SETTINGS_FILE
from readiness.load.records import Piles, gather, records
from readiness.load.settings import no_settings, read_settings
from readiness.load.tables import Row, fill, read_table
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Diagnostic, Location, Severity
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.settings import Settings
from readiness.model.workspace import Records, Workspace


class Reading:
    """The files of a folder, the entries read from them, and the faults found on the way."""

    def __init__(self, folder: Path, frameworks: Path) -> None:
        """Look which files there are; nothing is read yet but the names of editions."""
        found = find(folder)
        self.files = {file.name: file for file in found.files}
        self.editions = Editions(frameworks, folder / "frameworks")
        self._faults = list(found.faults)
        self._settings: Settings | None = None
        self._piles: Piles = {}
        self._rows: list[Row] = []
        if SETTINGS_FILE not in self.files:
            self._faults.append(no_settings(folder))

    @property
    def faults(self) -> tuple[Diagnostic, ...]:
        """Everything wrong so far, by file and place."""
        return tuple(sorted(self._faults + self.editions.faults, key=_by_place))

    def read_files(self) -> None:
        """Read every file once, in the order of their names."""
        for file in self.files.values():
            try:
                data = read(file)
            except Unreadable as stopped:
                self._faults.append(stopped.fault)
                continue
            if file.name.lower().endswith(".csv"):
                self._read_table(file, data)
            else:
                self._read_entries(file, data)

    def workspace(self) -> Workspace | None:
        """Return all of it, or None without settings, framework or any entry."""
        catalogue = self._catalogue()
        read = records(self._piles)
        editions = self._editions(read)
        if not any(read) and not self._stopped():
            self._faults.append(_nothing())
        settings = self._settings
        if settings is None or settings.framework not in editions or not any(read):
            return None
        return Workspace(settings, editions[settings.framework], editions, catalogue, read)

    def _read_table(self, file: File, data: bytes) -> None:
        rows, faults = read_table(data, file.name)
        self._rows += rows
        self._faults += faults

    def _read_entries(self, file: File, data: bytes) -> None:
        source = read_yaml(data, file.name)
        self._faults += source.faults
        if source.mapping is None:
            return
        if file.name == SETTINGS_FILE:
            self._settings, faults = read_settings(source.mapping)
        else:
            faults = gather(source.mapping, self._piles)
        self._faults += faults

    def _catalogue(self) -> dict[str, Definition]:
        """Return the catalogue if there are indicators, and put the tables into their series."""
        if not self._rows and "indicators" not in self._piles:
            return {}
        catalogue = self.editions.catalogue()
        indicators, faults = fill(self._piles.get("indicators", []), self._rows, catalogue)
        self._piles["indicators"] = indicators
        self._faults += faults
        return catalogue

    def _editions(self, read: Records) -> dict[str, Framework]:
        """Return the edition in use and those that inspections name, by id."""
        asked = [(entry.framework, entry.where("framework")) for entry in read.inspections]
        if self._settings is not None:
            asked.insert(0, (self._settings.framework, self._settings.where("framework")))
        found = {name: self.editions.get(name, at) for name, at in asked if name}
        return {name: edition for name, edition in found.items() if edition is not None}

    def _stopped(self) -> bool:
        return any(found.severity is Severity.ERROR for found in self.faults)


def _nothing() -> Diagnostic:
    return fault(
        codes.NOTHING,
        Location(SETTINGS_FILE),
        "there is nothing to assess: no file holds any entry",
        "write a first piece of evidence in `evidence/`; see `readiness init`",
    )


def _by_place(found: Diagnostic) -> tuple[Location, str, str]:
    return found.at, found.code, found.message
