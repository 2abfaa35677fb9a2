"""Every form for a machine says what the text says, and can be read by what it is for."""

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from building import DAY
from commands.reading_back import Found, findings
from commands.running import Run
from hypothesis import given
from hypothesis import strategies as st

from readiness.commands import formats
from readiness.commands.formats import Report, Subject, reports
from readiness.commands.options import FORMATS
from readiness.load import Sources
from readiness.model.diagnostic import Diagnostic, Location, Severity
from readiness.pipeline import assess
from readiness.shipped import folder as shipped

MACHINES = [form for form in FORMATS if form != "text"]
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").iterdir())
each_form = pytest.mark.parametrize("form", MACHINES)

HOSTILE = 'a|b <c> `d` *e* & "f" 50% x,y:z\r\n\t\x00\x1b[31m\x9b\u202e\ufffe \\| `g|h` [i](j)'


def _report(*found: Diagnostic) -> Report:
    subjects = (Subject("a.yaml", "no fault", found), Subject("b.yaml", "no fault"))
    return Report("check", "readiness check", "Done.", ("a.yaml", "b.yaml"), subjects, [])


def _hostile(message: str = HOSTILE, file: str = "a b/ü%:.yaml") -> Diagnostic:
    return Diagnostic("Y001", Severity.ERROR, Location(file, 3, 7), message, message, "x", message)


def _faulty(folder: Path) -> Path:
    """Give a folder an error, a warning, and a fault of a file as a whole."""
    plan = folder / "plan/actions.yaml"
    plan.write_text(plan.read_text() + "    note: Learning from case #4 was shared\n")
    (folder / "plan/more.yaml").write_text("actions:\n  - id: A\n")
    (folder / "evidence/notes.yaml.txt").write_text("evidence:\n")
    return folder


@each_form
def test_check_finds_the_same_in_every_form(run: Run, started: Path, form: str) -> None:
    _faulty(started)
    text = run("check", started)
    said = re.findall(r"^(\S+?)(?::(\d+):\d+)?: ([A-Z]\d{3}) ", text.output, re.MULTILINE)
    expected = [Found(code, file, int(line or 0)) for file, line, code in said]
    assert len({one.code for one in expected}) == 4
    done = run("check", started, "--format", form)
    assert done.exit_code == text.exit_code == 1
    assert sorted(findings(form, done.output)) == sorted(expected)


