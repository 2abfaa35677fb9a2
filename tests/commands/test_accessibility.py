"""`readiness accessibility` writes what was checked, found, and not looked at."""

from datetime import date
from pathlib import Path

import pytest
from building import write
from commands.running import Run

from readiness.commands import show

NORTHSHIRE = Path(__file__).parents[2] / "examples" / "northshire"


def test_the_statement_says_the_day_the_standard_and_every_document(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(show, "today", lambda: date(2026, 11, 2))
    result = run("accessibility", NORTHSHIRE, "--out", tmp_path)
    assert result.exit_code == 0, result.output
    text = (tmp_path / "accessibility.md").read_text("utf-8")
    assert "Northshire County Council" in text
    assert "Assessed on 2 November 2026" in text
    assert "2.2, level AA" in text
    assert "Accessibility Regulations 2018" in text
    assert "| self-evaluation.docx | no barrier found |" in text
    assert "What this does not show" in text
    assert [path.name for path in tmp_path.iterdir()] == ["accessibility.md"]


def test_nothing_is_written_over_files_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"evidence/a.yaml": "evidence: [\n"})
    result = run("accessibility", tmp_path)
    assert result.exit_code == 1
    assert not (tmp_path / "out").exists()
