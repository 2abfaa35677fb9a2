"""A folder without settings: where they may be instead, so that the hint names the place."""

import os
from collections.abc import Iterator
from pathlib import Path

from readiness.load.codes import files as codes
from readiness.load.faults import fault, listed
from readiness.load.files import is_passed_over, leads_away, visible_name
from readiness.load.forms import SETTINGS_FILE
from readiness.model.diagnostic import Diagnostic, Location

_MISNAMED = frozenset({"readiness.yml", "readiness.yaml.txt", "readiness.yml.txt", SETTINGS_FILE})
_DEEPEST = 2
_MOST_NAMED = 3


def has_settings(folder: Path) -> bool:
    """Say whether something is called readiness.yaml there, whatever it is."""
    return os.path.lexists(folder / SETTINGS_FILE)


def no_settings(folder: Path) -> Diagnostic:
    """Return the fault for a folder without settings, with the likeliest remedy."""
    message = f"there is no `{SETTINGS_FILE}` in this folder"
    return fault(codes.NO_SETTINGS, Location(SETTINGS_FILE), message, _remedy(folder))


def _remedy(folder: Path) -> str:
    inside = _entries(folder)
    if misnamed := [entry.name for entry in inside if entry.name.lower() in _MISNAMED]:
        return f"rename `{visible_name(misnamed[0])}` to `{SETTINGS_FILE}`"
    if has_settings(folder.absolute().parent):
        return "it is in the folder above; run the command there"
    if homes := sorted(_homes(folder, _DEEPEST))[:_MOST_NAMED]:
        return f"did you mean {listed([_typed(home) for home in homes])}?"
    if not inside:
        return f"name the folder that holds it; or start one with `readiness init {_typed(folder)}`"
    return (
        "name the folder that holds it; or start a new folder with `readiness init my-council`,"
        " and move your files into it"
    )


def _homes(folder: Path, depth: int) -> Iterator[Path]:
    """Yield each folder with settings so many levels below a folder."""
    for entry in _entries(folder):
        if is_passed_over(entry.name) or not _is_folder(entry):
            continue
        inner = folder / entry.name
        if has_settings(inner):
            yield inner
        elif depth > 1:
            yield from _homes(inner, depth - 1)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False) and not leads_away(entry)
    except OSError:
        return False


def _typed(folder: Path) -> str:
    """Return a folder as it is typed in a command."""
    name = visible_name(folder.as_posix())
    return f'"{name}"' if " " in name else name
