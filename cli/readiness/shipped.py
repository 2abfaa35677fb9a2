"""Where the folders are that come with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return a shipped folder: `frameworks` or `templates`.

    In an installed copy they stand inside the package; in a checkout, at its top.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent.parent / name
