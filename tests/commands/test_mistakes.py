"""Ordinary mistakes, typed into a new folder, are found where they stand, in plain words."""

import re
from pathlib import Path

import pytest
from conftest import Process, Run
from mistakes import FILE, GOOD, MISTAKES, Mistake

each_mistake = pytest.mark.parametrize("mistake", MISTAKES, ids=[one.name for one in MISTAKES])

_PARSERS_WORDS = re.compile(
    r"\b(invalid|illegal|scalar|mapping|sequence|token|null|string|pydantic|validation|Traceback)\b"
)


def _typed(folder: Path, text: str) -> Path:
    (folder / FILE).write_text(text, encoding="utf-8")
    return folder


def test_there_is_no_fault_before_the_mistakes(run: Run, started: Path) -> None:
    assert run("check", _typed(started, GOOD)).exit_code == 0


@each_mistake
def test_each_is_found_at_its_line_and_column(run: Run, started: Path, mistake: Mistake) -> None:
    result = run("check", _typed(started, mistake.text))
    assert result.exit_code == 1
    headline, *_ = [line for line in result.output.splitlines() if line.startswith(FILE)]
    assert headline.startswith(f"{FILE}:{mistake.place}: ")
    assert " error: " in headline
    assert mistake.says in headline
    assert result.output.count(" error: ") == 1, "one mistake, one fault"


@each_mistake
def test_each_comes_with_a_remedy(run: Run, started: Path, mistake: Mistake) -> None:
    output = run("check", _typed(started, mistake.text)).output
    remedies = [line for line in output.splitlines() if line.startswith("      = ")]
    assert len(remedies) == 1
    assert mistake.remedy in remedies[0]


@each_mistake
def test_each_shows_the_line_and_points_at_the_place(
    run: Run, started: Path, mistake: Mistake
) -> None:
    if not mistake.text:
        pytest.skip("an empty file has no line to show")
    number, column = map(int, mistake.place.split(":"))
    lines = run("check", _typed(started, mistake.text)).output.splitlines()
    shown = next(place for place, line in enumerate(lines) if line.startswith(f"{number:5} | "))
    written = mistake.text.splitlines()[number - 1].expandtabs(1)
    assert lines[shown] == f"{number:5} | {written}"
    assert lines[shown + 1] == f"      | {' ' * (column - 1)}^"


@each_mistake
def test_none_is_told_in_a_parsers_words(run: Run, started: Path, mistake: Mistake) -> None:
    assert not _PARSERS_WORDS.search(run("check", _typed(started, mistake.text)).output)


@each_mistake
def test_none_leads_to_a_document(run: Run, started: Path, mistake: Mistake) -> None:
    result = run("build", _typed(started, mistake.text))
    assert result.exit_code == 1
    assert "Nothing was written." in result.output
    assert not (started / "out").exists()


def test_all_mistakes_of_all_files_are_told_in_one_run(process: Process, started: Path) -> None:
    for number, mistake in enumerate(MISTAKES):
        (started / f"evidence/file-{number:02}.yaml").write_text(mistake.text, encoding="utf-8")
    output = process("check", started).stdout
    told = re.findall(r"^evidence/file-(\d+)\.yaml:", output, re.MULTILINE)
    assert sorted(set(told)) == [f"{number:02}" for number in range(len(MISTAKES))]
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("written", "typed", "column", "says", "remedy"),
    [
        ("framework: ilacs-2026", "framework: ilacs", 12, "no edition `ilacs`", "`ilacs-2026`"),
        ("as-of: today", "as-of: 31/03/2026", 8, "31/03/2026", "`2026-03-31`"),
        ("marking: ", "markng: ", 1, "`markng`", "`marking`"),
        ("      - leaders", "      - leader", 9, "`leader`", "`leaders`"),
    ],
)
def test_mistakes_in_the_settings_too(
    run: Run, started: Path, written: str, typed: str, column: int, says: str, remedy: str
) -> None:
    settings = started / "readiness.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(written, typed, 1), encoding="utf-8")
    line = text[: text.index(written)].count("\n") + 1
    result = run("check", started)
    assert result.exit_code == 1
    assert f"readiness.yaml:{line}:{column}: " in result.output
    assert says in result.output
    assert remedy in result.output
