"""Did you mean: the nearest of the names that exist."""

from collections.abc import Iterable
from difflib import get_close_matches

MANY = 1_000
"""Above so many names only those that begin alike are compared: comparing is slow."""


def did_you_mean(written: str, known: Iterable[str], otherwise: str) -> str:
    """Return a hint that names the nearest known name, or the other advice."""
    names = list(known)
    if len(names) > MANY:
        names = [name for name in names if name[:2] == written[:2]]
    close = get_close_matches(written, names, n=1, cutoff=0.6)
    if not close:
        tail = written.rpartition(".")[2] or written
        close = [name for name in names if tail in name.split(".")][:1]
    return f"did you mean `{close[0]}`?" if close else otherwise
