"""Run the program in this process, or as a person runs it."""

import os
import subprocess
import sys
from collections.abc import Callable

from click.testing import CliRunner, Result

from readiness.commands import group

Run = Callable[..., Result]
"""Run a command in this process; `typed` is what a person types when asked."""

Process = Callable[..., subprocess.CompletedProcess[str]]
"""Run a command as a process of its own; names are variables of its environment."""


def run(*words: object, typed: str = "") -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(group, [str(word) for word in words], input=typed)


def process(*words: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a process of its own, without colours unless asked for."""
    return subprocess.run(
        [sys.executable, "-m", "readiness", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        env=environment() | variables,
        check=False,
    )


def environment() -> dict[str, str]:
    """Return the environment of a process that finds what this one finds."""
    kept = {name: value for name, value in os.environ.items() if not name.endswith("_COLOR")}
    return kept | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
