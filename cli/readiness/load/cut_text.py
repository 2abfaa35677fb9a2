"""Texts whose end was taken for a note, because a `#` stands in them."""

from collections.abc import Iterator, Sequence

from readiness.load.codes.text import CUT
from readiness.load.faults import fault, quoted
from readiness.model.diagnostic import Diagnostic, Location

_JOINERS = frozenset(
    ["a", "an", "and", "as", "at", "by", "case", "for", "from", "in", "is", "issue", "no", "not", "number", "of", "on", "or", "page", "paragraph", "ref", "see", "that", "the", "to", "was", "were", "with"]
)


def cut_short(lines: Sequence[str], plain_ends: dict[int, int], file: str) -> Iterator[Diagnostic]:
    """Yield a warning for each text that a `#` seems to have cut in two.

    `plain_ends` holds the column after the last text without quotes, by line, from 0.
    """
    for number, column in plain_ends.items():
        rest = lines[number][column:]
        note = rest.lstrip()
        if note.startswith("#") and _belongs(lines[number][:column], note):
            yield fault(
                CUT,
                Location(file, number + 1, column + len(rest) - len(note) + 1),
                f"everything from {quoted(note)} on is a note, and is not read",
                "if it belongs to the text, put the whole text in double quotes",
            )


def _belongs(before: str, note: str) -> bool:
    """Say whether the note reads like the rest of a sentence: `case #4`, or `seen and # lost`."""
    if note[1:2].isalnum():
        return True
    words = before.lower().split()
    return len(words) > 2 and words[-1] in _JOINERS
