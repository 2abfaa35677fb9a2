"""`readiness init` never overwrites anything, and writes whole or not at all."""

import os
import sys
from pathlib import Path

import pytest
from commands.running import Process, Run

from readiness.commands.starter import placing

NAMED = ("--name", "Littleton", "--yes")


def test_a_folder_that_holds_something_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    result = run("init", tmp_path, *NAMED)
    assert result.exit_code == 1
    assert "is not empty, and nothing in it was changed" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_it_is_refused_before_anything_is_asked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert "Name of the authority" not in run("init", tmp_path).output


def test_a_file_in_place_of_the_folder_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new").write_text("mine")
    result = run("init", tmp_path / "new", *NAMED)
    assert result.exit_code == 1
    assert "is a file" in result.stderr
    assert (tmp_path / "new").read_text() == "mine"


def test_a_repository_that_was_just_made_counts_as_empty(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert run("init", tmp_path, *NAMED).exit_code == 0
    assert (tmp_path / "readiness.yaml").is_file()
    assert (tmp_path / ".git").is_dir()


def test_folders_above_are_made_too(run: Run, tmp_path: Path) -> None:
    assert run("init", tmp_path / "a/b", *NAMED).exit_code == 0


def test_the_folder_one_is_in_can_be_started(
    process: Process, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert process("init", ".", *NAMED).returncode == 0
    assert process("check").returncode == 0


def _disk_full(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", ["_write", "_move"])
def test_a_full_disk_leaves_nothing_behind(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.setattr(placing, step, _disk_full)
    result = run("init", tmp_path / "new", *NAMED)
    assert result.exit_code == 1
    assert "no space left on device" in result.stderr
    assert "Nothing was written." in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_fault_half_way_takes_back_what_was_placed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def stop_at_plan(self: Path, target: Path) -> Path:
        if self.name == "plan":
            _disk_full()
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", stop_at_plan)
    (tmp_path / ".git").mkdir()
    assert run("init", tmp_path, *NAMED).exit_code == 1
    assert [path.name for path in tmp_path.iterdir()] == [".git"]


def test_interrupting_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(placing, "_move", interrupted)
    with pytest.raises(KeyboardInterrupt):
        placing.place_all(tmp_path / "new", {"a/b.yaml": b"x"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a read-only folder")
def test_a_folder_that_cannot_be_written_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    result = run("init", tmp_path / "new", *NAMED)
    assert result.exit_code == 1
    assert "permission denied" in result.stderr
