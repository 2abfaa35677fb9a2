"""What a shell, or a service that runs the program, sees of a run."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from commands.running import Process, environment

from readiness import commands, pipeline


def test_zero_when_there_is_no_fault(process: Process, started: Path) -> None:
    for command in ("check", "score", "build", "schema"):
        assert process(command, started).returncode == 0, command


def test_one_when_a_file_must_be_put_right(process: Process, started: Path) -> None:
    (started / "plan/actions.yaml").write_text("actions:\n  - id: A\n")
    for command in ("check", "score", "build"):
        done = process(command, started)
        assert done.returncode == 1, command
        assert "plan/actions.yaml:2:9: E208" in done.stdout


@pytest.mark.parametrize("command", ["check", "score", "build", "schema"])
def test_one_when_there_is_no_such_folder(process: Process, tmp_path: Path, command: str) -> None:
    assert process(command, tmp_path / "nowhere").returncode == 1


@pytest.mark.parametrize("command", ["check", "score", "build"])
def test_an_empty_folder_is_a_fault(process: Process, tmp_path: Path, command: str) -> None:
    done = process(command, tmp_path)
    assert done.returncode == 1
    assert "F101" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["chek"],
        ["build", "--as-of", "31/03/2026"],
        ["build", "--nonsense"],
        ["explain", "X999"],
        ["frameworks", "ilacs-2062"],
        ["init"],
        ["init", "new", "--yes"],
    ],
)
def test_two_when_the_command_is_typed_wrongly(process: Process, words: list[str]) -> None:
    done = process(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_two_when_there_is_no_such_area(process: Process, started: Path) -> None:
    done = process("score", started, "--area", "elsewhere")
    assert done.returncode == 2
    assert "There are `leaders`" in done.stderr


def test_three_and_a_short_report_when_the_fault_is_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], started: Path
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError(str(started))

    monkeypatch.setattr(pipeline, "inspect", broken)
    assert _exit_code_of_main(monkeypatch, "check", str(started)) == 3
    said = capsys.readouterr()
    assert "a fault in readiness, not in your files" in said.err
    assert "ZeroDivisionError at test_exit_codes.py" in said.err
    assert "Traceback" not in said.out + said.err
    assert str(started) not in said.err


def test_130_when_interrupted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], started: Path
) -> None:
    def interrupted(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(pipeline, "inspect", interrupted)
    assert _exit_code_of_main(monkeypatch, "check", str(started)) == 130
    assert "Interrupted." in capsys.readouterr().err


def test_a_reader_that_stops_early_sees_no_traceback() -> None:
    program = [sys.executable, "-m", "readiness", "frameworks", "ilacs-2026"]
    pipe = subprocess.PIPE
    with subprocess.Popen(program, stdout=pipe, stderr=pipe, env=environment()) as reading:
        assert reading.stdout
        assert reading.stderr
        reading.stdout.readline()
        reading.stdout.close()
        assert b"Traceback" not in reading.stderr.read()


def _exit_code_of_main(monkeypatch: pytest.MonkeyPatch, *words: str) -> object:
    monkeypatch.setattr(sys, "argv", ["readiness", *words])
    with pytest.raises(SystemExit) as stopped:
        commands.main()
    return stopped.value.code
