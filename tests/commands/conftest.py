"""Run the program in this process, or as a person runs it, over a folder just started."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.commands import group

Run = Callable[..., Result]
Process = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run() -> Run:
    """Return a function that runs a command in this process."""

    def invoke(*words: object, typed: str = "") -> Result:
        return CliRunner().invoke(group, [str(word) for word in words], input=typed)

    return invoke


@pytest.fixture
def process() -> Process:
    """Return a function that runs a command as a process of its own."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")
    }
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}

    def start(*words: object, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "readiness", *map(str, words)]
        return subprocess.run(  # noqa: S603
            command, capture_output=True, encoding="utf-8", env=environment | more, check=False
        )

    return start


@pytest.fixture
def started(run: Run, tmp_path: Path) -> Path:
    """Return a folder that `readiness init` has just written."""
    folder = tmp_path / "littleton"
    result = run("init", folder, "--name", "Littleton", "--framework", "ilacs-2026", "--yes")
    assert result.exit_code == 0, result.output
    return folder
