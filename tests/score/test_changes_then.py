"""Today's records as they would have stood on an earlier day."""

from datetime import date
from typing import Any

import pytest
from building import action, asked, audit, evidence, found, inspection, of, visits, waived

from readiness.model.plan import Update
from readiness.model.workspace import Records
from readiness.score.changes import Then, then

DAY = date(2026, 1, 31)


def at(*records: Any) -> Then:
    return then(of(*records), DAY)


def kept(*records: Any) -> Records:
    return at(*records).workspace.records


@pytest.mark.parametrize(
    ("dated", "is_kept"), [("2026-01-31", True), ("2026-02-01", False), ("unknown", True)]
)
def test_what_is_dated_later_is_left_out(dated: str, is_kept: bool) -> None:
    held = kept(evidence(dated=dated), audit(dated=dated), inspection(dated=dated))
    assert bool(held.evidence) == bool(held.audits) == bool(held.inspections) == is_kept


def test_what_was_not_over_on_the_day_is_later() -> None:
    assert not kept(evidence(dated="2025-12 to 2026-02")).evidence


def test_a_waiver_counts_from_its_day() -> None:
    assert kept(waived()).not_applicable
    assert not kept(waived(dated="2026-02")).not_applicable


def test_a_figure_of_a_later_period_is_left_out() -> None:
    earlier = visits("80", point={"period": "2025-12"})
    both = earlier.model_copy(update={"series": (*earlier.series, *visits("90").series)})
    (only,) = kept(both).indicators
    assert [point.value for point in only.series] == [80]
    assert kept(visits("90")).indicators == ()


def update(month: int) -> Update:
    return Update(on=date(2026, month, 1), says="Told.")


def test_later_updates_hide_how_an_action_stood() -> None:
    told = at(evidence("item", dated="2025-12"), action(updates=(update(1), update(3))))
    (stood,) = told.workspace.records.actions
    assert stood.updates == (update(1),)
    assert "act" in told.unknown


def test_an_action_last_told_of_before_is_known() -> None:
    told = at(action(updates=(update(1),), status="done"))
    assert told.workspace.records.actions[0].status == "done"
    assert "act" not in told.unknown


def test_an_action_finished_later_was_not_finished() -> None:
    told = at(evidence("item", dated="2025-12"), action(updates=(update(3),), status="done"))
    assert not told.workspace.records.actions[0].finished


def test_an_action_that_answers_only_what_came_later_is_new() -> None:
    assert kept(evidence("item", dated="2026-02"), action(updates=())).actions == ()
    assert kept(evidence("item", dated="2025-12"), action(updates=())).actions
    assert kept(evidence("item", dated="2026-02"), action(updates=(update(1),))).actions
    assert kept(action(updates=(), responds_to=())).actions


def test_a_recommendation_done_by_a_later_word_was_open() -> None:
    one = asked(status="done", updated=date(2026, 3, 1), progress="All done.")
    told = at(inspection(recommendations=(one,)))
    (stood,) = told.workspace.records.inspections[0].recommendations
    assert (stood.open, stood.progress, stood.updated) == (True, "", None)
    assert "rec" in told.unknown


@pytest.mark.parametrize(
    ("said", "is_unknown"),
    [
        ({"status": "done", "updated": date(2026, 1, 1)}, False),
        ({"status": "not-started"}, False),
        ({"status": "in-progress"}, True),
        ({"status": "in-progress", "updated": date(2026, 3, 1)}, True),
    ],
)
def test_a_recommendation_is_known_by_the_day_of_its_progress(
    said: dict[str, Any], is_unknown: bool
) -> None:
    told = at(inspection(recommendations=(asked(**said),)))
    assert ("rec" in told.unknown) == is_unknown


def test_a_response_sent_later_had_not_been_sent() -> None:
    (visit,) = kept(inspection(findings=(found(),), response_filed=date(2026, 2, 1))).inspections
    assert visit.response_filed is None
