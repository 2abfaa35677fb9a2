"""Why the parser of CSV stopped, in words for people."""

import csv

from readiness.load.codes import tables as codes
from readiness.load.faults import Unreadable, fault
from readiness.model.diagnostic import Location


def unreadable(error: csv.Error, file: str, number: int) -> Unreadable:
    """Return what to raise for the row that starts on a line."""
    message, hint = _cause(str(error))
    return Unreadable(fault(codes.ROW, Location(file, number, 1), message, hint))


def _cause(said: str) -> tuple[str, str]:
    """Return the message and hint for what the parser said: it has no codes of its own."""
    if said.startswith("new-line"):
        return (
            "rows run into one another here: their line ends are those of very old programs",
            "open the file in Excel and save it as `CSV UTF-8`, or download it again",
        )
    if said.startswith("field larger"):
        return (
            f"a cell of this row has more than {csv.field_size_limit():,} letters",
            "look for a quote that is not closed, or shorten the text",
        )
    return (
        "a quote that starts here is not closed where the cell ends",
        "write two double quotes for each one inside a cell, or none",
    )
