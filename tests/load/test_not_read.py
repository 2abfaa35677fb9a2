"""Files that look like evidence and are not read."""

from pathlib import Path

import pytest
from building import read, write
from load.test_mistakes import GOOD


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("leaders.yaml.txt", "rename it to `leaders.yaml`"),
        ("evidence/Leaders.YML.TXT", "rename it to `Leaders.YML`"),
        ("indicators/i.csv.txt", "rename it to `i.csv`"),
        ("indicators/i.xlsx", "save it as CSV UTF-8"),
        ("indicators/i.XLS", "save it as CSV UTF-8"),
        ("indicators/i.ods", "save it as CSV UTF-8"),
        ("evidence/report.docx", "name the file in `link:`"),
    ],
)
def test_what_looks_like_evidence_is_told(tmp_path: Path, name: str, remedy: str) -> None:
    (found,) = read(write(tmp_path, {"evidence/a.yaml": GOOD, name: "x"})).diagnostics
    assert (found.at.file, found.code, found.message) == (name, "F111", "this file is not read")
    assert remedy in found.hint


@pytest.mark.parametrize("name", ["notes.txt", "report.pdf", "~$report.docx", "out/report.docx"])
def test_other_files_are_nobody_s_mistake(tmp_path: Path, name: str) -> None:
    assert not read(write(tmp_path, {"evidence/a.yaml": GOOD, name: "x"})).diagnostics


@pytest.mark.parametrize(
    "link", ["reports/audit.docx", "./reports/audit.docx", r"reports\audit.docx"]
)
def test_a_file_that_a_link_names_is_passed_over(tmp_path: Path, link: str) -> None:
    entry = f"{GOOD}    link: {link}\n"
    files: dict[str, str | bytes] = {"evidence/a.yaml": entry, "reports/audit.docx": "x"}
    assert not read(write(tmp_path, files)).diagnostics
