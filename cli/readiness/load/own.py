"""What an authority brings beside its records: templates, and a Word file for the look."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import MappingProxyType
from typing import NamedTuple

from readiness.load.faults import Unreadable
from readiness.load.files import File, cannot_open, leads_away, no_file, read, visible_name
from readiness.model.diagnostic import Diagnostic

TEMPLATES = "templates"
LOOKS = ("brand/reference.docx", "brand/reference.dotx")
"""The Word file that is used for the look without being named in the settings."""


class Own(NamedTuple):
    """An authority's folder of templates, if it has one, and every fault in it.

    `look` is the first of `LOOKS` that is there, or empty. `texts` are the templates' paths
    by their names in messages.
    """

    templates: Path | None = None
    look: str = ""
    texts: Mapping[str, str] = MappingProxyType({})
    faults: tuple[Diagnostic, ...] = ()


def own(folder: Path) -> Own:
    """Find what an authority brings; nothing that a link leads to counts as brought."""
    templates = folder / TEMPLATES
    look = next((name for name in LOOKS if (folder / name).exists()), "")
    if not templates.exists():
        return Own(look=look)
    texts: dict[str, str] = {}
    faults = list(_faults(templates, TEMPLATES, texts))
    return Own(templates, look, texts, tuple(faults))


def why_not(folder: Path, name: str) -> str:
    """Say why a file that settings name cannot be used, or nothing if it can."""
    steps = PurePosixPath(name.replace("\\", "/")).parts
    if PureWindowsPath(name).drive or name.startswith(("/", "\\")) or ".." in steps:
        return "it does not stand in your folder"
    place = folder
    for step in steps:
        place /= step
        if place.is_symlink() or (place.exists() and leads_away(place)):
            return "it is a link, which is not followed"
    return "" if place.is_file() else "it is not there"


def _faults(folder: Path, name: str, texts: dict[str, str]) -> Iterator[Diagnostic]:
    """Yield a fault for every link and every template that cannot be read, at any depth."""
    if folder.is_symlink() or leads_away(folder):
        yield no_file(name)
        return
    try:
        held = sorted(folder.iterdir())
    except OSError as error:
        yield cannot_open(error, name)
        return
    for one in held:
        shown = f"{name}/{visible_name(one.name)}"
        if one.is_symlink() or leads_away(one):
            yield no_file(shown)
        elif one.is_dir():
            yield from _faults(one, shown, texts)
        elif one.suffix == ".j2":
            texts[shown] = str(one)
            yield from _unread(File(str(one), shown))


def _unread(file: File) -> Iterator[Diagnostic]:
    try:
        read(file)
    except Unreadable as why:
        yield why.fault
