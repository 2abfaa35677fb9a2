"""The authority's settings, from readiness.yaml."""

import stat
from collections.abc import Iterator
from pathlib import Path

from readiness.load.codes import entries as entry_codes
from readiness.load.codes import files as codes
from readiness.load.decode import decode
from readiness.load.faults import fault
from readiness.load.files import visible_name
from readiness.load.forms import FORMS, SETTINGS, SETTINGS_FILE
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Marked
from readiness.model.settings import Settings


def read_settings(mapping: Marked) -> tuple[Settings | None, list[Diagnostic]]:
    """Return the settings, or every reason why they cannot be used."""
    misplaced = list(_records_among(mapping))
    settings, faults = decode(SETTINGS, mapping, Location(SETTINGS_FILE, 1, 1))
    told = {found.at for found in misplaced}
    return settings, misplaced + [found for found in faults if found.at not in told]


def no_settings(folder: Path) -> Diagnostic:
    """Return the fault for a folder without settings, with the likeliest remedy."""
    hint = (
        "name the folder that holds it; or start a new folder with `readiness init my-council`,"
        " and move your files into it"
    )
    if _is_file(folder / "readiness.yml"):
        hint = f"rename `readiness.yml` to `{SETTINGS_FILE}`"
    elif _is_file(folder.absolute().parent / SETTINGS_FILE):
        hint = "it is in the folder above; run the command there"
    elif _is_empty(folder):
        name = visible_name(folder.as_posix())
        typed = f'"{name}"' if " " in name else name
        hint = f"name the folder that holds it; or start one with `readiness init {typed}`"
    return fault(
        codes.NO_SETTINGS,
        Location(SETTINGS_FILE),
        f"there is no `{SETTINGS_FILE}` in this folder",
        hint,
    )


def no_folder(folder: Path) -> Diagnostic | None:
    """Return a fault when there is no such folder."""
    try:
        if stat.S_ISDIR(folder.stat().st_mode):
            return None
        what = "is a file, where a folder is due"
    except (FileNotFoundError, NotADirectoryError):
        what = "is not there"
    except (OSError, ValueError):
        what = "cannot be opened"
    at = Location(visible_name(folder.as_posix()))
    hint = f"give the folder that holds `{SETTINGS_FILE}`"
    return fault(codes.NO_FOLDER, at, f"this {what}", hint)


def _records_among(mapping: Marked) -> Iterator[Diagnostic]:
    for key, at in mapping.keys_at.items():
        if key in FORMS:
            yield fault(
                entry_codes.WRONG_PLACE,
                Location(mapping.file, *at),
                f"`{key}` stands among the settings",
                f"move it to a file of its own, such as `evidence/{key}.yaml`",
            )


def edition_named(mapping: Marked) -> list[tuple[str, Location]]:
    """Return the edition that the settings name and where, even if other settings are bad."""
    name = mapping.get("framework")
    if not isinstance(name, str) or not name:
        return []
    return [(name, Location(mapping.file, *mapping.places["framework"]))]


def _is_empty(folder: Path) -> bool:
    try:
        return not any(folder.iterdir())
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
