"""One run over an authority's folder: what was read so far, and what was wrong with it."""

from collections.abc import Iterator
from pathlib import Path

from readiness.load.codes import files as codes
from readiness.load.codes.entries import ID, TOO_SHORT
from readiness.load.codes.yaml import EMPTY_ITEM
from readiness.load.editions import Editions
from readiness.load.faults import Unreadable, fault
from readiness.load.files import File, find, read
from readiness.load.forms import SETTINGS_FILE
from readiness.load.linked import linked_files
from readiness.load.no_settings import no_settings
from readiness.load.not_read import unlinked
from readiness.load.records import Entries
from readiness.load.settings import edition_named, read_settings
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Diagnostic, Location, Severity
from readiness.model.entry import Marked
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.settings import Settings
from readiness.model.workspace import Records, Workspace


class Reading:
    """The files of a folder, the entries read from them, and the faults found on the way.

    `unread` holds the names of files of which nothing could be read.
    """

    def __init__(self, folder: Path, frameworks: Path) -> None:
        """Look which files there are, and which editions."""
        found = find(folder)
        self._folder = folder
        self.files = {file.name: file for file in found.files}
        self.editions = Editions(frameworks, folder / "frameworks")
        self.entries = Entries()
        self.unread: set[str] = set()
        self._faults = list(found.faults)
        self._settings: Settings | None = None
        self._asked: list[tuple[str, Location]] = []
        if SETTINGS_FILE not in self.files:
            self._faults.append(no_settings(folder))

    @property
    def faults(self) -> tuple[Diagnostic, ...]:
        """Everything wrong so far, by file and place."""
        found = self._faults + self.entries.faults + self.editions.faults
        return tuple(sorted(_told_once(found), key=_by_place))

    def read_files(self) -> None:
        """Read every YAML file once, in the order of their names."""
        for file in self.files.values():
            if file.is_table:
                continue
            try:
                self._read_yaml(file.name, read(file))
            except Unreadable as stopped:
                self._faults.append(stopped.fault)
                self.unread.add(file.name)

    def workspace(self) -> Workspace | None:
        """Return all of it, or None without settings, framework or any entry."""
        catalogue = self._catalogue()
        records = self.entries.records()
        self._faults = unlinked(self._faults, _links(records))
        editions = self._editions(records)
        settings = self._settings
        if not any(records):
            self._note_nothing()
        elif settings is not None and settings.framework in editions:
            framework = _on_own_terms(editions[settings.framework], settings)
            files = linked_files(self._folder, _links(records))
            releases = self.editions.releases() if catalogue else ()
            return Workspace(settings, framework, editions, catalogue, records, files, releases)
        return None

    def _read_yaml(self, name: str, data: bytes) -> None:
        source = read_yaml(data, name)
        self._faults += source.faults
        if source.mapping is None:
            self.unread.add(name)
        elif name == SETTINGS_FILE:
            self._read_settings(source.mapping)
        else:
            self.entries.add_file(source.mapping)

    def _read_settings(self, mapping: Marked) -> None:
        self._settings, faults = read_settings(mapping)
        self._faults += faults
        self._asked += edition_named(mapping)

    def _catalogue(self) -> dict[str, Definition]:
        """Return the catalogue if there are indicators, and put the tables into their series."""
        tables = [file for file in self.files.values() if file.is_table]
        if not self.entries.indicators and not tables:
            return {}
        catalogue = self.editions.catalogue()
        if tables or any(indicator.published for indicator in self.entries.indicators):
            self._add_tables(tables, catalogue)
        return catalogue

    def _add_tables(self, files: list[File], catalogue: dict[str, Definition]) -> None:
        from readiness.load.csv_files import CsvFiles

        tables = CsvFiles(files)
        entries = self.entries
        filled = tables.fill(entries.indicators, catalogue, entries.refused, self._settings)
        entries.replace_indicators(filled)
        self._faults += tables.faults
        self.unread |= tables.unread

    def _editions(self, records: Records) -> dict[str, Framework]:
        """Return the edition in use and those that inspections name, by id."""
        asked = list(self._asked)
        for inspection in records.inspections:
            if inspection.framework:
                asked.append((inspection.framework, inspection.where("framework")))
        found = {name: self.editions.get(name, at) for name, at in asked}
        return {name: edition for name, edition in found.items() if edition is not None}

    def _note_nothing(self) -> None:
        """Say that there is nothing to assess, unless other errors say why."""
        if not any(found.severity is Severity.ERROR for found in self.faults):
            message = "there is nothing to assess: no file holds any entry"
            hint = (
                "write a first piece of evidence in `evidence/`;"
                " `readiness init my-council` makes a new folder that shows how"
            )
            self._faults.append(fault(codes.NOTHING, Location(SETTINGS_FILE), message, hint))


def _on_own_terms(framework: Framework, settings: Settings) -> Framework:
    """Return an edition with the terms and groups of children that the settings add."""
    known = {cohort.id for cohort in settings.cohorts}
    others = (cohort for cohort in framework.cohorts if cohort.id not in known)
    terms = settings.terms.over(framework.terms)
    return framework.model_copy(update={"terms": terms, "cohorts": (*others, *settings.cohorts)})


def _links(records: Records) -> Iterator[str]:
    yield from (evidence.link for evidence in records.evidence)
    yield from (inspection.link for inspection in records.inspections)


def _told_once(found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield each fault, but none of a list that is empty because its only hyphen is.

    An edition that is not here is told as such, and not as a name with a sign too many.
    """
    hyphens = {one.at[:2] for one in found if one.code == EMPTY_ITEM.code}
    editions = {one.at for one in found if one.code == codes.NO_EDITION.code}
    for one in found:
        if one.code == TOO_SHORT.code and one.at[:2] in hyphens:
            continue
        if one.code != ID.code or one.at not in editions:
            yield one


def _by_place(found: Diagnostic) -> tuple[Location, str, str]:
    return found.at, found.code, found.message
