"""readiness changes, and the pack that tells the same."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest
from building import write
from commands.running import Run
from keeping import held, keep
from test_house import ROOT

SETTINGS = """\
authority:
  name: Littleton Council
framework: ilacs-2026
as-of: 2026-06-30
"""
THEN = date(2026, 4, 30)


def item(name: str, dated: str, finding: str = "weakness") -> str:
    return f"""\
  - id: {name}
    supports: [help-protection.thresholds.1]
    says: Contacts wait.
    finding: {finding}
    kind: audit
    dated: {dated}
    source: Audit report
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one weakness from before the meeting, and one from after it."""
    both = "evidence:\n" + item("before", "2026-03") + item("after", "2026-05")
    return write(tmp_path / "council", {"readiness.yaml": SETTINGS, "evidence/all.yaml": both})


def meeting(folder: Path, day: str) -> Path:
    return write(folder, {"readiness.yaml": f"{SETTINGS}last-meeting: {day}\n"})


def test_the_last_meeting_is_the_day_compared_with(run: Run, folder: Path) -> None:
    result = run("changes", meeting(folder, "2026-04-30"))
    assert result.exit_code == 0, result.output
    assert "Since 30 April 2026: 1 weakness found since and none put right." in result.output
    assert "after: Contacts wait" in result.output
    assert "Today's files were read as of 30 April 2026" in result.output


def test_a_day_since_which_nothing_changed_says_so(run: Run, folder: Path) -> None:
    result = run("changes", folder, "--since", "2026-06-01")
    assert result.exit_code == 0
    assert "Nothing that these files record has changed since 1 June 2026." in result.output
    assert "--all" not in result.output


def test_it_fits_one_screen(run: Run) -> None:
    result = run("changes", ROOT / "examples/northshire")
    assert result.exit_code == 0, result.output
    assert len(result.output.splitlines()) <= 45
    assert max(map(len, result.output.splitlines())) <= 100


def test_json_says_the_same(run: Run, folder: Path) -> None:
    said = json.loads(run("changes", folder, "--since", "2026-04-30", "--json").output)
    assert said["since"] == "2026-04-30"
    assert said["weaknesses"]["named"] == ["after"]
    assert said["evidence"]["added"] == ["after"]


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("2026-06-30", "30 June 2026 is not before 30 June 2026"),
        ("30/04/2026", "is not a day; write it as"),
        ("2026-02-30", "is not a day"),
    ],
)
def test_a_day_that_cannot_be_compared_with_is_refused(
    run: Run, folder: Path, since: str, said: str
) -> None:
    result = run("changes", folder, "--since", since)
    assert result.exit_code == 2
    assert said in result.output


def test_without_any_day_the_hint_names_both_ways(run: Run, folder: Path) -> None:
    result = run("changes", folder)
    assert result.exit_code == 2
    assert "--since 2025-12-04" in result.output
    assert "last-meeting:" in result.output


def test_a_revision_is_compared_with(run: Run, folder: Path) -> None:
    now = held(folder)
    then = now | {"evidence/all.yaml": "evidence:\n" + item("before", "2026-03", "strength")}
    commit = keep(folder, then, THEN, "sent")
    result = run("changes", folder, "--since", "sent", "--all")
    assert result.exit_code == 0, result.output
    assert f"as they stood in git on 30 April 2026 (commit {commit[:8]})" in " ".join(
        result.output.split()
    )
    assert "2 weaknesses newly named" in result.output


def test_a_day_is_looked_up_in_git_where_it_was_kept(run: Run, folder: Path) -> None:
    files = held(folder)
    keep(folder, files | {"evidence/old.yaml": "evidence:\n" + item("gone", "2026-02")}, THEN)
    by_git = json.loads(run("changes", folder, "--since", "2026-05-01", "--json").output)
    assert by_git["evidence"]["gone"] == ["gone"]
    by_dates = json.loads(run("changes", folder, "--since", "2026-04-29", "--json").output)
    assert (by_dates["commit"], by_dates["evidence"]["gone"]) == ("", [])


def test_what_could_not_be_read_then_is_told_and_stops_nothing(run: Run, folder: Path) -> None:
    files = held(folder) | {"evidence/bad.yaml": "evidence: [\n"}
    twice = files | {"evidence/more.yaml": "evidence:\n" + item("before", "2026-03")}
    keep(folder, twice, THEN, "sent")
    result = run("changes", folder, "--since", "sent")
    assert result.exit_code == 0, result.output
    assert sum("evidence/bad.yaml" in line for line in result.output.splitlines()) == 1
    assert "Not all of them can be read today (1 fault)" in " ".join(result.output.split())


def test_an_earlier_state_of_which_nothing_can_be_read_is_refused(run: Run, folder: Path) -> None:
    keep(folder, {"evidence/all.yaml": "evidence: []\n"}, THEN, "sent")
    result = run("changes", folder, "--since", "sent")
    assert result.exit_code == 1
    assert "The files of `sent` give no verdict" in result.output


def test_without_a_repository_a_revision_is_refused(run: Run, folder: Path) -> None:
    result = run("changes", folder, "--since", "sent")
    assert result.exit_code == 1
    assert "is in no git repository" in result.output


def test_without_the_reader_of_git_the_hint_says_what_to_install(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "readiness.load.repository", None)
    result = run("changes", folder, "--since", "sent")
    assert result.exit_code == 1
    assert "pip install readiness[git]" in result.output
    assert run("changes", folder, "--since", "2026-04-30").exit_code == 0


def test_the_pack_refuses_what_cannot_be_compared(run: Run, folder: Path) -> None:
    result = run("build", folder, "--since", "sent")
    assert result.exit_code == 1
    assert not (folder / "out").exists()


def test_a_verdict_on_an_earlier_day_is_built_without_a_comparison(run: Run, folder: Path) -> None:
    result = run("build", meeting(folder, "2026-06-30"))
    assert result.exit_code == 0, result.output


def test_a_word_that_is_no_day_is_told_as_such(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "`tomorrow` is no day; write one such as 2025-12-04"
    assert said in " ".join(run("changes", folder, "--since", "tomorrow").output.split())
    monkeypatch.setitem(sys.modules, "readiness.load.repository", None)
    told = " ".join(run("changes", folder, "--since", "tomorrow").output.split())
    assert f"{said}, or a tag, branch or commit (needs `pip install readiness[git]`)" in told


def test_a_revision_stands_at_the_head_by_its_name(run: Run, folder: Path) -> None:
    keep(folder, held(folder), THEN, "sent")
    assert "since `sent` (" in " ".join(run("changes", folder, "--since", "sent").output.split())


def test_a_revision_made_after_the_day_of_the_verdict_is_refused(run: Run, folder: Path) -> None:
    keep(folder, held(folder), date(2026, 6, 20), "sent")
    result = run("changes", folder, "--since", "sent", "--as-of", "2026-06-10")
    assert result.exit_code == 2
    said = "`sent` is of 20 June 2026, after 10 June 2026, the day of the assessment"
    assert said in " ".join(result.output.split())
