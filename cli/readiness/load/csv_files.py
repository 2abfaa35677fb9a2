"""The CSV files of a folder: tables of values, and files as they were published."""

from collections.abc import Collection, Iterable, Mapping

from readiness.load.faults import Unreadable
from readiness.load.files import File, lines, read
from readiness.load.published import PublishedFiles, is_published
from readiness.load.tables import Row, fill, read_table
from readiness.model.diagnostic import Diagnostic
from readiness.model.indicator import Indicator
from readiness.model.settings import Settings


class CsvFiles:
    """What the CSV files of a folder hold, and the faults found on the way.

    `unread` holds the names of files of which nothing could be read.
    """

    def __init__(self, files: Iterable[File]) -> None:
        """Read the tables; a published file waits until an indicator names it."""
        self.faults: list[Diagnostic] = []
        self.unread: set[str] = set()
        self._rows: list[Row] = []
        self._published: dict[str, File] = {}
        for file in files:
            try:
                self._look_at(file)
            except Unreadable as stopped:
                self.faults.append(stopped.fault)
                self.unread.add(file.name)
                self._published[file.name] = file  # perhaps; if named, it is there

    def fill(
        self,
        indicators: list[Indicator],
        catalogue: Mapping[str, object],
        refused: Collection[str],
        settings: Settings | None,
    ) -> list[Indicator]:
        """Return the indicators with the values from these files in their series.

        `refused` holds the ids of entries that cannot be used. Without settings nobody knows
        whose rows to take from published files.
        """
        rows = [row for row in self._rows if row.indicator not in refused]
        filled, faults = fill(indicators, rows, catalogue)
        self.faults += faults
        if settings is None:
            return filled
        published = PublishedFiles(self._published, settings, self.unread)
        filled = published.fill(filled)
        if not refused and not published.faults:  # a fault may be why a file is left
            published.note_unnamed()
        self.faults += published.faults
        return filled

    def _look_at(self, file: File) -> None:
        if is_published(file.name, next(lines(file), b"")):
            self._published[file.name] = file
            return
        rows, faults = read_table(read(file), file.name)
        self._rows += rows
        self.faults += faults
