"""`readiness baseline` writes what is agreed, and takes worse only with a reason."""

import json
import shutil
import sys
from pathlib import Path

import pytest
import yaml
from commands.agreeing import DAY, WEAKNESS
from commands.running import Run

from readiness import commands, pipeline
from readiness.commands import writing
from readiness.load.baseline import read_baseline


def test_the_file_is_sorted_and_has_one_line_for_each_gap_and_no_places(agreed: Path) -> None:
    text = agreed.read_text()
    held = yaml.safe_load(text)
    assert held["framework"] == "ilacs-2026"
    assert str(held["agreed-on"]) == DAY
    assert list(held["rungs"]) == sorted(held["rungs"])
    keys = [(one["code"], one.get("about", "")) for one in held["gaps"]]
    assert keys == sorted(keys)
    assert text.count("\n  - {code: G") == len(keys) > 3
    assert ".yaml" not in text.partition("rungs:")[2]


def test_worse_is_taken_only_with_a_reason_and_a_role(
    run: Run, council: Path, agreed: Path
) -> None:
    (council / "evidence/new.yaml").write_text(WEAKNESS)
    before = agreed.read_bytes()
    assert run("baseline", agreed, council).exit_code == 1
    for half in (["--reason", "Audit first"], ["--by", "Director"], ["--reason", " ", "--by", "X"]):
        assert run("baseline", agreed, council, *half).exit_code == 2
    assert agreed.read_bytes() == before
    why = ["--reason", 'Audit "first": # then act', "--by", "Director"]
    assert run("baseline", agreed, council, *why).exit_code == 0
    held = read_baseline(agreed).baseline
    assert held
    (relaxed,) = held.relaxed
    assert relaxed.reason == 'Audit "first": # then act'
    assert (relaxed.by, str(relaxed.on)) == ("Director", DAY)
    assert any(words.startswith("G470 ") for words in relaxed.worse)
    assert run("check", council, "--baseline", agreed).exit_code == 0


def test_a_relaxation_stays_on_record(run: Run, council: Path, agreed: Path) -> None:
    (council / "evidence/new.yaml").write_text(WEAKNESS)
    run("baseline", agreed, council, "--reason", "Audit first", "--by", "Director")
    (council / "evidence/new.yaml").unlink()
    assert "closed: G470 " in run("baseline", agreed, council).output
    held = read_baseline(agreed).baseline
    assert held
    assert [one.reason for one in held.relaxed] == ["Audit first"]


def test_a_file_that_must_be_put_right_comes_first(run: Run, council: Path, agreed: Path) -> None:
    (council / "plan/more.yaml").write_text("actions:\n  - id: A\n")
    before = agreed.read_bytes()
    for words in (["check", council, "--baseline", agreed], ["baseline", agreed, council]):
        done = run(*words)
        assert done.exit_code == 1
        assert "plan/more.yaml:2:" in done.output
    assert agreed.read_bytes() == before


@pytest.mark.parametrize(
    "slip",
    [
        (": evidenced\n", ": evident\n", "E204"),
        ("{code: ", "{cod: ", "E202"),
        ("agreed-on: ", "agreed: ", "E202"),
        ("agreed-on: 2026-06-30", "agreed-on: 30/06/2026", "E205"),
        ("severity: error", "severity: dire", "E204"),
        ("rungs:", "rungs: [", "Y0"),
    ],
)
def test_a_slip_of_the_hand_is_told_with_its_place(
    run: Run, council: Path, agreed: Path, slip: tuple[str, str, str]
) -> None:
    right, wrong, said = slip
    text = agreed.read_text()
    assert right in text
    agreed.write_text(text.replace(right, wrong, 1))
    for words in (["check", council, "--baseline", agreed], ["baseline", agreed, council]):
        done = run(*words)
        assert done.exit_code == 1
        assert f"{agreed.as_posix()}:" in done.output
        assert said in done.output
        assert "Traceback" not in done.output


def test_there_must_be_an_agreed_state(run: Run, council: Path) -> None:
    done = run("check", council, "--baseline", council / "baseline.yaml")
    assert done.exit_code == 2
    assert "readiness baseline " in done.stderr


def test_the_file_does_not_lie_among_the_evidence(run: Run, council: Path) -> None:
    for name in ("agreed.yaml", "evidence/baseline.yaml"):
        done = run("baseline", council / name, council)
        assert done.exit_code == 2
        assert "lies among the evidence" in done.stderr
        assert not (council / name).exists()
    assert run("baseline", council / "out/agreed.yaml", council).exit_code == 0


def test_the_agreed_state_is_no_record(run: Run, council: Path, agreed: Path) -> None:
    assert run("check", council).output.startswith("No fault found")
    agreed.write_text("evidence: nonsense\n")
    assert run("check", council).output.startswith("No fault found")


def test_a_file_that_cannot_be_written_is_told(
    run: Run, council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise PermissionError(13, "locked", "baseline.yaml")

    monkeypatch.setattr(writing, "_write", locked)
    monkeypatch.setattr(writing, "WAITS", ())
    done = run("baseline", council / "baseline.yaml", council)
    assert done.exit_code == 1
    assert "Could not write `baseline.yaml`" in done.stderr
    assert not (council / "baseline.yaml").exists()


def test_a_path_with_a_space_is_typed_in_quotes(run: Run, council: Path) -> None:
    moved = shutil.move(council, council.parent / "my council")
    done = run("check", moved, "--baseline", council.parent / "agreed.yaml")
    assert f'"{Path(moved).as_posix()}"' in done.stderr


def test_accepted_gaps_are_no_gaps(run: Run, council: Path, agreed: Path) -> None:
    (council / "evidence/new.yaml").write_text(WEAKNESS)
    worse = json.loads(run("check", council, "--baseline", agreed, "--json").output)["worse"]
    codes = {one["code"] for one in worse}
    settings = council / "readiness.yaml"
    lines = [
        f"  - gap: {code}\n    reason: Known.\n    by: Director\n    until: 2026-12-31\n"
        for code in sorted(codes)
        if code.startswith("G")
    ]
    settings.write_text(settings.read_text() + "accepted:\n" + "".join(lines))
    assert run("check", council, "--baseline", agreed).exit_code == 0


@pytest.mark.parametrize(("raised", "code"), [(ZeroDivisionError, 3), (KeyboardInterrupt, 130)])
def test_a_fault_of_ours_or_an_interruption_writes_nothing(
    council: Path, monkeypatch: pytest.MonkeyPatch, raised: type[BaseException], code: int
) -> None:
    def stop(*_: object) -> None:
        raise raised

    monkeypatch.setattr(pipeline, "inspect", stop)
    words = ["readiness", "baseline", str(council / "baseline.yaml"), str(council)]
    monkeypatch.setattr(sys, "argv", words)
    with pytest.raises(SystemExit) as stopped:
        commands.main()
    assert stopped.value.code == code
    assert not (council / "baseline.yaml").exists()
