"""Put the files of a new folder in place: all of them, or none."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from readiness.commands.writing import Blocked

_NOT_WORK = frozenset({".git", ".DS_Store", "desktop.ini", "Thumbs.db"})
"""What a folder may hold and still count as empty: a new repository, and systems' litter."""


def refuse_occupied(folder: Path) -> None:
    """Raise Blocked unless the folder is empty, or does not exist yet."""
    try:
        occupied = folder.exists() and any(
            entry.name not in _NOT_WORK for entry in folder.iterdir()
        )
    except NotADirectoryError:
        raise Blocked(f"{folder} is a file. Give the name of a new folder.") from None
    except OSError as error:
        raise Blocked(_why(error, folder)) from error
    if occupied:
        raise Blocked(
            f"{folder} is not empty, and nothing in it was changed.\n"
            "Give the name of a new folder, or of an empty one."
        )


def place_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files, named by their path with forward slashes, into an empty folder.

    They are first written inside a folder of their own, then moved. Raises Blocked, and
    leaves nothing behind.
    """
    new = not folder.exists()
    placed: list[Path] = []
    stage = folder / f".starting-{os.getpid()}"
    try:
        _write(stage, files)
        _move(stage, folder, placed)
    except BaseException as error:
        _undo(placed, folder if new else None, stage)
        if isinstance(error, OSError):
            raise Blocked(_why(error, folder)) from error
        raise
    shutil.rmtree(stage, ignore_errors=True)


def _write(stage: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        path = stage / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _move(stage: Path, folder: Path, placed: list[Path]) -> None:
    for entry in sorted(stage.iterdir()):
        entry.rename(folder / entry.name)
        placed.append(folder / entry.name)


def _undo(placed: list[Path], new_folder: Path | None, stage: Path) -> None:
    for path in placed:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    shutil.rmtree(stage, ignore_errors=True)
    if new_folder:
        shutil.rmtree(new_folder, ignore_errors=True)


def _why(error: OSError, folder: Path) -> str:
    reason = (error.strerror or "it cannot be written").lower()
    return f"Could not start {folder}: {reason}.\nNothing was written."
