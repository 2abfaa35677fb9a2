"""Texts whose end was taken for a note, because a `#` stands in them."""

import re
from collections.abc import Iterator, Sequence

from readiness.load.codes.text import CUT
from readiness.load.faults import fault, quoted
from readiness.model.diagnostic import Diagnostic, Location

_JOINER = re.compile(
    r"\b(?:a|an|and|as|at|by|case|for|from|in|is|issue|no|not|number|of|on|or|page|paragraph"
    r"|ref|see|that|the|to|was|were|with)$",
    re.IGNORECASE,
)
"""Words that a sentence does not end with."""


def cut_short(lines: Sequence[str], plain_ends: dict[int, int], file: str) -> Iterator[Diagnostic]:
    """Yield a warning for each text that a `#` seems to have cut in two.

    `plain_ends` holds the column after the last text without quotes, by line, from 0.
    """
    for number, column in plain_ends.items():
        rest = lines[number][column:]
        note = rest.lstrip()
        if note.startswith("#") and _belongs(lines[number][:column], note):
            at = Location(file, number + 1, column + len(rest) - len(note) + 1)
            yield _nothing_left(at, note) if _is_empty(lines[number][:column]) else _cut(at, note)


def _cut(at: Location, note: str) -> Diagnostic:
    message = f"everything from {quoted(note)} on is a note, and is not read"
    return fault(CUT, at, message, "if it belongs to the text, put the whole text in double quotes")


def _nothing_left(at: Location, note: str) -> Diagnostic:
    message = f"`#` starts a note, so {quoted(note)} is not read, and no value is left"
    whole = quoted(f'"{note.rstrip()}"')
    return fault(CUT, at, message, f"write {whole} if it is the value")


def _is_empty(before: str) -> bool:
    """Say whether nothing but a key or a hyphen stands before a note."""
    return before.rstrip().endswith(":") or not before.strip(" -")


def _belongs(before: str, note: str) -> bool:
    """Say whether the note reads like the rest of a sentence: `case #4`, or `seen and # lost`."""
    if note[1:2].isalnum():
        return True
    return len(before.split()) > 2 and bool(_JOINER.search(before.rstrip()))