@each_form
@pytest.mark.parametrize("example", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_gaps_are_the_same_in_every_form(form: str, example: Path) -> None:
    found = assess(Sources(example, shipped("frameworks")), None, DAY).assessment
    assert found
    expected = [Found(gap.code, _from_here(example, gap), gap.at.line) for gap in found.all_gaps]
    told = findings(form, formats.text(form, reports.of_gaps(found, example)))
    if form == "json":
        expected = [Found(gap.code, gap.at.file, gap.at.line) for gap in found.all_gaps]
    assert sorted(told) == sorted(expected)


def _from_here(folder: Path, gap: Diagnostic) -> str:
    return f"{folder.relative_to(Path.cwd()).as_posix()}/{gap.at.file}"


@each_form
def test_json_is_short_for_a_format(run: Run, started: Path, form: str) -> None:
    if form == "json":
        long = run("check", started, "--format", form)
        assert run("check", started, "--json").output == long.output
    else:
        assert run("check", started, "--json", "--format", form).exit_code == 2


@each_form
def test_a_clean_run_names_what_was_looked_at(run: Run, started: Path, form: str) -> None:
    done = run("check", started, "--format", form)
    assert done.exit_code == 0
    if form == "json":
        assert json.loads(done.output) == []
    elif form == "github":
        assert "::notice title=readiness check" in done.output
        assert "records read" in done.output
    else:
        assert "plan/actions.yaml" in done.output
    assert findings(form, done.output) == []


@each_form
def test_a_report_of_nothing_is_refused(form: str) -> None:
    with pytest.raises(ValueError, match="nothing"):
        formats.text(form, Report("check", "title", "summary", (), (), []))


@each_form
def test_a_folder_that_is_not_there_is_told(run: Run, tmp_path: Path, form: str) -> None:
    done = run("check", tmp_path / "nowhere", "--format", form)
    assert done.exit_code == 1
    assert [one.code for one in findings(form, done.output)] == ["F102"]


@each_form
def test_no_sign_can_command_a_terminal(form: str) -> None:
    written = formats.text(form, _report(_hostile()))
    assert all(sign.isprintable() or sign == "\n" for sign in written)


@given(
    message=st.text(),
    file=st.text(min_size=1),
    severity=st.sampled_from(Severity),
    line=st.integers(0, 10**6),
)
def test_any_text_can_be_read_back(message: str, file: str, severity: Severity, line: int) -> None:
    place = Location(file, line, 1 if line else 0)
    found = Diagnostic("Y001", severity, place, message, message, message, message)
    for form in MACHINES:
        if form != "json":
            told = findings(form, formats.text(form, _report(found)))
            assert [(one.code, one.line) for one in told] == [("Y001", line)], form


def test_markdown_cells_read_letter_for_letter() -> None:
    written = formats.text("markdown", _report(_hostile()))
    (row,) = [line for line in written.splitlines() if line.startswith("| Y001")]
    assert r"a\|b \<c\> `d` \*e\* \&" in row
    assert r"`g\|h`" in row
    assert r"\[i\](j)" in row


def test_github_escapes_what_its_commands_would_take_for_their_own() -> None:
    line = formats.text("github", _report(_hostile("50%\nof: a, b", "a,b:c.yaml"))).splitlines()[0]
    assert line.startswith("::error file=a%2Cb%3Ac.yaml,line=3,col=7,title=Y001%3A ")
    assert line.endswith(r"::50%25\nof: a, b%0A50%25\nof: a, b%0Afor: 50%25\nof: a, b")


def _run_of(report: Report) -> dict[str, Any]:
    log = json.loads(formats.text("sarif", report))
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    return dict(only)


def test_sarif_explains_its_rules_and_names_owners() -> None:
    run = _run_of(_report(_hostile("wrong")))
    (rule,) = run["tool"]["driver"]["rules"]
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "Y001"
    assert rule["shortDescription"]["text"]
    assert rule["fullDescription"]["text"]
    assert "Mend: " in rule["help"]["markdown"]
    assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    assert result["properties"]["owner"] == "wrong"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/%C3%BC%25%3A.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 7}


def test_sarif_gives_no_line_for_a_file_as_a_whole() -> None:
    whole = _hostile()._replace(at=Location("a.yaml"))
    (result,) = _run_of(_report(whole))["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]


def _marks(*found: Diagnostic) -> list[str]:
    results = _run_of(_report(*found))["results"]
    return [one["partialFingerprints"]["finding/v1"] for one in results]


def test_sarif_knows_a_finding_again_when_lines_move() -> None:
    first = _hostile("`id` stands here again; it is already on line 4")
    moved = first._replace(at=Location("a.yaml", 99, 1), message=first.message.replace("4", "98"))
    other = first._replace(about="another")
    assert _marks(first) == _marks(moved)
    assert _marks(first) != _marks(other)
    twice = _marks(first, first)
    assert len(set(twice)) == 2
    assert twice[0] == _marks(first)[0]


def test_junit_fails_what_fails_the_run_and_passes_what_is_clean() -> None:
    warning = _hostile()._replace(severity=Severity.WARNING)
    root = ET.fromstring(formats.text("junit", _report(_hostile(), _hostile(), warning)))  # noqa: S314
    assert [root.get(key) for key in ("tests", "failures", "skipped")] == ["4", "2", "1"]
    cases = list(root.iter("testcase"))
    assert len({(case.get("classname"), case.get("name")) for case in cases}) == 4
    assert [len(case) for case in cases] == [1, 1, 1, 0]
    strict = _report(warning)._replace(strict=True)
    assert ET.fromstring(formats.text("junit", strict)).get("failures") == "1"  # noqa: S314
