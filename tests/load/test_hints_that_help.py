"""Hints that lead to a good file, and never into a second error."""

from pathlib import Path

import pytest
from building import SETTINGS, read, write
from load.test_mistakes import GOOD

from readiness.model.diagnostic import Diagnostic

SUPPORTS = "    supports: [help.door]"
HYPHEN = "a space is missing after th"
EVALUATION = "evaluation:\n  - area: help\n    self-grade: {}\n"


def _found(folder: Path, text: str) -> tuple[Diagnostic, ...]:
    return read(write(folder, {"evidence/a.yaml": text})).diagnostics


@pytest.mark.parametrize("label", ["RI", "Requires Improvement to be good"])
def test_a_grade_by_its_label_is_not_made_into_an_id(tmp_path: Path, label: str) -> None:
    (found,) = _found(tmp_path, EVALUATION.format(label))
    assert (found.code, found.at.line) == ("E208", 3)
    assert "`readiness frameworks` lists them" in found.hint


def test_a_criterion_by_its_label_is_told_once(tmp_path: Path) -> None:
    (found,) = _found(tmp_path, GOOD.replace(SUPPORTS, "    supports:\n      - Workforce"))
    assert found.code == "E208"
    assert "`readiness frameworks` lists them" in found.hint


def test_a_record_by_its_title_is_not_made_into_an_id(tmp_path: Path) -> None:
    text = "actions:\n  id: a\n  what: x\n  due: 2026-12-31\n  responds-to: [Home Visits]\n"
    found = {one.code: one.hint for one in _found(tmp_path, text)}
    assert "as it stands in the entry that is meant" in found["E208"]


@pytest.mark.parametrize(
    ("supports", "place"),
    [
        ("    supports:\n      -help.door", "4:7 E201"),
        ("    supports:\n      -help.door\n      - help.window", "4:7 E201"),
        ("    supports:\n      - help.door\n      -help.window", "5:7 Y016"),
    ],
)
def test_a_hyphen_without_its_space_is_told(tmp_path: Path, supports: str, place: str) -> None:
    (found,) = _found(tmp_path, GOOD.replace(SUPPORTS, supports))
    assert f"{found.at} {found.code}" == f"evidence/a.yaml:{place}"
    assert HYPHEN in f"{found.message} {found.hint}"


def test_an_entry_whose_hyphen_has_no_space_is_told(tmp_path: Path) -> None:
    (found,) = _found(tmp_path, GOOD.replace("  - id", "  -id"))
    assert (found.at.line, found.at.column, found.code) == (2, 3, "Y016")
    assert HYPHEN in found.message


def test_an_edition_by_its_label_is_told_once(tmp_path: Path) -> None:
    settings = SETTINGS.replace("tiny-2026", "Tiny 2026")
    files: dict[str, str | bytes] = {"readiness.yaml": settings, "evidence/a.yaml": GOOD}
    (found,) = read(write(tmp_path, files)).diagnostics
    assert found.code == "F110"
    assert "did you mean `tiny-2026`?" in found.hint


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("    # supports:\n      - help.door", 3),
        ("#    supports:\n      - help.door", 3),
    ],
)
def test_a_block_with_one_line_still_a_note_is_told(
    tmp_path: Path, written: str, line: int
) -> None:
    (found,) = _found(tmp_path, GOOD.replace(SUPPORTS, written))
    assert found.code == "Y016"
    assert found.hint == f"take `# ` away from line {line} as well"


def test_a_true_note_above_a_misplaced_line_changes_nothing(tmp_path: Path) -> None:
    text = GOOD.replace("    kind: audit", "    # See: the report\n   kind: audit")
    (found,) = _found(tmp_path, text)
    assert "move the line" in found.hint


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("severity:\n  G490: nota\n", "did you mean `note`? the choices are `error`, `warning`"),
        ("terms:\n  shelf-life-months:\n    audits: 12\n", "did you mean `audit`? the choices"),
    ],
)
def test_a_word_in_a_map_is_told_with_its_choices(tmp_path: Path, written: str, hint: str) -> None:
    files: dict[str, str | bytes] = {"readiness.yaml": SETTINGS + written, "evidence/a.yaml": GOOD}
    (found,) = read(write(tmp_path, files)).diagnostics
    assert found.code == "E204"
    assert found.hint.startswith(hint)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("severity:\n  G4O4: note\n", "did you mean `G404`? `readiness explain` lists them"),
        ("severity:\n  E101: note\n", "`readiness explain` lists them"),
    ],
)
def test_a_wrong_code_is_no_short_name(tmp_path: Path, written: str, hint: str) -> None:
    files: dict[str, str | bytes] = {"readiness.yaml": SETTINGS + written, "evidence/a.yaml": GOOD}
    (found,) = read(write(tmp_path, files)).diagnostics
    assert found.message.endswith("is no code of a gap")
    assert found.hint == hint


def test_a_colour_that_was_taken_for_a_note_is_told(tmp_path: Path) -> None:
    text = f"{SETTINGS}brand:\n  colours:\n    main: #5B216E\n"
    files: dict[str, str | bytes] = {"readiness.yaml": text, "evidence/a.yaml": GOOD}
    found = {one.code: one for one in read(write(tmp_path, files)).diagnostics}
    assert found["E203"].at.line == found["Y012"].at.line
    assert "`#` starts a note" in found["Y012"].message
    assert found["Y012"].hint == 'write `"#5B216E"` if it is the value'
