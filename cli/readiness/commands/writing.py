"""Write files so that each is the old one or the new one, whole, at every moment."""

import os
import time
from pathlib import Path

TRIES = 8
FIRST_WAIT = 0.05
"""On Windows a virus scanner or OneDrive may hold a file for a moment; wait, up to about a
second in all, before saying that it is open elsewhere."""


class Blocked(Exception):
    """A file could not be written; the message says which, why and what to do."""


def replace_all(target: Path, files: dict[str, bytes]) -> list[str]:
    """Write every file into a folder, and return their names.

    All are first written beside their place; only when every one is safely on the disk are
    they put in place, one by one. Raises Blocked, and leaves no temporary file behind.
    """
    _make(target)
    waiting: list[tuple[Path, Path]] = []
    try:
        for name, content in files.items():
            beside = target / f".{name}.{os.getpid()}.new"
            waiting.append((beside, target / name))
            _write(beside, content)
        for beside, place in waiting:
            _put(beside, place)
    except OSError as error:
        raise Blocked(_why(error, target)) from error
    finally:
        for beside, _ in waiting:
            beside.unlink(missing_ok=True)
    return list(files)


def _make(target: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Blocked(_why(error, target)) from error
    for left in target.glob(".*.new"):
        left.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _put(beside: Path, place: Path) -> None:
    wait = FIRST_WAIT
    for last in (*[False] * (TRIES - 1), True):
        try:
            beside.replace(place)
            return
        except PermissionError:
            if last:
                raise
            time.sleep(wait)
            wait *= 1.4


def _why(error: OSError, target: Path) -> str:
    if isinstance(error, PermissionError):
        return (
            f"Could not write into {target}: a file there is open in another program, or the "
            "folder is read-only.\nClose the document in Word and run the command again. "
            "The documents there are as they were."
        )
    if isinstance(error, FileExistsError | NotADirectoryError | IsADirectoryError):
        return (
            f"Could not write into {target}: something of that name is in the way.\n"
            "Move it, or choose another folder with `--out`."
        )
    reason = (error.strerror or "it cannot be written").lower()
    return f"Could not write into {target}: {reason}.\nNothing there was changed half-way."
