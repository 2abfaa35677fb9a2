"""What `readiness score` shows: one screen, one criterion, one role, the matrix, the countdown."""

from datetime import date
from pathlib import Path

import pytest
from commands.running import Run

from readiness.commands import options
from readiness.commands.show import WIDTH
from readiness.commands.views import owner
from readiness.pipeline import assess

EXAMPLES = Path(__file__).parents[2] / "examples"
NORTHSHIRE = EXAMPLES / "northshire"
ALL = sorted(path for path in EXAMPLES.iterdir() if path.is_dir())
each = pytest.mark.parametrize("folder", ALL, ids=[path.name for path in ALL])

SCREEN = 45
"""Lines that a console shows at once on a laptop."""


@each
def test_the_verdict_fits_one_screen(run: Run, folder: Path) -> None:
    lines = run("score", folder).output.splitlines()
    assert len(lines) <= SCREEN
    assert max(map(len, lines)) <= WIDTH


@each
def test_worse_gaps_stand_above_milder_ones(run: Run, folder: Path) -> None:
    order = ["error", "warning", "note"]
    lines = run("score", folder).output.splitlines()
    shown = [line.split()[1] for line in lines if line.startswith("  G4")]
    assert shown
    assert shown == sorted(shown, key=order.index)


@each
def test_the_matrix_has_a_line_for_each_criterion_within_the_width(run: Run, folder: Path) -> None:
    lines = run("score", folder, "--matrix").output.splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert sum(line.startswith("  ") for line in lines) >= 5


def test_why_shows_what_counted_what_did_not_and_what_would_raise_it(run: Run) -> None:
    output = run("score", NORTHSHIRE, "--why", "help-protection.thresholds").output
    assert "Counted (15 items):" in output
    assert "ins-2023-p07 (inspection; 12 to 23 June 2023): older than 24 months" in output
    assert "What would raise it: add an item that shows a difference made" in output


def test_why_takes_the_end_of_an_id_where_only_one_ends_so(run: Run) -> None:
    whole = run("score", NORTHSHIRE, "--why", "help-protection.thresholds").output
    assert run("score", NORTHSHIRE, "--why", "thresholds").output == whole


def test_why_names_the_criteria_that_share_an_ending(run: Run) -> None:
    result = run("score", NORTHSHIRE, "--why", "good-decisions")
    assert result.exit_code == 2
    assert "`help-protection.good-decisions` and `children-in-care.good-decisions`" in result.output


@pytest.mark.parametrize("name", ["hos-safeguarding", "head of service, safeguarding and court"])
def test_a_role_is_found_by_its_id_and_by_its_words(run: Run, name: str) -> None:
    output = run("score", NORTHSHIRE, "--owner", name).output
    assert "Head of Service, Safeguarding and Court: " in output
    assert "help-protection.engagement" in output
    assert "care-leavers" not in output


@pytest.mark.parametrize(
    ("option", "slip", "meant"),
    [
        ("--owner", "hos-safegarding", "Head of Service, Safeguarding and Court"),
        ("--why", "help-protection.threshold", "help-protection.thresholds"),
        ("--area", "help-protecton", "help-protection"),
    ],
)
def test_a_slip_ends_with_what_was_meant(run: Run, option: str, slip: str, meant: str) -> None:
    result = run("score", NORTHSHIRE, option, slip)
    assert result.exit_code == 2
    assert f"Did you mean `{meant}`?" in result.output


def test_every_gap_of_the_folder_is_somebodys() -> None:
    assessed = assess(options.sources(NORTHSHIRE), None, date.min)
    assert assessed.assessment
    views = [owner.lines(assessed.assessment, role) for role in owner.roles(assessed.assessment)]
    told = [line for view in views for line in view if line.startswith("  G4")]
    assert len(told) == len(assessed.assessment.all_gaps)


def test_a_day_to_look_to_comes_after_the_day_of_the_verdict(run: Run) -> None:
    result = run("score", EXAMPLES / "northshire", "--on", "2001-01-01")
    assert result.exit_code == 2
    assert "1 January 2001 is not after" in result.output


def test_there_must_be_a_day_to_look_to(run: Run) -> None:
    result = run("score", EXAMPLES / "bcp-2024", "--on")
    assert result.exit_code == 2
    assert "meeting:" in result.output
