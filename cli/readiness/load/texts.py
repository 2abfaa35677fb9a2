"""The lines of the files that were read, for showing a fault where it stands."""

from collections.abc import Mapping
from itertools import islice

from readiness.load.faults import Unreadable
from readiness.load.files import File, lines, read
from readiness.load.plain_text import lines_of, visible_line


class Texts:
    """The lines of files by their names in messages, each file read when it is asked for.

    The lines of the file that was asked for last are kept: faults come file by file.
    """

    def __init__(self, paths: Mapping[str, str]) -> None:
        """Read nothing yet. `paths` says where each file is, by its name."""
        self._paths = paths
        self._name = ""
        self._lines: tuple[str, ...] = ()

    def beside(self, paths: Mapping[str, str]) -> "Texts":
        """Return the lines of some more files too."""
        return Texts({**self._paths, **paths})

    def line(self, name: str, number: int) -> str:
        """Return a line, counted from 1, safe to print; nothing where there is no such line."""
        path = self._paths.get(name)
        if path is None or number < 1:
            return ""
        try:
            return visible_line(self._line(File(path, name), number))
        except Unreadable:
            return ""

    def _line(self, file: File, number: int) -> str:
        if file.name != self._name:
            try:
                self._lines = lines_of(read(file).decode("utf-8-sig", "replace"))
            except Unreadable:
                return _line_of_large(file, number)
            self._name = file.name
        return self._lines[number - 1] if number <= len(self._lines) else ""


def _line_of_large(file: File, number: int) -> str:
    """Return one line of a file that is too large to keep, as published files may be."""
    data = next(islice(lines(file), number - 1, None), b"")
    return data.decode("utf-8-sig", "replace").rstrip("\r\n")
