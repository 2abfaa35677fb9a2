"""G470 to G477: what is planned, by whom, by when, and whether it was looked at."""

from datetime import date

import pytest
from building import DAY, action, asked, audit, evidence, found, gaps, inspection, waived, without

from readiness.model.plan import Update

WEAK = evidence(finding="weakness")


def test_g470_speaks_of_a_weakness_that_no_action_answers() -> None:
    (gap,) = gaps("G470", WEAK, action(responds_to=()))
    assert "`item`" in gap.message


def test_g470_is_silent_where_an_action_answers_even_a_poor_one() -> None:
    assert gaps("G470", WEAK, action(owner="", due=None, status="late")) == []


def test_g470_is_silent_where_a_recommendation_that_it_led_to_is_answered() -> None:
    visit = inspection(findings=(found(),), recommendations=(asked(findings=("found",)),))
    assert gaps("G470", visit, action(responds_to=("rec",))) == []
    assert len(gaps("G470", visit, action(responds_to=()))) == 1


def test_g470_is_silent_where_the_audit_names_its_action() -> None:
    assert gaps("G470", audit(finding="weakness", actions=("act",)), action(responds_to=())) == []


@pytest.mark.parametrize("finding", ["strength", "mixed", "context"])
def test_g470_asks_for_no_action_where_nothing_is_weak(finding: str) -> None:
    assert gaps("G470", evidence(finding=finding)) == []


def test_g470_asks_for_an_action_for_an_old_weakness_too() -> None:
    assert len(gaps("G470", evidence(finding="weakness", dated="2020"))) == 1


def test_g470_is_silent_about_what_does_not_apply() -> None:
    assert gaps("G470", WEAK, waived()) == []


@pytest.mark.parametrize("key", ["owner", "due", "measure", "baseline", "target"])
def test_g471_names_what_an_action_lacks(key: str) -> None:
    (gap,) = gaps("G471", without(key))
    assert gap.message == f"action `act` has no {key}"
    assert gap.hint == f"write `{key}:`"


def test_g471_is_silent_about_a_whole_action_and_one_that_was_stopped() -> None:
    assert gaps("G471", action()) == []
    assert gaps("G471", action(owner="", status="stopped")) == []


def test_g472_speaks_on_the_day_after_the_due_date() -> None:
    assert gaps("G472", action(due=DAY)) == []
    (gap,) = gaps("G472", action(due=date(2026, 3, 30)))
    assert "was due on 30 March 2026" in gap.message


@pytest.mark.parametrize("status", ["done", "stopped"])
def test_g472_is_silent_about_finished_actions(status: str) -> None:
    assert gaps("G472", action(due=date(2026, 1, 1), status=status, updates=())) == []


def test_g472_speaks_on_the_day_after_the_review_period() -> None:
    last = date(2025, 12, 31)
    assert gaps("G472", action(updates=(Update(on=last, says="Begun."),))) == []
    (gap,) = gaps("G472", action(updates=(Update(on=date(2025, 12, 30), says="Begun."),)))
    assert "was last looked at on 30 December 2025" in gap.message


def test_g472_goes_by_the_latest_update_in_whatever_order_they_stand() -> None:
    told = (Update(on=DAY, says="Well."), Update(on=date(2025, 1, 1), says="Begun."))
    assert gaps("G472", action(updates=told)) == []


def test_g472_speaks_of_an_action_under_way_without_any_update() -> None:
    (gap,) = gaps("G472", action(updates=()))
    assert "has started and has no update" in gap.message


def test_g472_asks_for_no_update_of_what_has_not_started() -> None:
    assert gaps("G472", action(status="not-started", updates=())) == []


def test_g472_says_one_thing_of_an_action_that_is_overdue_and_not_reviewed() -> None:
    assert len(gaps("G472", action(due=date(2026, 1, 1), updates=()))) == 1


def test_g474_speaks_of_a_recommendation_that_nobody_took_up() -> None:
    visit = inspection(recommendations=(asked(number="3"),))
    (gap,) = gaps("G474", visit)
    assert gap.message.startswith("recommendation 3 `rec` of January visit")


def test_g474_is_silent_where_there_is_progress_evidence_or_an_action() -> None:
    for said in ({"progress": "Begun."}, {"evidence": ("item",)}, {"status": "in-progress"}):
        assert gaps("G474", evidence(), inspection(recommendations=(asked(**said),))) == []
    visit = inspection(recommendations=(asked(),))
    assert gaps("G474", visit, action(responds_to=("rec",))) == []


def test_g475_speaks_of_a_recommendation_called_done_without_later_evidence() -> None:
    for status in ("done", "closed"):
        visit = inspection(recommendations=(asked(status=status),))
        assert len(gaps("G475", visit)) == 1
        assert gaps("G474", visit) == []


def test_g475_takes_evidence_only_from_after_the_inspection() -> None:
    visit = inspection(
        dated="2026-03-20", recommendations=(asked(status="done", evidence=("item",)),)
    )
    assert len(gaps("G475", visit, evidence(dated="2026-03-20"))) == 1
    assert gaps("G475", visit, evidence(dated="2026-03-21")) == []


def test_g475_takes_no_evidence_without_a_date() -> None:
    visit = inspection(recommendations=(asked(status="done", evidence=("item",)),))
    assert len(gaps("G475", visit, evidence(dated="unknown"))) == 1


def test_g475_is_silent_about_open_recommendations() -> None:
    assert gaps("G475", inspection(recommendations=(asked(status="in-progress"),))) == []


@pytest.mark.parametrize(
    ("due", "speaks"),
    [
        (date(2026, 3, 30), True),
        (date(2026, 3, 31), False),
        (date(2027, 3, 31), False),
        (date(2027, 4, 1), True),
        (None, True),
    ],
)
def test_g477_speaks_unless_an_action_falls_due_within_the_year(
    due: date | None, speaks: bool
) -> None:
    assert bool(gaps("G477", action(due=due))) is speaks


@pytest.mark.parametrize("status", ["done", "stopped"])
def test_g477_does_not_count_what_is_finished(status: str) -> None:
    assert len(gaps("G477", action(status=status))) == 1


def test_g477_speaks_once_for_the_whole_folder() -> None:
    assert len(gaps("G477", evidence())) == 1
