"""Notes as people write them: `[^1]` after the words, and `[^1]: Source` in a line of its own."""

import re
from collections.abc import Iterator

MARK = re.compile(r"\[\^([a-z0-9][a-z0-9.-]*)\]")
"""Where the text refers to a note."""

NOTE = re.compile(r"^\[\^([a-z0-9][a-z0-9.-]*)\]:[ \t]+(\S.*(?:\n(?!\[\^)[ \t]*\S.*)*)", re.M)
"""A note: its name, and its words down to an empty line or the next note."""


def apart(text: str) -> tuple[str, dict[str, str]]:
    """Return some Markdown without its notes, and the notes by name.

    A note that the text does not refer to, or that has the name of an earlier one, stays
    where it was written. Lines keep their numbers.
    """
    asked = set(MARK.findall(NOTE.sub("", text)))
    notes: dict[str, str] = {}
    pieces = [*_pieces(text, asked, notes)]
    return "".join(pieces), notes


def _pieces(text: str, asked: set[str], notes: dict[str, str]) -> Iterator[str]:
    """Yield the text between the notes, which are put aside as they are met."""
    start = 0
    for found in NOTE.finditer(text):
        name, said = found.groups()
        if name in asked and name not in notes:
            notes[name] = " ".join(said.split())
            yield text[start : found.start()] + "\n" * said.count("\n")
            start = found.end()
    yield text[start:]
