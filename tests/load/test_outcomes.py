"""Outcomes: which name a file has that was given by hand."""

from pathlib import Path

import pytest

from readiness.load.outcomes import outcomes


def test_a_file_from_elsewhere_takes_no_file_of_the_folder_s_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, elsewhere = tmp_path / "ours", tmp_path / "theirs"
    for place in (folder, elsewhere):
        (place / "evidence").mkdir(parents=True)
        (place / "evidence" / "help.yaml").write_text("evidence:\n")
    monkeypatch.chdir(elsewhere)
    given = Path("evidence/help.yaml")
    (one,) = outcomes(folder, given)
    assert one.name == given.resolve().as_posix()
    (own,) = outcomes(folder, folder / given)
    assert own.name == "evidence/help.yaml"
