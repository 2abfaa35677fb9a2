"""A small git history, made without git."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from dulwich.index import commit_tree
from dulwich.objects import Blob, Commit
from dulwich.refs import Ref
from dulwich.repo import Repo

_WHO = b"Littleton <littleton@example.org>"
_ORDINARY = 0o100644
LINK = 0o120000
"""The mode of a link."""


def keep(
    root: Path, files: dict[str, str], day: date, tag: str = "", modes: dict[str, int] | None = None
) -> str:
    """Commit files by their names as all that a repository holds; return the commit's id."""
    with Repo(str(root)) if (root / ".git").exists() else Repo.init(str(root)) as repo:
        entries = []
        for name, text in files.items():
            blob = Blob.from_string(text.encode())
            repo.object_store.add_object(blob)
            entries.append((name.encode(), blob.id, (modes or {}).get(name, _ORDINARY)))
        made = Commit()
        made.tree = commit_tree(repo.object_store, entries)
        names, head = repo.refs.follow(Ref(b"HEAD"))
        made.parents = [head] if head else []
        made.author = made.committer = _WHO
        made.author_time = made.commit_time = int(datetime.combine(day, time(12), UTC).timestamp())
        made.author_timezone = made.commit_timezone = 0
        made.message = b"As it stood"
        repo.object_store.add_object(made)
        repo.refs[names[-1]] = made.id
        if tag:
            repo.refs[Ref(f"refs/tags/{tag}".encode())] = made.id
        return made.id.decode()


def held(root: Path) -> dict[str, str]:
    """Return the text of every file of a folder, by its name."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file() and ".git" not in path.parts
    }
