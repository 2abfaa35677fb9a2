"""The folder as it stood in git."""

from datetime import date
from pathlib import Path

import pytest
from building import FRAMEWORKS, SETTINGS, write
from keeping import LINK, keep

from readiness.load import NotKept, Past, Sources, load_past

THEN, LATER = date(2026, 1, 31), date(2026, 3, 1)


def item(name: str) -> str:
    return f"""\
evidence:
  - id: {name}
    supports: [help.door]
    says: Contacts wait.
    finding: mixed
    kind: audit
    dated: 2025-12
    source: Report
"""


def files(name: str, inside: str = "") -> dict[str, str]:
    return {f"{inside}readiness.yaml": SETTINGS, f"{inside}evidence/a.yaml": item(name)}


def past(folder: Path, asked: str | date) -> Past:
    found = load_past(Sources(folder, FRAMEWORKS), asked)
    assert isinstance(found, Past), found
    return found


def evidence(found: Past) -> list[str]:
    workspace = found.loaded.workspace
    return [one.id for one in workspace.records.evidence] if workspace else []


def why(folder: Path, asked: str | date) -> NotKept:
    found = load_past(Sources(folder, FRAMEWORKS), asked)
    assert isinstance(found, NotKept)
    return found


@pytest.mark.parametrize("asked", ["sent-2026", "{id}", "{start}"])
def test_a_tag_or_the_start_of_an_id_names_a_commit(tmp_path: Path, asked: str) -> None:
    first = keep(tmp_path, files("first"), THEN, "sent-2026")
    keep(tmp_path, files("second"), LATER)
    found = past(tmp_path, asked.format(id=first, start=first[:10]))
    assert evidence(found) == ["first"]
    assert found.kept == (first[:8], THEN)


@pytest.mark.parametrize(
    ("day", "held"),
    [(THEN, ["first"]), (date(2026, 2, 28), ["first"]), (LATER, ["second"])],
)
def test_a_day_names_the_last_commit_until_then(tmp_path: Path, day: date, held: list[str]) -> None:
    keep(tmp_path, files("first"), THEN)
    keep(tmp_path, files("second"), LATER)
    assert evidence(past(tmp_path, day)) == held


def test_only_the_folder_is_read_of_a_repository_that_holds_more(tmp_path: Path) -> None:
    keep(tmp_path, files("ours", "council/") | files("theirs", "other/"), THEN, "sent")
    folder = write(tmp_path / "council", {})
    assert evidence(past(folder, "sent")) == ["ours"]


def test_of_a_linked_file_the_name_is_enough(tmp_path: Path) -> None:
    linked = item("a") + "    link: reports/a.pdf\n"
    both = {"readiness.yaml": SETTINGS, "a.yaml": linked, "reports/a.pdf": "Many pages"}
    keep(tmp_path, both, THEN, "sent")
    workspace = past(tmp_path, "sent").loaded.workspace
    assert workspace
    assert workspace.files == {"reports/a.pdf"}


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    linked = files("a") | {"evidence/b.yaml": "/etc/passwd"}
    keep(tmp_path, linked, THEN, "sent", {"evidence/b.yaml": LINK})
    found = past(tmp_path, "sent")
    assert evidence(found) == ["a"]
    assert found.loaded.diagnostics == ()


def test_a_name_that_leads_elsewhere_is_left_out(tmp_path: Path) -> None:
    odd = {"evidence/..\\b.yaml": item("b"), "evidence/c:d.yaml": item("c")}
    keep(tmp_path, files("a") | odd, THEN, "sent")
    assert evidence(past(tmp_path, "sent")) == ["a"]


def test_a_fault_of_then_leaves_the_rest(tmp_path: Path) -> None:
    keep(tmp_path, files("a") | {"evidence/b.yaml": "evidence: [\n"}, THEN, "sent")
    found = past(tmp_path, "sent")
    assert evidence(found) == ["a"]
    assert [one.at.file for one in found.loaded.diagnostics] == ["evidence/b.yaml"]


def test_a_name_that_is_none_was_mistyped(tmp_path: Path) -> None:
    keep(tmp_path, files("a"), THEN)
    found = why(tmp_path, "snet")
    assert found.mistyped
    assert "no tag, branch or commit `snet`" in found.why


def test_before_the_first_commit_there_was_nothing(tmp_path: Path) -> None:
    keep(tmp_path, files("a"), THEN)
    assert why(tmp_path, date(2026, 1, 30))


def test_a_folder_without_a_repository_has_no_history(tmp_path: Path) -> None:
    found = why(write(tmp_path, {}), "sent")
    assert "is in no git repository" in found.why
    assert not found.mistyped


def test_a_folder_that_was_not_there_then_is_told(tmp_path: Path) -> None:
    keep(tmp_path, {"other.txt": ""}, THEN, "sent")
    found = why(write(tmp_path / "council", {}), "sent")
    assert "was not in the repository at `sent`" in found.why


def test_a_damaged_repository_ends_in_a_sentence(tmp_path: Path) -> None:
    keep(tmp_path, files("a"), THEN, "sent")
    for path in (tmp_path / ".git/objects").rglob("*"):
        if path.is_file():
            path.chmod(0o600)
            path.write_bytes(b"not what git writes")
    assert why(tmp_path, "sent").why
