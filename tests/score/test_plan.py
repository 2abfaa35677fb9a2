"""Question 3: every weakness and every open recommendation has a sound action, or not."""

from datetime import date
from typing import Any

import pytest
from building import action, asked, audit, evidence, found, inspection, scored, without

from readiness.model.assessment import PlanStanding

WEAK = evidence(finding="weakness")


def plan(*records: Any) -> PlanStanding:
    return scored(*records).areas[0].plan


def test_nothing_weak_and_nothing_asked_is_nothing_to_plan_for() -> None:
    assert plan(evidence(finding="strength")).words == "nothing named yet"


def test_a_weakness_without_an_action_has_no_plan() -> None:
    assert plan(WEAK).words == "not in place"


def test_an_action_that_lacks_nothing_and_is_on_track_is_sound() -> None:
    assert plan(WEAK, action()).words == "in place"


@pytest.mark.parametrize("key", ["owner", "due", "measure", "baseline", "target"])
def test_an_action_is_not_sound_without_each_part(key: str) -> None:
    assert plan(WEAK, without(key)).sound == 0


@pytest.mark.parametrize("status", ["not-started", "at-risk", "late", "stopped"])
def test_an_action_that_is_not_on_track_is_not_sound(status: str) -> None:
    assert plan(WEAK, action(status=status)).sound == 0


def test_an_action_is_sound_on_the_day_it_is_due_and_not_on_the_day_after() -> None:
    assert plan(WEAK, action(due=date(2026, 3, 31))).sound == 1
    assert plan(WEAK, action(due=date(2026, 3, 30))).sound == 0


def test_an_action_that_is_done_stays_sound_after_its_date() -> None:
    assert plan(WEAK, action(due=date(2026, 1, 31), status="done")).sound == 1


def test_one_sound_action_is_enough() -> None:
    assert plan(WEAK, action("late", status="late"), action("well")).sound == 1


def test_a_weakness_with_and_one_without_a_sound_action_are_partly_in_place() -> None:
    other = evidence("other", finding="weakness")
    assert plan(WEAK, other, action()).words == "partly in place"


def test_a_weakness_is_answered_through_the_recommendation_it_led_to() -> None:
    visit = inspection(findings=(found(),), recommendations=(asked(findings=("found",)),))
    standing = plan(visit, action(responds_to=("rec",)))
    assert {need.id for need in standing.needs} == {"found", "rec"}
    assert standing.words == "in place"


def test_an_audit_is_answered_by_the_actions_it_names() -> None:
    weak = audit(finding="weakness", actions=("act",))
    assert plan(weak, action(responds_to=())).words == "in place"


@pytest.mark.parametrize("status", ["done", "closed"])
def test_a_recommendation_that_is_done_needs_no_action(status: str) -> None:
    assert plan(inspection(recommendations=(asked(status=status),))).needs == ()


def test_an_open_recommendation_needs_an_action() -> None:
    assert plan(inspection(recommendations=(asked(status="in-progress"),))).words == "not in place"


def test_a_strength_needs_no_action() -> None:
    assert plan(evidence(finding="strength"), evidence("b", finding="mixed")).needs == ()


def test_a_need_belongs_to_the_area_of_its_criterion() -> None:
    help_, care = scored(evidence(finding="weakness", supports=("care.homes",))).areas
    assert help_.plan.needs == ()
    assert [need.id for need in care.plan.needs] == ["item"]
