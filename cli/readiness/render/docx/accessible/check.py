"""What one check of a file says."""

from typing import NamedTuple


class Check(NamedTuple):
    """What was asked, by which criteria of WCAG 2.2, of how many things, and what failed.

    `faults` are in words, and empty where everybody is served.
    """

    asked: str
    criteria: str
    of: str
    faults: tuple[str, ...] = ()


def number(count: int, noun: str, many: str = "") -> str:
    """Return a count with its noun: `1 heading`, `3 headings`."""
    return f"{count} {noun if count == 1 else many or noun + 's'}"
