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
