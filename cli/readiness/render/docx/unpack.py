"""Open a brand's zip without trusting it."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from readiness.render.docx.starts import Malformed, Start, starts

MOST_BYTES = 50_000_000
MOST_EXPANDED = 100_000_000
MOST_MARKUP = 10_000_000
MOST_PARTS = 5_000
MOST_RATIO = 200
WORTH_A_RATIO = 1_000_000
MARKUP = (".xml", ".rels")


class Damaged(Exception):
    """The file is no whole Word document; the message says why, for a person."""


class Missing(Damaged):
    """There is no file of that name."""


class Opened:
    """A brand's parts by name, and the start tags of those that hold XML."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        """Hold the parts; none is parsed before it is asked for."""
        self.parts = parts
        self._starts: dict[str, tuple[Start, ...]] = {}

    def starts(self, name: str) -> tuple[Start, ...]:
        """Return a part's start tags in order; none if it is not there."""
        if name not in self._starts:
            self._starts[name] = self._read(name)
        return self._starts[name]

    def markup(self) -> Iterator[str]:
        """Yield the names of the parts that hold XML."""
        return (name for name in self.parts if name.lower().endswith(MARKUP))

    def _read(self, name: str) -> tuple[Start, ...]:
        if name not in self.parts:
            return ()
        try:
            return tuple(starts(self.parts[name]))
        except Malformed as why:
            raise Damaged(f"its part `{name}` {why}") from why


def unpack(path: Path) -> Opened:
    """Return the parts of a brand; raise `Damaged` before anything large is expanded."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Damaged(f"it is larger than {MOST_BYTES // 1_000_000} MB")
        with zipfile.ZipFile(path) as package:
            return Opened(_read_all(package))
    except FileNotFoundError as why:
        raise Missing("there is no such file") from why
    except OSError as why:
        raise Damaged(why.strerror or "it cannot be opened") from why
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as why:
        raise Damaged("it is not a .docx file, or is damaged or locked by a password") from why


def _read_all(package: zipfile.ZipFile) -> dict[str, bytes]:
    entries = package.infolist()
    if len(entries) > MOST_PARTS:
        raise Damaged(f"it holds more than {MOST_PARTS:,} parts")
    if sum(entry.file_size for entry in entries) > MOST_EXPANDED:
        raise Damaged(f"it unpacks to more than {MOST_EXPANDED // 1_000_000} MB")
    for entry in entries:
        _refuse_oddity(entry)
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise Damaged("it holds two parts of the same name")
    return {entry.filename: package.read(entry) for entry in entries if not entry.is_dir()}


def _refuse_oddity(entry: zipfile.ZipInfo) -> None:
    """Refuse names that climb out of the zip, and a part that grows out of all proportion."""
    name = entry.orig_filename
    if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise Damaged("it holds a part whose name leaves the file")
    if name.lower().endswith(MARKUP) and entry.file_size > MOST_MARKUP:
        raise Damaged(f"its part `{name}` is larger than {MOST_MARKUP // 1_000_000} MB")
    packed = max(entry.compress_size, 1)
    if entry.file_size > WORTH_A_RATIO and entry.file_size > packed * MOST_RATIO:
        raise Damaged(f"its part `{name}` unpacks to {MOST_RATIO} times its size or more")
