"""What has been put right is told apart, and takes no room from the strengths."""

from pathlib import Path

from readiness.compose import Index
from readiness.compose.index import MOST_TOLD
from readiness.load import Sources, load
from readiness.score import score

ROOT = Path(__file__).parents[2]


def test_mended_findings_never_crowd_out_strengths_and_a_strength_is_never_mended() -> None:
    folder = ROOT / "examples" / "northshire"
    workspace = load(Sources(folder, ROOT / "frameworks")).workspace
    assert workspace
    inspection = next(one for one in workspace.records.inspections if one.recommendations)
    every = tuple(finding.id for one in workspace.records.inspections for finding in one.findings)
    asked = inspection.recommendations[0].model_copy(update={"findings": every, "status": "done"})
    mended = inspection.model_copy(update={"recommendations": (asked,)})
    records = workspace.records._replace(
        inspections=tuple(
            mended if one.id == inspection.id else one.model_copy(update={"recommendations": ()})
            for one in workspace.records.inspections
        )
    )
    as_of = workspace.settings.as_of
    assert not isinstance(as_of, str)
    verdict = score(workspace._replace(records=records), as_of)
    right = [item for item in verdict.items if item.put_right]
    assert right
    assert {item.finding for item in right} <= {"weakness", "mixed"}
    index = Index(verdict)
    for area in verdict.areas:
        held = [item for item in index.in_area(area) if item.finding == "strength"]
        shown = [item for item in index.shown[area.id] if item.finding == "strength"]
        assert len(shown) == min(len(held), MOST_TOLD["strength"])
