"""The program explains itself: help, codes, editions, and the nearest word to a mistyped one."""

import pytest
from click.testing import Result
from commands.running import Run

from readiness.commands import COMMANDS
from readiness.commands.explain import codes


def test_a_mistyped_command_gets_the_nearest_one(run: Run) -> None:
    assert "Did you mean `build`?" in run("biuld").stderr
    assert "Did you mean `frameworks`?" in run("framework").stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    words = " ".join(result.output.split())
    assert "Exit codes: 0" in words
    assert "No description" not in words
    for option in _options(result):
        assert option.split(maxsplit=1)[1:], f"{option} says nothing of itself"


def _options(result: Result) -> list[str]:
    lines = result.output.partition("Options:")[2].splitlines()
    return [line.strip() for line in lines if line.startswith("  -")]


def test_the_program_names_every_command_and_its_own_exit_codes(run: Run) -> None:
    output = run("--help").output
    assert all(f"  {name} " in output for name in COMMANDS)
    assert "Exit codes: 0" in output


@pytest.mark.parametrize("code", codes())
def test_every_code_is_explained(run: Run, code: str) -> None:
    result = run("explain", code.lower())
    assert result.exit_code == 0
    assert "\nMend: " in result.output
    assert "\nExample: " in result.output
    assert "Source: " in result.output


def test_explain_lists_every_code(run: Run) -> None:
    listed = [line.split()[0] for line in run("explain").output.splitlines()]
    assert listed == list(codes())


def test_a_mistyped_code_gets_the_nearest_one(run: Run) -> None:
    result = run("explain", "X3O1")
    assert result.exit_code == 2
    assert "Did you mean X3" in result.stderr


def test_frameworks_lists_editions_and_shows_one(run: Run) -> None:
    listed = run("frameworks").output
    assert "ilacs-2026" in listed
    assert "in force since 2026-04-01" in listed
    shown = run("frameworks", "ilacs-2026").output
    assert "such as leaders.strategic-leadership.1." in shown
    assert max(map(len, shown.splitlines())) <= 96
    assert "No overall judgement." in shown
    assert "What this rests on" in shown


def test_explain_refuses_an_unknown_code_as_json_too(run: Run) -> None:
    assert run("explain", "X999", "--json").exit_code == 2
