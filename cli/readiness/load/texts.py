"""The lines of the files that were read, for showing a fault where it stands."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.load.faults import Unreadable
from readiness.load.files import File, read
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
            text = read(File(path, name)).decode("utf-8-sig", "replace")
        except Unreadable:
            return ""
        lines = lines_of(text)
        return visible_line(lines[number - 1]) if number <= len(lines) else ""
