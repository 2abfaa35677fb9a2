"""Documents are replaced whole or not at all, inside the output folder and nowhere else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Process, Run

from readiness.commands import writing

Files = dict[str, bytes]


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
    assert len(first) == 4


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


def test_a_locked_document_leaves_the_old_ones_and_no_litter(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(built)
    monkeypatch.setattr(writing, "FIRST_WAIT", 0)
    monkeypatch.setattr(Path, "replace", _fails(13))
    result = run("build", built)
    assert result.exit_code == 1
    assert "open in another program" in result.stderr
    assert "Close the document in Word and run the command again." in result.stderr
    assert _files(built) == before


def test_a_document_locked_half_way_leaves_all_the_old_ones(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(built)
    replace = Path.replace

    def locked(self: Path, target: Path) -> Path:
        if target.name == "self-evaluation.docx":
            raise PermissionError(13, "locked")
        return replace(self, target)

    monkeypatch.setattr(writing, "FIRST_WAIT", 0)
    monkeypatch.setattr(Path, "replace", locked)
    assert run("build", built).exit_code == 1
    assert _files(built) == before


def test_a_document_locked_for_a_moment_is_waited_for(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace
    refusals = iter([True, True, False])

    def locked(self: Path, target: Path) -> Path:
        if next(refusals, False):
            raise PermissionError(13, "locked")
        return replace(self, target)

    monkeypatch.setattr(writing, "FIRST_WAIT", 0)
    monkeypatch.setattr(Path, "replace", locked)
    assert run("build", built).exit_code == 0


def test_litter_of_a_build_that_was_killed_is_swept(run: Run, built: Path) -> None:
    (built / "out/.self-evaluation.docx.123.new").write_bytes(b"half")
    run("build", built)
    assert not [name for name in _files(built / "out") if name.endswith(".new")]


def test_a_file_in_place_of_the_output_folder(run: Run, started: Path) -> None:
    (started / "out").write_text("mine")
    result = run("build", started)
    assert result.exit_code == 1 or result.exit_code == 2
    assert "Traceback" not in result.output
    assert (started / "out").read_text() == "mine"
