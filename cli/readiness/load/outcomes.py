"""Outcomes: files of inspections that came after the folder's day, and are read only on request."""

from pathlib import Path

from readiness.load.files import File, find, leads_away

FOLDER = "hindsight"
"""Where outcomes stand in an authority's folder; nothing else reads them."""

ENDINGS = (".yaml", ".yml")


def outcomes(folder: Path, given: Path | None = None) -> list[File]:
    """Return the outcomes in a folder, and the one file that was given.

    A file inside the folder is named from there, and any other as it was given.
    """
    place = folder / FOLDER
    is_there = place.is_dir() and not place.is_symlink() and not leads_away(place)
    held = find(place, FOLDER).files if is_there else []
    files = [file for file in held if not file.is_table]
    return [*files, File(str(given), _name(folder, given))] if given else files


def _name(folder: Path, given: Path) -> str:
    inside = given.resolve().is_relative_to(folder.resolve())
    return (given.resolve().relative_to(folder.resolve()) if inside else given).as_posix()
