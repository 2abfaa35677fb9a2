"""readiness hindsight: which inspection is meant, what is told, and what is written."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import mammoth
import pytest
from commands.running import Process, Run

FOLDER = {
    "readiness.yaml": """\
authority:
  name: Littleton Council
framework: ilacs-2026
as-of: 2025-12-31
""",
    "evidence/all.yaml": """\
evidence:
  - id: door-slow
    supports: [help-protection.thresholds.1]
    says: Contacts wait.
    finding: weakness
    kind: audit
    dated: 2025-10
    source: Audit report
  - id: plans-good
    supports: [help-protection.good-decisions.4]
    says: Plans are clear.
    finding: strength
    kind: audit
    dated: 2025-10
    source: Audit report
  - id: homes-good
    supports: [help-protection.thresholds.2]
    says: Advice is given.
    finding: strength
    kind: audit
    dated: 2025-10
    source: Audit report
actions:
  - id: act-door
    what: Answer contacts on the day.
    responds-to: [door-slow]
""",
    "hindsight/2026.yaml": """\
inspections:
  - id: ilacs-2026-02
    title: Standard inspection, February 2026
    kind: standard
    publisher: Ofsted
    dated: 2026-02-02 to 2026-02-13
    source: Report
    findings:
      - id: r1
        paragraph: 3
        supports: [help-protection.thresholds.1]
        says: Decisions at the front door are slow.
        finding: weakness
      - id: r2
        paragraph: 4
        supports: [help-protection.good-decisions.4]
        says: Plans are vague.
        finding: weakness
      - id: r3
        paragraph: 5
        supports: [help-protection.early-help.1]
        says: Early help is patchy.
        finding: weakness
