"""`readiness check --baseline`: what is worse than agreed fails, what is better is offered."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml
from commands.agreeing import WEAKNESS
from commands.reading_back import findings
from commands.running import Run

from readiness.commands.options import FORMATS
from readiness.model.baseline import Agreed
from readiness.model.diagnostic import Diagnostic, Location, Severity
from readiness.score.ratchet import gaps
from readiness.score.ratchet.terms import by_key


def test_the_same_state_passes_and_writes_nothing(run: Run, council: Path, agreed: Path) -> None:
    before = agreed.read_bytes()
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 0, done.output
    assert "Nothing is worse than agreed on 30 June 2026" in done.output
    again = run("baseline", agreed, council)
    assert again.exit_code == 0
    assert "stays as it is" in again.output
    assert agreed.read_bytes() == before


def test_a_line_more_in_a_file_changes_nothing(run: Run, council: Path, agreed: Path) -> None:
    seen = council / "evidence/seen.yaml"
    seen.write_text(f"\n\n{seen.read_text()}")
    assert "stays as it is" in run("baseline", agreed, council).output


def test_a_new_gap_fails_with_its_place_and_remedy(run: Run, council: Path, agreed: Path) -> None:
    (council / "evidence/new.yaml").write_text(WEAKNESS)
    before = agreed.read_bytes()
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 1
    assert "evidence/new.yaml:2:" in done.output
    assert "new since the state was agreed" in done.output
    assert "time has brought it" not in done.output
    assert "Put it right; or agree to it" in done.output
    assert f"readiness baseline {agreed.as_posix()} {council.as_posix()} --reason" in done.output
    assert agreed.read_bytes() == before


def test_better_is_offered_with_what_to_type_and_then_taken(
    run: Run, council: Path, agreed: Path
) -> None:
    before = agreed.read_text()
    agreed.write_text(f'{before}  - {{code: G470, about: "long-gone", severity: error}}\n')
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 0, done.output
    assert "closed: G470 long-gone" in done.output
    typed = f"readiness baseline {agreed.as_posix()} {council.as_posix()}"
    assert done.output.rstrip().endswith(typed)
    assert run(*typed.split()[1:]).exit_code == 0
    assert agreed.read_text() == before


def test_a_criterion_must_not_fall(run: Run, council: Path, agreed: Path) -> None:
    (council / "evidence/seen.yaml").unlink()
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 1
    assert "B501 error: `" in done.output
    assert "is not evidenced, and evidenced was agreed" in done.output


def test_a_criterion_that_is_said_not_to_apply_must_be_agreed_too(
    run: Run, council: Path, agreed: Path
) -> None:
    (council / "evidence/waived.yaml").write_text(
        "not-applicable:\n  - criterion: care-leavers.engagement\n    reason: None live here.\n"
        "    dated: 2026-06-01\n"
    )
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 1, done.output
    assert "is not applicable, and evidenced was agreed" in done.output


def test_a_rung_that_rises_is_better(run: Run, council: Path, agreed: Path) -> None:
    low = "care-leavers.engagement: asserted"
    agreed.write_text(agreed.read_text().replace("care-leavers.engagement: evidenced", low))
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 0
    assert "higher: care-leavers.engagement is evidenced, and was asserted" in done.output


def test_time_is_named_where_time_is_to_blame(run: Run, council: Path, agreed: Path) -> None:
    done = run("check", council, "--baseline", agreed, "--as-of", "2029-06-30")
    assert done.exit_code == 1
    assert "time has brought it: on 30 June 2026 these same files did not have it" in done.output
    assert "B501" in done.output


def test_a_severity_that_is_raised_is_worse_and_a_lowered_one_better(
    run: Run, council: Path, agreed: Path
) -> None:
    settings = council / "readiness.yaml"
    held = yaml.safe_load(agreed.read_text())
    code = next(one["code"] for one in held["gaps"] if one["severity"] == "warning")
    plain = settings.read_text()
    settings.write_text(f"{plain}severity:\n  {code}: error\n")
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 1
    assert "graver than agreed: it was a warning" in done.output
    settings.write_text(f"{plain}severity:\n  {code}: note\n")
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 0
    assert f"less grave: {code}" in done.output


def test_more_of_the_same_is_worse_and_fewer_better() -> None:
    gap = Diagnostic("G404", Severity.ERROR, Location("a.yaml", 1, 1), "not looked at", "look", "x")
    found = by_key([gap, gap._replace(message="nor was this")])
    one, two, three = (Agreed(code="G404", about="x", severity="error", times=n) for n in (1, 2, 3))
    worse = list(gaps.worse(found, [one]))
    assert [bad.hint for bad in worse] == ["look; one of 2, of which 1 were agreed"] * 2
    assert list(gaps.better(found, [three])) == ["fewer: G404 x, 2 of 3 are left"]
    assert not [*gaps.worse(found, [two]), *gaps.better(found, [two])]


def test_a_fault_is_held_against_the_agreed_ones(run: Run, council: Path, agreed: Path) -> None:
    (council / "evidence/notes.yaml.txt").write_text("evidence:\n")
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 1
    assert "F111" in done.output
    run("baseline", agreed, council, "--reason", "It is a draft", "--by", "Director")
    assert '{code: F111, about: "evidence/notes.yaml.txt", severity: warning}' in agreed.read_text()
    assert run("check", council, "--baseline", agreed).exit_code == 0


def test_another_edition_must_be_agreed_anew(run: Run, council: Path, agreed: Path) -> None:
    agreed.write_text(agreed.read_text().replace("ilacs-2026", "ilacs-2023"))
    done = run("check", council, "--baseline", agreed)
    assert done.exit_code == 1
    assert "readiness.yaml:" in done.output
    assert "B502" in done.output


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "text"])
def test_every_form_says_the_same(run: Run, council: Path, agreed: Path, form: str) -> None:
    clean = run("check", council, "--baseline", agreed, "--format", form)
    assert clean.exit_code == 0
    assert findings(form, clean.output) == []
    (council / "evidence/seen.yaml").write_text(WEAKNESS)
    worse = json.loads(run("check", council, "--baseline", agreed, "--json").output)["worse"]
    done = run("check", council, "--baseline", agreed, "--format", form)
    assert done.exit_code == 1
    told = [one.code for one in findings(form, done.output)]
    assert sorted(told) == sorted(one["code"] for one in worse)
    if form == "junit":
        assert ET.fromstring(done.output).get("failures") == str(len(worse))  # noqa: S314


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (("engagement: ev", "engagment: ev"), "is no criterion of this edition"),
        (
            ("  care-leavers.engagement: evidenced\n", ""),
            "add the line `care-leavers.engagement: ev",
        ),
        (("gaps:\n", "gaps:\n  - {code: G999, severity: note}\n"), "`G999` is no code of a gap"),
    ],
)
def test_an_agreed_state_that_does_not_fit_the_edition_is_refused(
    run: Run, council: Path, agreed: Path, edit: tuple[str, str], said: str
) -> None:
    assert edit[0] in agreed.read_text()
    agreed.write_text(agreed.read_text().replace(*edit))
    before = agreed.read_bytes()
    for words in (("check", council, "--baseline", agreed), ("baseline", agreed, council)):
        done = run(*words)
        assert done.exit_code == 1, done.output
        assert said in done.output
        assert re.search(r"baseline\.yaml:\d+:\d+: B503 error", done.output)
    assert agreed.read_bytes() == before
