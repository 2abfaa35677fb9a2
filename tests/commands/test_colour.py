"""Colour is for those who see it, and says nothing that the words do not."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from commands.running import Process

from readiness.commands import group

ESCAPE = "\x1b["


@pytest.mark.parametrize("command", ["check", "score", "build"])
def test_no_colour_when_asked_for_none(started: Path, command: str) -> None:
    shown = _shown(started, command)
    assert ESCAPE not in _shown(started, command, NO_COLOR="1")
    assert ESCAPE in shown or command == "build"


def test_the_words_are_the_same_without_colour(started: Path) -> None:
    (started / "plan/actions.yaml").write_text("actions:\n  - id: A\n")
    plain = _shown(started, "check", NO_COLOR="1")
    assert " error: " in plain
    for code in ("\x1b[31m", "\x1b[1m", "\x1b[0m"):
        assert code not in plain


def test_no_colour_where_nobody_looks(process: Process, started: Path) -> None:
    (started / "plan/actions.yaml").write_text("actions:\n  - id: A\n")
    done = process("check", started)
    assert ESCAPE not in done.stdout + done.stderr


def _shown(folder: Path, command: str, **variables: str) -> str:
    """Return what a terminal with colours is sent."""
    if command == "check":
        (folder / "plan/actions.yaml").write_text("actions:\n  - id: A\n")
    result = CliRunner().invoke(group, [command, str(folder)], color=True, env=variables)
    return result.output
