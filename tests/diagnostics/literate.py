"""Literate files: a code and its title, a good folder, a bad folder, and what is printed.

A fence says what it holds and in which file: `yaml evidence/all.yaml`. In a fence of `bytes`,
escapes such as `\\xa3` stand for bytes. A fence `absent readiness.yaml` leaves a file out.
"""

from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

HERE = Path(__file__).parent

Files = dict[str, str | bytes]


class Literate(NamedTuple):
    """One literate file, read; `absent` names files left out of the bad folder."""

    path: Path
    code: str
    title: str
    good: Files
    bad: Files
    absent: tuple[str, ...]
    printed: str


def paths() -> list[Path]:
    """Return every literate file."""
    return sorted(HERE.glob("*/*.md"))


def read(path: Path) -> Literate:
    """Read a literate file."""
    parts: dict[str, list[Token]] = {}
    part = ""
    text = path.read_text(encoding="utf-8")
    tokens = MarkdownIt("commonmark").parse(text)
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            part = token.content
        elif token.type == "fence":
            parts.setdefault(part, []).append(token)
    code, _, title = text.splitlines()[0].removeprefix("# ").partition(": ")
    good, bad = (_files(parts.get(name, [])) for name in ("Good", "Bad"))
    absent = tuple(name for kind, name in map(_info, parts.get("Bad", [])) if kind == "absent")
    printed = "".join(token.content for token in parts.get("Printed", []))
    return Literate(path, code, title, good, bad, absent, printed)


def update(one: Literate, printed: str) -> None:
    """Rewrite what a literate file expects."""
    before, _, _ = one.path.read_text(encoding="utf-8").partition("## Printed")
    one.path.write_text(f"{before}## Printed\n\n```text\n{printed}```\n", encoding="utf-8")


def _files(fences: list[Token]) -> Files:
    found: Files = {}
    for fence in fences:
        kind, name = _info(fence)
        if kind == "bytes":
            found[name] = _escaped(fence.content)
        elif kind != "absent":
            found[name] = fence.content
    return found


def _info(fence: Token) -> tuple[str, str]:
    kind, _, name = fence.info.partition(" ")
    return kind, name


def _escaped(text: str) -> bytes:
    return text.encode("latin-1").decode("unicode_escape").encode("latin-1")
