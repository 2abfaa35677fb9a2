"""readiness hindsight over the examples: what their reports say of leaders stands."""

import json
from pathlib import Path
from typing import Any

import pytest
from commands.running import Run

from readiness.load import Sources, load

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


def data(run: Run, inspection: str, name: str) -> dict[str, Any]:
    result = run("hindsight", inspection, EXAMPLES / name, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def unknown(found: dict[str, Any]) -> list[str]:
    """Return the ids of the findings that leaders did not know."""
    every = [one for area in found["areas"] for one in area["findings"]]
    return [one["id"] for one in every if one["verdict"] == "not known"]


KNEW = {
    "yes": {"known without a plan", "known and planned"},
    "partly": {"known in part"},
    "no": {"not known", "claimed the opposite"},
    "acted": {"not known", "claimed the opposite"},
}


@pytest.mark.parametrize(
    ("name", "inspection"),
    [
        ("bournemouth-2018", "ilacs-2018-07"),
        ("south-gloucestershire-2016", "sif-2016"),
        ("bath-and-north-east-somerset-2013", "protection-2013-03"),
        ("bcp-2024", "ilacs-2021-12"),
    ],
)
def test_on_the_examples_the_reports_word_stands(run: Run, name: str, inspection: str) -> None:
    found = data(run, inspection, name)
    workspace = load(Sources(EXAMPLES / name, ROOT / "frameworks")).workspace
    assert workspace
    report = next(one for one in workspace.records.inspections if one.id == inspection)
    weak = {one.id: one for one in report.findings if one.finding in ("weakness", "mixed")}
    told = {
        one["id"]: one for area in found["areas"] for one in area["findings"] if one["id"] in weak
    }
    assert set(told) == set(weak)
    for one in weak.values():
        if one.leaders_knew != "not-stated":
            assert told[one.id]["verdict"] in KNEW[one.leaders_knew], one.id
            assert told[one.id]["rests-on"].startswith("the report")


def test_bournemouth_as_its_report_has_it(run: Run) -> None:
    found = data(run, "ilacs-2018-07", "bournemouth-2018")
    assert found["written"] == 0
    assert found["counts"] == {
        "not known": 2,
        "cannot be said": 32,
        "known in part": 3,
        "known without a plan": 7,
    }
    assert unknown(found) == ["f22", "f27"]


def test_bcp_did_not_name_what_its_outcome_found_weak(run: Run) -> None:
    found = data(run, "ilacs-2024-12", "bcp-2024")
    assert unknown(found) == ["o07", "o06"]
    assert found["inspection"]["reported-by"]
