"""A folder that was just started, to run the program over."""

import shutil
from pathlib import Path

import pytest
from commands import agreeing, running
from commands.running import Process, Run


@pytest.fixture
def run() -> Run:
    """Return a function that runs a command in this process."""
    return running.run


@pytest.fixture
def process() -> Process:
    """Return a function that runs a command as a process of its own."""
    return running.process


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that `readiness init` wrote; tests must not change it."""
    folder = tmp_path_factory.mktemp("original") / "littleton"
    words = ("init", folder, "--name", "Littleton", "--framework", "ilacs-2026", "--yes")
    result = running.run(*words)
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture
def started(original: Path, tmp_path: Path) -> Path:
    """Return a folder that `readiness init` wrote, to do with as one likes."""
    return shutil.copytree(original, tmp_path / "littleton")


@pytest.fixture
def council(started: Path) -> Path:
    """Return a folder with one piece of evidence, looked at on the day of agreement."""
    settings = started / "readiness.yaml"
    lines = [line for line in settings.read_text().splitlines() if not line.startswith("as-of")]
    settings.write_text("\n".join([*lines, f"as-of: {agreeing.DAY}"]) + "\n")
    (started / "evidence/seen.yaml").write_text(agreeing.STRENGTH)
    return started


@pytest.fixture
def agreed(run: Run, council: Path) -> Path:
    """Return the file of the agreed state, beside the settings."""
    file = council / "baseline.yaml"
    assert run("baseline", file, council).exit_code == 0
    return file
