"""Write files so that each is the old one or the new one, whole, at every moment."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

WAITS = (0.05, 0.07, 0.1, 0.14, 0.2, 0.28, 0.4)
"""Seconds between tries. On Windows a virus scanner or OneDrive may hold a file for a moment;
after about a second in all, it is open in another program."""


OLD = 600
"""Seconds after which no build can still be writing."""


class Blocked(Exception):
    """A file could not be written; the message says which, why and what to do."""


def replace_all(target: Path, files: dict[str, bytes]) -> list[str]:
    """Write every file into a folder, and return their names.

    All are first written beside their places, and every place is tried, before the first
    is put in place; then they are, one by one. Raises Blocked, and leaves nothing beside.
    """
    waiting: list[tuple[Path, Path]] = []
    placed: list[str] = []
    try:
        _make(target)
        for name, content in files.items():
            beside = target / f".{name}.{os.getpid()}.new"
            waiting.append((beside, target / name))
            _write(beside, content)
        for _, place in waiting:
            _patiently(partial(_try, place))
        with _uninterrupted():
            for beside, place in waiting:
                _patiently(partial(beside.replace, place))
                placed.append(place.name)
    except OSError as error:
        raise Blocked(f"{_why(error, target)} {_left(placed)}") from error
    finally:
        with _uninterrupted():
            for beside, _ in waiting:
                with suppress(OSError):  # held by a scanner; the next build sweeps it
                    beside.unlink(missing_ok=True)
    return list(files)


def _make(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for left in target.glob(".*.new"):
        with suppress(OSError):
            if _abandoned(left):
                left.unlink()


def _abandoned(left: Path) -> bool:
    """Say whether the build that wrote a file beside its place is gone.

    Its name holds the build's process. Windows cannot be asked without harm whether a
    process is there, so a file must be old.
    """
    if time.time() - left.stat().st_mtime > OLD:
        return True
    process = left.name.split(".")[-2]
    if os.name == "nt" or not process.isdigit():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _try(place: Path) -> None:
    """Raise OSError if a file is there that cannot be replaced, such as one open in Word."""
    if place.is_dir():
        raise IsADirectoryError(0, "a folder of that name is in the way", str(place))
    if place.exists():
        with place.open("r+b"):
            pass


def _patiently(act: Callable[[], object]) -> None:
    for wait in WAITS:
        try:
            act()
            return
        except PermissionError:
            time.sleep(wait)
    act()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait until what must be finished is finished."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _why(error: OSError, target: Path) -> str:
    name = Path(str(error.filename2 or error.filename or target)).name
    head = f"Could not write `{name}` into {target}"
    if isinstance(error, PermissionError):
        return (
            f"{head}: it is open in another program, or the folder is read-only.\n"
            "Close it in Word and run the command again."
        )
    if isinstance(error, FileExistsError | NotADirectoryError | IsADirectoryError):
        return (
            f"{head}: something of that name is in the way.\n"
            "Move it, or choose another folder with `--out`."
        )
    return f"{head}: {(error.strerror or 'it cannot be written').lower()}."


def _left(placed: list[str]) -> str:
    """Say what state the folder is in."""
    if not placed:
        return "Nothing was changed."
    return f"New already: {', '.join(placed)}; the others are as they were."
