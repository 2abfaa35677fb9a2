"""A git repository, read without git: which commit is meant, and what a folder held in it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from dulwich.object_store import iter_tree_contents, tree_lookup_path
from dulwich.objects import Blob, Commit, ObjectID
from dulwich.objectspec import parse_commit
from dulwich.repo import Repo

_ORDINARY = (0o100644, 0o100755)
"""The modes of files; links and other repositories are not followed."""


class Held(NamedTuple):
    """A file of a commit: its parts below the folder, and which content it has."""

    parts: tuple[str, ...]
    content: ObjectID


class Repository:
    """The repository that an authority's folder is in. Raises what dulwich raises."""

    def __init__(self, folder: Path) -> None:
        """Look for the repository in the folder and in those above it."""
        self._repo = Repo.discover(str(folder.resolve()))
        inside = folder.resolve().relative_to(Path(self._repo.path).resolve())
        self._inside = "" if inside == Path() else inside.as_posix()

    def close(self) -> None:
        """Let go of the repository's files."""
        self._repo.close()

    def named(self, name: str) -> Commit:
        """Return the commit that a tag, a branch or the start of an id stands for."""
        return parse_commit(self._repo, name.encode())

    def last_before(self, day: date) -> Commit | None:
        """Return the last commit of the main line that was made on a day or before it.

        The main line are the first parents: what was merged later was not there yet.
        """
        commit = self._commit(self._repo.head())
        while commit and made(commit) > day:
            commit = self._commit(commit.parents[0]) if commit.parents else None
        return commit

    def files(self, commit: Commit) -> Iterator[Held]:
        """Yield the ordinary files of the folder that can have their names on any computer."""
        for entry in iter_tree_contents(self._repo.object_store, self._tree(commit)):
            parts = _parts(entry.path)
            if entry.mode in _ORDINARY and parts:
                yield Held(parts, entry.sha)

    def content(self, held: Held) -> bytes:
        """Return the bytes of a file."""
        blob = self._repo[held.content]
        return blob.data if isinstance(blob, Blob) else b""

    def _tree(self, commit: Commit) -> ObjectID:
        if not self._inside:
            whole: ObjectID = commit.tree
            return whole
        look = self._repo.object_store.__getitem__
        return tree_lookup_path(look, commit.tree, self._inside.encode())[1]

    def _commit(self, name: ObjectID) -> Commit | None:
        """Return a commit; None where the history was cut off before it."""
        if name not in self._repo.object_store:
            return None
        found = self._repo[name]
        return found if isinstance(found, Commit) else None


def made(commit: Commit) -> date:
    """Return the day on which a commit was made, where it was made."""
    zone = timezone(timedelta(seconds=commit.commit_timezone))
    return datetime.fromtimestamp(commit.commit_time, zone).date()


def _parts(path: bytes | None) -> tuple[str, ...]:
    """Return the parts of a path; none where it could lead out of a folder."""
    try:
        text = (path or b"").decode()
    except UnicodeDecodeError:
        return ()
    parts = PurePosixPath(text).parts
    safe = not any(sign in text for sign in ("\\", ":", "\0"))
    return parts if safe and ".." not in parts and not text.startswith("/") else ()
