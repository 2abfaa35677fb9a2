"""The lines of the files that were read, for showing a fault where it stands."""

from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from readiness.load.faults import Unreadable
from readiness.load.files import File, lines, read
from readiness.load.plain_text import lines_of, visible_line


class Texts(NamedTuple):
    """The files that were read, by their names in messages; a line is read when it is asked for."""

    paths: Mapping[str, str]

    def line(self, name: str, number: int) -> str:
        """Return a line, counted from 1, safe to print; nothing where there is no such line."""
        path = self.paths.get(name)
        if path is None or number < 1:
            return ""
        try:
            return visible_line(_line(File(path, name), number))
        except Unreadable:
            return ""


def _line(file: File, number: int) -> str:
    if file.name.lower().endswith(".csv"):  # published files may be large
        data = next(islice(lines(file), number - 1, None), b"")
        return data.decode("utf-8-sig", "replace").rstrip("\r\n")
    found = lines_of(read(file).decode("utf-8-sig", "replace"))
    return found[number - 1] if number <= len(found) else ""