""",
}
OUTCOME = "hindsight/2026.yaml"


@pytest.fixture
def littleton(tmp_path: Path) -> Path:
    """Return a small folder with an outcome that came after its day."""
    folder = tmp_path / "littleton"
    for name, text in FOLDER.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def data(run: Run, *words: object) -> dict[str, Any]:
    result = run("hindsight", *words, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def verdicts(found: dict[str, Any]) -> dict[str, str]:
    return {one["id"]: one["verdict"] for area in found["areas"] for one in area["findings"]}


def test_each_finding_gets_its_verdict_and_says_what_it_rests_on(run: Run, littleton: Path) -> None:
    found = data(run, "ilacs-2026-02", littleton)
    assert verdicts(found) == {
        "r1": "known and planned",
        "r2": "claimed the opposite",
        "r3": "not known",
    }
    (area,) = found["areas"]
    planned = next(one for one in area["findings"] if one["id"] == "r1")
    assert (planned["written"], planned["actions"]) == (["door-slow"], ["act-door"])
    assert planned["rests-on"] == "same prompt"
    assert area["sentence"] == (
        "Leaders had named and planned for 1 of the 3 weaknesses found; "
        "1 was not known; 1 had been claimed as a strength."
    )


def test_the_screen_names_what_was_not_known_and_all_names_the_rest(
    run: Run, littleton: Path
) -> None:
    screen = run("hindsight", "ilacs-2026-02", littleton).stdout
    assert "claimed the opposite: r2" in screen
    assert screen.index("r2 (") < screen.index("not known: r3"), "the worst comes first"
    assert "known and planned: r1" not in screen
    assert "subjects, not sentences" in screen
    assert "known and planned: r1" in run("hindsight", "ilacs-2026-02", littleton, "--all").stdout


def test_no_share_and_no_grade_is_told(run: Run, littleton: Path) -> None:
    told = run("hindsight", "ilacs-2026-02", littleton, "--all").stdout
    assert "%" not in told
    assert not re.search(r"outstanding|requires improvement|inadequate", told, re.IGNORECASE)


def test_nothing_else_reads_the_outcome(run: Run, littleton: Path) -> None:
    assert "No fault found; 4 records read." in run("check", littleton).stdout
    assert "ilacs-2026-02" not in run("score", littleton, "--all").stdout


def test_an_inspection_is_also_found_in_a_file(
    run: Run, littleton: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_id = data(run, "ilacs-2026-02", littleton)
    assert data(run, littleton / OUTCOME, littleton) == by_id
    assert data(run, OUTCOME, littleton) == by_id
    shutil.move(littleton / OUTCOME, tmp_path / "outcome.yaml")
    monkeypatch.chdir(tmp_path)
    assert data(run, "outcome.yaml", littleton) == by_id


def test_one_for_a_fault_in_the_outcome_told_with_its_place(run: Run, littleton: Path) -> None:
    outcome = littleton / OUTCOME
    outcome.write_text(outcome.read_text().replace("thresholds.1", "threshold.1"))
    result = run("hindsight", "ilacs-2026-02", littleton)
    assert result.exit_code == 1
    assert "hindsight/2026.yaml:11:20: X301 error: no criterion" in result.stdout
    assert "did you mean `help-protection.thresholds.1`?" in result.stdout
    assert "supports: [help-protection.threshold.1]" in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("paragraph: 3", "paragraf: 3", "2026.yaml:10:9: E202"),
        ("id: r2", "id: r1", "2026.yaml:14:13: X302"),
        ("id: r2", "id: door-slow", "2026.yaml:14:13: X302"),
        (
            "publisher: Ofsted",
            "publisher: Ofsted\n    framework: ilacs-2062",
            "2026.yaml:6:16: F110",
        ),
        ("2026-02-13", "2026-13-13", "2026.yaml:6:12"),
    ],
)
def test_an_outcome_is_checked_like_every_file(
    run: Run, littleton: Path, old: str, new: str, told: str
) -> None:
    outcome = littleton / OUTCOME
    outcome.write_text(outcome.read_text().replace(old, new))
    result = run("hindsight", "ilacs-2026-02", littleton)
    assert result.exit_code == 1
    assert told in result.stdout
    faults = json.loads(run("hindsight", "ilacs-2026-02", littleton, "--json").stdout)
    assert {fault["file"] for fault in faults} == {OUTCOME}


def test_one_for_an_inspection_without_a_date_or_a_finding(run: Run, littleton: Path) -> None:
    outcome = littleton / OUTCOME
    text = outcome.read_text()
    outcome.write_text(text.replace("2026-02-02 to 2026-02-13", "unknown"))
    undated = run("hindsight", "ilacs-2026-02", littleton)
    outcome.write_text(text.replace("finding: weakness", "finding: context"))
    without = run("hindsight", "ilacs-2026-02", littleton)
    assert (undated.exit_code, without.exit_code) == (1, 1)
    assert "hindsight/2026.yaml:6:12: `ilacs-2026-02` cannot be compared" in undated.stderr
    assert "it is undated" in undated.stderr
    assert "no finding of a strength or a weakness" in without.stderr


def test_two_for_no_such_inspection_with_the_nearest_and_the_list(
    run: Run, littleton: Path
) -> None:
    result = run("hindsight", "ilacs-2026-20", littleton)
    assert result.exit_code == 2
    assert "Did you mean `ilacs-2026-02`? The inspections are: `ilacs-2026-02`." in result.stderr


def test_two_for_a_file_that_is_not_there_or_holds_none_or_many(run: Run, littleton: Path) -> None:
    text = (littleton / OUTCOME).read_text()
    second = re.sub(r"id: (r|ilacs)", r"id: more-\1", text).removeprefix("inspections:\n")
    (littleton / OUTCOME).write_text(text + second)
    many = run("hindsight", OUTCOME, littleton)
    none = run("hindsight", "evidence/all.yaml", littleton)
    gone = run("hindsight", "nowhere.yaml", littleton)
    assert [many.exit_code, none.exit_code, gone.exit_code] == [2, 2, 2]
    assert "holds 2 inspections (`ilacs-2026-02`, `more-ilacs-2026-02`)" in many.stderr
    assert "`evidence/all.yaml` holds no inspection" in none.stderr
    assert "There is no file `nowhere.yaml`" in gone.stderr


def test_a_link_in_place_of_the_folder_is_not_followed(run: Run, littleton: Path) -> None:
    (littleton / "hindsight").rename(littleton.parent / "elsewhere")
    (littleton / "hindsight").symlink_to(littleton.parent / "elsewhere")
    assert run("hindsight", "ilacs-2026-02", littleton).exit_code == 2


def test_out_writes_the_tables_in_word_and_markdown(run: Run, littleton: Path) -> None:
    word, again, text = (littleton.parent / name for name in ("h.docx", "again.docx", "h.md"))
    for out in (word, again, text):
        assert run("hindsight", "ilacs-2026-02", littleton, "--out", out).exit_code == 0
    assert word.read_bytes() == again.read_bytes()
    with word.open("rb") as opened:
        html = mammoth.convert_to_html(opened).value
    for told in (html, text.read_text(encoding="utf-8")):
        for words in ("Claimed the opposite", "Known and planned", "act-door", "Same prompt"):
            assert words in told
        assert "1 of the 3 weaknesses found" in told


def test_out_must_say_how_to_write_it(run: Run, littleton: Path) -> None:
    out = littleton.parent / "h.pdf"
    result = run("hindsight", "ilacs-2026-02", littleton, "--out", out)
    assert result.exit_code == 2
    assert "`h.pdf` must end in .docx or .md." in result.stderr
    assert not out.exists()


def test_the_program_itself_ends_with_the_codes(process: Process, littleton: Path) -> None:
    assert process("hindsight", "ilacs-2026-02", littleton).returncode == 0
    assert process("hindsight", "nothing", littleton).returncode == 2
    assert process("hindsight", "nothing", littleton / "nowhere").returncode == 1
