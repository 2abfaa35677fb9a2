"""Write the pages of docs/ that are made from the program itself: `python docs/generate`.

With `--check`, write nothing and say which pages are out of date (exit code 1).
"""

import sys
from pathlib import Path

import commands
import diagnostics
import schemas
import yaml_reference

DOCS = Path(__file__).resolve().parent.parent

PAGES = {
    "commands.md": commands.page,
    "diagnostics.md": diagnostics.page,
    "yaml-reference.md": yaml_reference.page,
    **schemas.PAGES,
}


def main(check: bool) -> int:
    """Write every page, or only compare; return the exit code."""
    made = {DOCS / name: page() for name, page in PAGES.items()}
    stale = [path for path, text in made.items() if _current(path) != text]
    for path in stale:
        if check:
            print(f"{path.name} is out of date: run `python docs/generate`")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(made[path], encoding="utf-8", newline="\n")
            print(f"{path.name} written")
    return 1 if check and stale else 0


def _current(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
