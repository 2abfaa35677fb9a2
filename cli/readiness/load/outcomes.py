"""Outcomes: files of inspections that came after the folder's day, and are read only on request."""

from pathlib import Path

from readiness.load.files import File, find, leads_away

FOLDER = "hindsight"
"""Where outcomes stand in an authority's folder; nothing else reads them."""


def outcomes(folder: Path, given: Path | None = None) -> list[File]:
    """Return the outcomes in a folder, and the one file that was given.

    A file inside the folder is named from there, and any other as it was given; in full where
    the folder has one of that name.
    """
    place = folder / FOLDER
    is_there = place.is_dir() and not place.is_symlink() and not leads_away(place)
    held = find(place, FOLDER).files if is_there else []
    files = [file for file in held if not file.is_table]
    return [*files, File(str(given), _name(folder, given))] if given else files


def _name(folder: Path, given: Path) -> str:
    there, root = given.resolve(), folder.resolve()
    if there.is_relative_to(root):
        return there.relative_to(root).as_posix()
    is_taken = not given.is_absolute() and (folder / given).exists()
    return (there if is_taken else given).as_posix()
