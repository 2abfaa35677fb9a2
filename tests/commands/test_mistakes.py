"""Ordinary mistakes, typed into a new folder, are found where they stand, in plain words."""

import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from commands import running
from commands.mistakes import FILE, GOOD, IN_SETTINGS, MISTAKES, Mistake
from commands.running import Process, Run

_PARSERS_WORDS = re.compile(
    r"\b(invalid|illegal|scalar|mapping|sequence|token|null|string|pydantic|validation|Traceback)\b"
)


class Found(NamedTuple):
    """A mistake, and what `readiness check` printed of it."""

    mistake: Mistake
    exit_code: int
    output: str


@pytest.fixture(scope="module", params=MISTAKES, ids=[one.name for one in MISTAKES])
def found(
    request: pytest.FixtureRequest, original: Path, tmp_path_factory: pytest.TempPathFactory
) -> Found:
    """Type each mistake in turn into a new folder, and check it."""
    folder = shutil.copytree(original, tmp_path_factory.mktemp("mistake") / "littleton")
    (folder / FILE).write_text(request.param.text, encoding="utf-8")
    result = running.run("check", folder)
    return Found(request.param, result.exit_code, result.output)


def test_there_is_no_fault_before_the_mistakes(run: Run, started: Path) -> None:
    (started / FILE).write_text(GOOD, encoding="utf-8")
    assert run("check", started).exit_code == 0


def test_each_is_found_at_its_line_and_column(found: Found) -> None:
    headline, *_ = [line for line in found.output.splitlines() if line.startswith(FILE)]
    assert found.exit_code == 1
    assert headline.startswith(f"{FILE}:{found.mistake.place}: ")
    assert " error: " in headline
    assert found.mistake.says in headline
    assert found.output.count(" error: ") == 1, "one mistake, one fault"


def test_each_comes_with_a_remedy(found: Found) -> None:
    remedies = [line for line in found.output.splitlines() if line.startswith("      = ")]
    assert len(remedies) == 1
    assert found.mistake.remedy in remedies[0]


def test_each_shows_the_line_and_points_at_the_place(found: Found) -> None:
    if not found.mistake.text:
        pytest.skip("an empty file has no line to show")
    number, column = map(int, found.mistake.place.split(":"))
    lines = found.output.splitlines()
    shown = next(place for place, line in enumerate(lines) if line.startswith(f"{number:5} | "))
    written = found.mistake.text.splitlines()[number - 1].expandtabs(1)
    assert lines[shown] == f"{number:5} | {written}"
    assert lines[shown + 1] == f"      | {' ' * (column - 1)}^"


def test_none_is_told_in_a_parsers_words(found: Found) -> None:
    assert not _PARSERS_WORDS.search(found.output)


def test_all_mistakes_of_all_files_are_told_in_one_run(process: Process, started: Path) -> None:
    for number, mistake in enumerate(MISTAKES):
        (started / f"evidence/file-{number:02}.yaml").write_text(mistake.text, encoding="utf-8")
    output = process("check", started).stdout
    told = re.findall(r"^evidence/file-(\d+)\.yaml:", output, re.MULTILINE)
    assert sorted(set(told)) == [f"{number:02}" for number in range(len(MISTAKES))]
    assert told == sorted(told)
    assert process("build", started).returncode == 1
    assert not (started / "out").exists()


@pytest.mark.parametrize("mistake", IN_SETTINGS, ids=[one.name for one in IN_SETTINGS])
def test_mistakes_in_the_settings_too(run: Run, started: Path, mistake: Mistake) -> None:
    settings = started / "readiness.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(mistake.written, mistake.typed, 1), encoding="utf-8")
    line = text[: text.index(mistake.written)].count("\n") + 1
    result = run("check", started)
    assert result.exit_code == 1
    assert f"readiness.yaml:{line}:{mistake.place}: " in result.output
    assert mistake.says in result.output
    assert mistake.remedy in result.output
