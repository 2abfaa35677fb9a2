"""The examples build, and hold what the documents they were built from hold."""

import json
import re
import subprocess
import sys
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from readiness import shipped
from readiness.load import Sources
from readiness.model.assessment import Assessment
from readiness.pipeline import assess, publish

ROOT = Path(__file__).parents[1]
EXAMPLES = {
    "bath-and-north-east-somerset-2013": "protection-2012",
    "south-gloucestershire-2016": "sif-2013",
    "bournemouth-2018": "ilacs-2018",
    "bcp-2024": "ilacs-2023",
    "northshire": "ilacs-2026",
}
NAMED = {
    line.partition(":")[2].strip()
    for template in (ROOT / "templates").glob("*.md.j2")
    for line in template.read_text("utf-8").splitlines()[:5]
    if line.startswith("file:")
}
"""The files that the templates name in their first lines."""

LONG_AFTER = date(2030, 1, 1)
each = pytest.mark.parametrize("name", EXAMPLES)


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Assessment]:
    found = {}
    for name in EXAMPLES:
        sources = Sources(ROOT / "examples" / name, ROOT / "frameworks")
        assessed = assess(sources, None, LONG_AFTER)
        assert assessed.assessment, assessed.diagnostics
        found[name] = assessed.assessment
    return found


@each
def test_an_example_fixes_its_own_day_and_edition(name: str, verdicts: dict[str, Assessment]):
    assert verdicts[name].workspace.framework.id == EXAMPLES[name]
    assert verdicts[name].as_of < LONG_AFTER


@each
def test_an_example_makes_every_document_and_the_same_bytes_twice(
    name: str, verdicts: dict[str, Assessment]
):
    first = publish(verdicts[name], shipped.folder("templates"))
    again = publish(verdicts[name], shipped.folder("templates"))
    assert not first.faults
    left_out = {line.partition(":")[0] for line in first.left_out}
    assert set(first.files) == {"gaps.json", *NAMED} - left_out
    assert left_out <= {"young-people-summary.docx"}
    assert {"self-evaluation.docx", "annual-conversation-pack.docx", "gaps.md"} <= NAMED
    assert first.files == again.files


@each
def test_terminal_json_and_markdown_tell_the_same_gaps(name: str, verdicts: dict[str, Assessment]):
    files = publish(verdicts[name], shipped.folder("templates")).files
    data = json.loads(files["gaps.json"])
    told = [gap["code"] for gap in data["gaps"]]
    for area in data["areas"]:
        told += [gap["code"] for gap in area["gaps"]]
        told += [gap["code"] for one in area["criteria"] for gap in one["gaps"]]
    written = re.findall(r"^- \*\*(G\d{3})\*\*", files["gaps.md"].decode(), re.MULTILINE)
    counted = Counter(gap.code for gap in verdicts[name].all_gaps)
    assert Counter(told) == Counter(written) == counted


@each
def test_every_reference_in_the_documents_leads_somewhere(
    name: str, verdicts: dict[str, Assessment], tmp_path: Path
):
    files = publish(verdicts[name], shipped.folder("templates")).files
    path = tmp_path / "made.docx"
    path.write_bytes(files["self-evaluation.docx"])
    body = zipfile.ZipFile(path).read("word/document.xml").decode()
    marks = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', body)
    links = re.findall(r'w:anchor="([^"]+)"', body)
    assert len(marks) == len(set(marks))
    assert links
    assert set(links) <= set(marks)


@each
def test_the_notice_says_that_this_is_no_real_self_evaluation(
    name: str, verdicts: dict[str, Assessment]
):
    notice = verdicts[name].workspace.settings.issue.notice.lower()
    assert "invented" in notice or "reconstructed" in notice


def _findings(verdict: Assessment, inspection: str) -> list[str]:
    (found,) = [one for one in verdict.workspace.records.inspections if one.id == inspection]
    return [finding.id for finding in found.findings]


