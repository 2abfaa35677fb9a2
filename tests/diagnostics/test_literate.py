"""Every code has one literate file, and each file prints what it says."""

from pathlib import Path

import pytest
from building import write
from diagnostics import literate, printing, wording
from diagnostics.codes import CODES, KNOWN
from diagnostics.literate import Literate

from readiness.model.diagnostic import Diagnostic

BUILT_IN_PYTHON = (
    "B501",
    "B502",
    "B503",
    "E211",
    "F102",
    "F103",
    "F104",
    "F105",
    "W601",
    "W602",
    "W603",
    "W606",
    "W607",
    "W608",
)
"""Codes of folders and brands that no text file can show; see `test_not_text.py`."""

FILES = [literate.read(path) for path in literate.paths()]
each_file = pytest.mark.parametrize("one", FILES, ids=[one.path.stem for one in FILES])


def test_no_number_is_used_for_two_codes() -> None:
    numbers = [code.code for code in CODES]
    assert sorted(numbers) == sorted(set(numbers))


def test_every_code_has_exactly_one_file() -> None:
    shown = [path.stem for path in literate.paths()] + list(BUILT_IN_PYTHON)
    assert sorted(shown) == sorted(KNOWN)


@each_file
def test_the_heading_is_the_code_and_its_title(one: Literate) -> None:
    assert one.code == one.path.stem
    assert one.title == KNOWN[one.code].title


@each_file
def test_the_good_folder_is_free_of_the_code(one: Literate, tmp_path: Path) -> None:
    write(tmp_path, one.good)
    assert [found for found in printing.faults(tmp_path) if found.code == one.code] == []
    assert not printing.errors(printing.faults(tmp_path))
    assert _of_rooms_above(one, tmp_path) == []


@each_file
def test_the_bad_folder_prints_what_the_file_says(
    one: Literate, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    found = _bad(one, tmp_path)
    assert one.code in {diagnostic.code for diagnostic in found}
    if request.config.getoption("--update"):
        literate.update(one, printing.printed(found))
    else:
        assert printing.printed(found) == one.printed


@each_file
def test_messages_say_what_was_found_in_plain_words(one: Literate) -> None:
    for line in one.printed.splitlines():
        objections = wording.objections(wording.words_of(line))
        assert objections == [], line


def _bad(one: Literate, folder: Path) -> list[Diagnostic]:
    write(folder, one.bad)
    for name in one.absent:
        (folder / name).unlink()
    if one.code[0] in "GTW":
        assert not printing.errors(printing.faults(folder))
        return _of_rooms_above(one, folder)
    return printing.faults(folder)


def _of_rooms_above(one: Literate, folder: Path) -> list[Diagnostic]:
    """Return what scoring or composing says: of gaps, only those of the file's own code."""
    if one.code[0] == "T":
        return printing.template_faults(folder)
    if one.code[0] == "W":
        return printing.brand_faults(folder)
    if one.code[0] == "G":
        return [gap for gap in printing.gaps(folder) if gap.code == one.code]
    return []
