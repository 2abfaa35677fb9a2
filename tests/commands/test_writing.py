"""Documents are replaced whole or not at all, inside the output folder and nowhere else."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from commands.running import Process, Run

from readiness.commands import writing

Files = dict[str, bytes]
Lock = Callable[..., None]

DOCUMENTS = ["annual-conversation-pack.docx", "gaps.json", "gaps.md", "self-evaluation.docx"]


def _files(folder: Path) -> Files:
    """Return every file of a folder by its path, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_builds_write_the_same_bytes(process: Process, started: Path) -> None:
    for number, seed in enumerate(("1", "2")):
        out = started.parent / f"out-{number}"
        assert process("build", started, "--out", out, PYTHONHASHSEED=seed).returncode == 0
    first, second = (_files(started.parent / f"out-{number}") for number in (0, 1))
    assert first == second
    assert {"self-evaluation.docx", "director-briefing.docx", "gaps.json"} <= set(first)


def test_the_place_of_the_folder_changes_nothing(run: Run, started: Path) -> None:
    run("build", started)
    first = _files(started / "out")
    moved = started.rename(started.parent / "elsewhere")
    run("build", moved)
    assert _files(moved / "out") == first


def test_nothing_but_the_output_is_written(run: Run, started: Path) -> None:
    before = _files(started.parent)
    run("build", started, "--out", started.parent / "papers")
    after = _files(started.parent)
    assert {name: after[name] for name in before} == before
    assert all(name.startswith("papers/") for name in after.keys() - before.keys())


@pytest.mark.parametrize("command", ["check", "score"])
def test_looking_writes_nothing(run: Run, started: Path, command: str) -> None:
    before = _files(started.parent)
    run(command, started)
    assert _files(started.parent) == before


def test_other_files_in_the_output_folder_are_left_alone(run: Run, started: Path) -> None:
    (started / "out").mkdir()
    (started / "out/signed.docx").write_bytes(b"mine")
    run("build", started)
    assert (started / "out/signed.docx").read_bytes() == b"mine"


def test_a_build_that_finds_a_fault_leaves_the_old_documents(run: Run, started: Path) -> None:
    run("build", started)
    before = _files(started / "out")
    (started / "plan/actions.yaml").write_text("actions:\n  - id: A\n")
    assert run("build", started).exit_code == 1
    assert _files(started / "out") == before


@pytest.fixture
def built(run: Run, started: Path) -> Path:
    """Return a folder whose documents are older than its files."""
    run("build", started)
    settings = started / "readiness.yaml"
    settings.write_text(settings.read_text().replace("version: draft", "version: second"))
    return started


def _fails(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_full_disk_leaves_the_old_documents_and_no_litter(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(built)
    monkeypatch.setattr(writing.os, "fsync", _fails(28))
    result = run("build", built)
    assert result.exit_code == 1
    assert "no space left on device" in result.stderr
    assert _files(built) == before


@pytest.fixture
def lock(monkeypatch: pytest.MonkeyPatch) -> Lock:
    """Return a function that holds a document as Word does on Windows, for a number of tries."""
    replace, open_file = Path.replace, Path.open
    left = {"name": "", "tries": 0}

    def held(path: Path) -> None:
        if path.name == left["name"] and left["tries"]:
            left["tries"] = int(left["tries"]) - 1
            raise PermissionError(13, "in use", str(path))

    def opened(self: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        if mode == "r+b":
            held(self)
        return open_file(self, mode, *more, **named)

    def replaced(self: Path, target: Path) -> Path:
        held(target)
        return replace(self, target)

    def start(name: str, tries: int = 100) -> None:
        left.update(name=name, tries=tries)
        monkeypatch.setattr(writing, "WAITS", (0, 0, 0))
        monkeypatch.setattr(Path, "open", opened)
        monkeypatch.setattr(Path, "replace", replaced)

    return start


@pytest.mark.parametrize("name", DOCUMENTS)
def test_one_locked_document_leaves_all_the_old_ones_and_no_litter(
    run: Run, built: Path, lock: Lock, name: str
) -> None:
    before = _files(built)
    lock(name)
    result = run("build", built)
    assert result.exit_code == 1
    assert name in result.stderr
    assert "open in another program" in result.stderr
    assert "Close it in Word and run the command again." in result.stderr
    assert _files(built) == before


def test_a_document_locked_for_a_moment_is_waited_for(run: Run, built: Path, lock: Lock) -> None:
    before = _files(built)
    lock("self-evaluation.docx", tries=3)
    assert run("build", built).exit_code == 0
    assert _files(built)["out/self-evaluation.docx"] != before["out/self-evaluation.docx"]


def test_whatever_happens_each_document_is_the_old_one_or_the_new_one(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("build", built, "--out", built / "new")
    old, new = _files(built / "out"), _files(built / "new")
    replace = Path.replace

    def stop(self: Path, target: Path) -> Path:
        if target.name == "gaps.md":
            raise OSError(5, "Input/output error")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stop)
    assert run("build", built).exit_code == 1
    after = _files(built / "out")
    assert after.keys() == old.keys()
    assert all(after[name] in (old[name], new[name]) for name in after)


def test_litter_of_a_build_that_was_killed_is_swept(run: Run, built: Path) -> None:
    left = built / "out/.self-evaluation.docx.123.new"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    run("build", built)
    assert not left.exists()


def test_a_file_in_place_of_the_output_folder(run: Run, started: Path) -> None:
    (started / "out").write_text("mine")
    result = run("build", started)
    assert result.exit_code == 1
    assert "in the way" in result.stderr
    assert "Traceback" not in result.output
    assert (started / "out").read_text() == "mine"