def test_bath_and_north_east_somerset_holds_the_whole_report(verdicts: dict[str, Assessment]):
    verdict = verdicts["bath-and-north-east-somerset-2013"]
    (inspection,) = verdict.workspace.records.inspections
    assert {one.grade for one in inspection.judgements} == {"adequate"}
    assert len(inspection.judgements) == 4
    assert [one.id for one in inspection.findings] == [f"f{n:02}" for n in range(1, 61)]
    deadlines = [one.deadline.lower() for one in inspection.recommendations]
    assert len(deadlines) == 5
    assert sum("immediately" in one for one in deadlines) == 2
    cited = {int(n) for one in inspection.findings for n in re.findall(r"\d+", one.paragraph)}
    assert cited == set(range(12, 43))


def test_south_gloucestershire_holds_every_recommendation_and_paragraph(
    verdicts: dict[str, Assessment],
):
    records = verdicts["south-gloucestershire-2016"].workspace.records
    report = next(one for one in records.inspections if len(one.findings) > 100)
    grades = {one.area: one.grade for one in report.judgements}
    assert grades["adoption"] == "good"
    assert grades["care-leavers"] == "requires-improvement"
    assert grades["lscb"] == grades["overall-effectiveness"] == "inadequate"
    numbers = [int(one.number) for one in report.recommendations]
    assert numbers == [*range(1, 23), *range(131, 140)]
    paragraphs = [int(one.paragraph) for one in report.findings if one.paragraph.isdigit()]
    assert sorted(paragraphs) == [*range(23, 131), *range(140, 168)]
    assert _figures("south-gloucestershire-2016", "N", 80) == set(range(1, 81))


def test_bournemouth_holds_what_leaders_knew_and_did_not_know(verdicts: dict[str, Assessment]):
    (report,) = verdicts["bournemouth-2018"].workspace.records.inspections
    ids = [one.id for one in report.findings]
    assert set(ids) == {f"f{n:02}" for n in range(1, 64)} | {f"h{n}" for n in range(1, 10)}
    assert len(report.recommendations) == 9
    unknown = {one.id for one in report.findings if one.leaders_knew == "no"}
    assert {"f22", "f27"} <= unknown
    grades = {one.area: one.grade for one in report.judgements}
    assert grades["leaders"] == "inadequate"
    assert grades["overall-effectiveness"] == "requires-improvement"
    assert len(verdicts["bournemouth-2018"].workspace.records.indicators) == 25


def test_bcp_holds_the_improvement_journey_and_its_conflicts(verdicts: dict[str, Assessment]):
    verdict = verdicts["bcp-2024"]
    records = verdict.workspace.records
    visits = [one for one in records.inspections if one.kind == "monitoring-visit"]
    assert len(visits) == 6
    ids = {item.id for item in verdict.items} | {one.id for one in records.inspections}
    for wanted in [*(f"b{n:02}" for n in range(1, 35)), *(f"c{n:02}" for n in range(1, 28))]:
        assert wanted in ids, wanted
    codes = Counter(gap.code for gap in verdict.all_gaps)
    assert codes["G412"] == 2, "the direction and the visits are each dated twice"
    assert codes["G442"] >= 1, "the report pools grades across the good line"
    silent = {gap.about for gap in verdict.all_gaps if gap.code == "G440"}
    assert silent == {"help-protection", "care-leavers"}, "it names no weakness there of its own"


def test_northshire_shows_a_complete_authority(verdicts: dict[str, Assessment]):
    verdict = verdicts["northshire"]
    assert len(verdict.workspace.records.evidence) >= 120
    for area in verdict.areas:
        for criterion in area.criteria:
            assert criterion.items, criterion.id
    assert verdict.workspace.framework.overall is None


def _figures(name: str, letter: str, most: int) -> set[int]:
    """Return the numbers of the source's figures that the files' notes name."""
    found: set[int] = set()
    for path in (ROOT / "examples" / name).rglob("*.yaml"):
        found |= {int(n) for n in re.findall(rf"\b{letter}(\d\d)\b", path.read_text("utf-8"))}
    return {number for number in found if number <= most}


def test_an_example_builds_from_any_other_folder(tmp_path: Path):
    command = [sys.executable, "-m", "readiness", "build", ROOT / "examples" / "bournemouth-2018"]
    done = subprocess.run(
        [*command, "--out", "here"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "cli"), "PATH": "", "SYSTEMROOT": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "here" / "self-evaluation.docx").stat().st_size > 10_000
