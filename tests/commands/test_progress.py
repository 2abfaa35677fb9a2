"""A person is told that work goes on, but only after a second and only at a terminal."""

import time

import pytest

from readiness.commands import progress


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.01)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("terminal", [True, False])
def test_slow_work_is_told_at_a_terminal_only(
    terminal: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal, raising=False)
    with progress.told_if_slow("Reading littleton"):
        time.sleep(0.2)
    assert ("Reading littleton" in capsys.readouterr().err) is terminal


def test_quick_work_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with progress.told_if_slow("Reading littleton"):
        pass
    assert capsys.readouterr().err == ""
