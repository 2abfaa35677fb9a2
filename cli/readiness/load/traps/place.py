"""Where a parser stopped, what trap a person fell into, and how to look around there."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from readiness.model.rule import Code


class Stop(NamedTuple):
    """Where the parser stopped and what it said; lines and columns count from 0.

    The context is where the thing began that could not be ended; -1 stands for none.
    """

    problem: str
    line: int
    column: int
    context_line: int = -1
    context_column: int = -1


class Trap(NamedTuple):
    """The cause of a stop, at the line and column (from 0) that a person would mend."""

    code: Code
    line: int
    column: int
    message: str
    hint: str


Lines = Sequence[str]

IN_QUOTES = (
    "put the whole text in double quotes,"
    " or write `>-` here and the text on the next line, indented"
)
"""The remedy for most traps of text without quotes."""

KEY = re.compile(r"\s*(?:- +)*(?P<key>[^\s:#][^:]*):(?:\s|$)")
"""The start of a line up to the colon of its key."""


_SWITCHED_OFF = re.compile(r"\s*#\s*(?:- +)*[a-z][a-z-]*:(?:\s|$)")


def is_switched_off(lines: Lines, number: int) -> bool:
    """Say whether a line is a key and its colon, made a note by a `#` before it."""
    return bool(_SWITCHED_OFF.match(line_at(lines, number)))


def line_at(lines: Lines, number: int) -> str:
    """Return a line by its number from 0, or nothing."""
    return lines[number] if 0 <= number < len(lines) else ""


def sign_at(lines: Lines, number: int, column: int) -> str:
    """Return one sign of a line, or nothing."""
    return line_at(lines, number)[column : column + 1] if column >= 0 else ""


def value_start(line: str) -> int:
    """Return the column of what follows the key and the hyphens of a line."""
    found = KEY.match(line)
    start = found.end() if found else 0
    rest = line[start:]
    return start + len(rest) - len(rest.lstrip(" -\t"))


def line_above(lines: Lines, number: int) -> int:
    """Return the number of the nearest line above that says something, or -1."""
    for above in range(number - 1, -1, -1):
        text = lines[above].strip()
        if text and not text.startswith("#"):
            return above
    return -1


def margin(line: str) -> int:
    """Return how many signs stand before the first word of a line."""
    return len(line) - len(line.lstrip())
