"""Finding and reading files, without following anything out of the folder."""

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from readiness.load.codes import files as codes
from readiness.load.faults import Unreadable, fault, visible
from readiness.load.names import odd_names
from readiness.load.not_read import not_read
from readiness.model.diagnostic import Diagnostic, Location

_LARGEST = 1_000_000
_LARGEST_TABLE = 50_000_000
_MOST_FILES = 50_000
_ENDINGS = (".yaml", ".yml", ".csv")
BASELINE_FILE = "baseline.yaml"
"""The agreed state, where it lies beside the settings: no record, and not read as one."""

_NOT_AT_TOP = frozenset({"out", "templates", "brand", "frameworks", "hindsight", BASELINE_FILE})
_NEVER = frozenset({"node_modules", "__pycache__"})
_LITTER = ("~", ".", "#")
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class File(NamedTuple):
    """A file to read: its path, and its name in messages."""

    path: str
    name: str

    @property
    def is_table(self) -> bool:
        """Say whether its name is that of a CSV file."""
        return self.name.lower().endswith(".csv")


class Found(NamedTuple):
    """The files of a folder in the order of their names, and what was in the way."""

    files: list[File]
    faults: list[Diagnostic]


def find(folder: Path, name: str = "") -> Found:
    """Find every file that may be read, at any depth, in the order of their names.

    `name` is what the folder is called in messages; the authority's own has none.
    """
    files: list[File] = []
    faults: list[Diagnostic] = []
    waiting = [(str(folder), name)]
    while waiting and len(files) <= _MOST_FILES:
        path, inside = waiting.pop()
        for entry in _entries(path, inside, faults):
            _sort_in(entry, inside, files, waiting, faults)
    if len(files) > _MOST_FILES:
        faults.append(
            fault(
                codes.TOO_MUCH,
                Location(visible(folder.name) or "."),
                f"there are more than {_MOST_FILES:,} files in this folder",
                "move what is not evidence out of it",
            )
        )
        del files[_MOST_FILES:]
    files.sort(key=lambda file: file.name)
    return Found(files, faults + list(odd_names([file.name for file in files])))


def _entries(path: str, name: str, faults: list[Diagnostic]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except OSError as error:
        faults.append(cannot_open(error, name or "."))
        return []


def _sort_in(
    entry: os.DirEntry[str],
    inside: str,
    files: list[File],
    waiting: list[tuple[str, str]],
    faults: list[Diagnostic],
) -> None:
    name = entry.name
    if is_passed_over(name) or (not inside and name in _NOT_AT_TOP):
        return
    shown = f"{inside}/{visible_name(name)}" if inside else visible_name(name)
    data = name.lower().endswith(_ENDINGS)
    try:
        if entry.is_file(follow_symlinks=False):
            if data:
                files.append(File(entry.path, shown))
            elif warning := not_read(shown):
                faults.append(warning)
        elif entry.is_dir(follow_symlinks=False) and not leads_away(entry):
            waiting.append((entry.path, shown))
        elif data or (entry.is_symlink() and entry.is_dir()):
            faults.append(no_file(shown))
    except OSError as error:
        faults.append(cannot_open(error, shown))


def may_be_read(parts: Sequence[str]) -> bool:
    """Say whether a file of these folders and this name, below an authority's, is read."""
    kept = parts[0] not in _NOT_AT_TOP and not any(map(is_passed_over, parts))
    return kept and parts[-1].lower().endswith(_ENDINGS)


def is_passed_over(name: str) -> bool:
    """Say whether a file or folder of this name is never looked at, wherever it is."""
    return name.startswith(_LITTER) or name in _NEVER


def leads_away(entry: os.DirEntry[str] | Path) -> bool:
    """Say whether a folder is a Windows junction, which leads elsewhere like a link."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return bool(attributes == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1))


def read(file: File) -> bytes:
    """Return the bytes of an ordinary file. Raises Unreadable when that is not possible."""
    descriptor, size = _opened(file, _LARGEST)
    try:
        return _all_of(descriptor, size)
    except OSError as error:
        raise Unreadable(cannot_open(error, file.name)) from None
    finally:
        os.close(descriptor)


def lines(file: File) -> Iterator[bytes]:
    """Yield the lines of a large ordinary file. Raises Unreadable when that is not possible."""
    descriptor, _ = _opened(file, _LARGEST_TABLE)
    with os.fdopen(descriptor, "rb") as opened:
        try:
            yield from opened
        except OSError as error:
            raise Unreadable(cannot_open(error, file.name)) from None


def _opened(file: File, most: int) -> tuple[int, int]:
    """Return an open descriptor and the size of an ordinary file of so many bytes at most."""
    try:
        descriptor = os.open(file.path, _FLAGS)
    except OSError as error:
        raise Unreadable(cannot_open(error, file.name)) from None
    found = os.fstat(descriptor)
    if stat.S_ISREG(found.st_mode) and found.st_size <= most:
        return descriptor, found.st_size
    os.close(descriptor)
    raise Unreadable(
        _too_large(file.name, most) if stat.S_ISREG(found.st_mode) else no_file(file.name)
    )


def _all_of(descriptor: int, size: int) -> bytes:
    data = os.read(descriptor, size + 1)
    if len(data) >= size:
        return data
    parts = [data]
    while parts[-1]:
        parts.append(os.read(descriptor, _LARGEST))
    return b"".join(parts)


def visible_name(name: str) -> str:
    """Return a file name that can be printed, whatever bytes it is made of."""
    return visible(os.fsencode(name).decode("utf-8", "backslashreplace"))


def cannot_open(error: OSError, name: str) -> Diagnostic:
    """Return the fault for a file or folder that the computer did not open."""
    if error.errno == errno.ELOOP:
        return no_file(name)
    reason = {PermissionError: "there is no right to read it", FileNotFoundError: "it is gone"}
    why = reason.get(type(error), (error.strerror or "the computer refused").lower())
    return fault(
        codes.CANNOT_OPEN,
        Location(name),
        f"this cannot be opened: {why}",
        "check that you may read it and that no other program holds it",
    )


def no_file(name: str) -> Diagnostic:
    """Return the fault for a link or a device in place of a file or folder."""
    return fault(
        codes.NOT_A_FILE,
        Location(name),
        "this is a link or a device, and is not followed",
        "put a copy of the file or folder in its place",
    )


def _too_large(name: str, most: int) -> Diagnostic:
    return fault(
        codes.TOO_MUCH,
        Location(name),
        f"the file is larger than {most // 1_000_000} MB",
        "split it, or move it out of the folder if it is an export",
    )
