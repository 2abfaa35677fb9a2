"""Which of the files that records link to are in the authority's folder."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath


def linked_files(folder: Path, links: Iterable[str]) -> frozenset[str]:
    """Return the links that lead to a file inside the folder, as they are written."""
    return frozenset(link for link in set(links) if link and _is_there(folder, link))


def _is_there(folder: Path, link: str) -> bool:
    inside = PurePosixPath(link.replace("\\", "/"))
    if inside.is_absolute() or ".." in inside.parts:
        return False
    try:
        return (folder / inside).is_file()
    except (OSError, ValueError):
        return False
