"""An authority's folder as it stood in git, laid out in another folder for reading."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readiness.load.files import may_be_read

if TYPE_CHECKING:
    from dulwich.objects import Commit

    from readiness.load.repository import Held, Repository

_MOST_FILES = 50_000
_OWN_EDITIONS = "frameworks"


class Kept(NamedTuple):
    """A commit whose files were laid out: the start of its id, and the day it was made."""

    commit: str
    made: date


class NotKept(NamedTuple):
    """Why there is no earlier state; `mistyped` where another word would have found one."""

    why: str
    mistyped: bool = False


def lay_out(folder: Path, asked: str | date, into: Path) -> Kept | NotKept:
    """Write what the folder held in a commit into an empty folder.

    The commit is the one called so, or the last on or before the day. Of files that are never
    read only the names are kept, for records link to them.
    """
    try:
        from readiness.load.repository import Repository
    except ImportError:
        ways = ", or a tag, branch or commit (needs `pip install readiness[git]`)"
        return NotKept(f"{_no_day(asked)}{ways}")
    # A library raises what it likes on a damaged repository, and all must end in a sentence.
    try:
        repository = Repository(folder)
    except Exception:
        why = f"`{folder}` is in no git repository that can be read"
        return NotKept(f"{_no_day(asked)}; {why}")
    with closing(repository):
        try:
            return _lay_out(repository, asked, into)
        except Exception as error:
            said = str(error) or type(error).__name__
            return NotKept(f"the git repository of `{folder}` cannot be read: {said}")


def _lay_out(repository: "Repository", asked: str | date, into: Path) -> Kept | NotKept:
    from readiness.load.repository import made

    commit = _commit(repository, asked)
    if commit is None:
        words = f"{_no_day(asked)}; there is no tag, branch or commit `{asked}`"
        return NotKept(words, mistyped=True)
    kept = Kept(commit.id.decode()[:8], made(commit))
    try:
        held = list(repository.files(commit))
    except KeyError:
        return NotKept(f"the folder was not in the repository at `{asked}`")
    if len(held) > _MOST_FILES:
        return NotKept(f"there were more than {_MOST_FILES:,} files in the folder at `{asked}`")
    for one in held:
        _write(repository, one, into)
    return kept


def _no_day(asked: str | date) -> str:
    """Return the start of a sentence about what only git could know."""
    if isinstance(asked, date):
        return f"git cannot be asked about {asked}"
    return f"`{asked}` is no day; write one such as 2025-12-04"


def _commit(repository: "Repository", asked: str | date) -> "Commit | None":
    if isinstance(asked, date):
        return repository.last_before(asked)
    try:
        return repository.named(asked)
    except (KeyError, ValueError):
        return None


def _write(repository: "Repository", one: "Held", into: Path) -> None:
    path = into.joinpath(*one.parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    is_read = may_be_read(one.parts) or one.parts[0] == _OWN_EDITIONS
    path.write_bytes(repository.content(one) if is_read else b"")
