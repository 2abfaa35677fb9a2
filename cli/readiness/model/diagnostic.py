"""One diagnostic for everything that can be wrong: what, where, and what to do."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a diagnostic matters, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Location(NamedTuple):
    """A place in a file.

    `file` is relative to the authority's folder, with forward slashes. Lines and
    columns count from 1, as editors do; line 0 means the file as a whole.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return the place as `file:line:column`, or only the file."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Diagnostic(NamedTuple):
    """What is wrong, where, and the remedy; a gap in evidence is one too.

    From loading and checking, an error means that the file cannot be used as it
    stands. From scoring, severity says how soon an inspector would ask. `about` is the
    id of the criterion, area, action, recommendation or item it speaks of, if any, and
    `owner` the role in words that a gap is for; both may be empty.
    """

    code: str
    severity: Severity
    at: Location
    message: str
    hint: str = ""
    about: str = ""
    owner: str = ""


_ORDER = {severity: place for place, severity in enumerate(Severity)}


def worst_first(diagnostic: Diagnostic) -> tuple[int, str, Location]:
    """Sort key: severity, then code, then place."""
    return _ORDER[diagnostic.severity], diagnostic.code, diagnostic.at
