"""A hint that names the nearest of the names that exist."""

from collections.abc import Iterable

from readiness.model.nearest import nearest


def did_you_mean(written: str, known: Iterable[str], otherwise: str) -> str:
    """Return a hint that names the nearest known name, or the other advice."""
    close = nearest(written, known)
    return f"did you mean `{close}`?" if close else otherwise
