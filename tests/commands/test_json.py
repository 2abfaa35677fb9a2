"""Output for a machine is JSON, the whole of it, whatever the files hold."""

import json
from pathlib import Path

import pytest
from commands.running import Process


@pytest.mark.parametrize("command", ["check", "score", "build"])
def test_json_is_json_and_nothing_else(process: Process, started: Path, command: str) -> None:
    done = process(command, started, "--json")
    assert json.loads(done.stdout) is not None


@pytest.mark.parametrize("words", [["explain"], ["explain", "X301"], ["frameworks"]])
def test_lists_are_json_too(process: Process, words: list[str]) -> None:
    assert json.loads(process(*words, "--json").stdout)


@pytest.mark.parametrize("command", ["check", "score", "build"])
def test_json_is_json_even_when_a_file_must_be_put_right(
    process: Process, started: Path, command: str
) -> None:
    (started / "plan/actions.yaml").write_text("actions:\n  - id: A\n")
    done = process(command, started, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)


@pytest.mark.parametrize("command", ["check", "score", "build"])
def test_json_is_json_even_with_warnings(process: Process, started: Path, command: str) -> None:
    written = started / "plan/actions.yaml"
    written.write_text(written.read_text() + "    note: Learning from case #4 was shared\n")
    assert "1 warning" in process("check", started).stdout
    done = process(command, started, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) is not None
