"""G470 to G479: what is planned, by whom, by when, and whether it was looked at."""

from datetime import date
from typing import Any

import pytest
from building import (
    DAY,
    action,
    asked,
    audit,
    empty,
    evidence,
    found,
    gaps,
    inspection,
    of,
    waived,
    without,
)

from readiness.model.inspection import Inspection
from readiness.model.plan import Update
from readiness.score import score
from readiness.score.deadlines import working_days_after

WEAK = evidence(finding="weakness")


def test_g470_speaks_of_a_weakness_that_no_action_answers() -> None:
    (gap,) = gaps("G470", WEAK, action(responds_to=()))
    assert "`item`" in gap.message


def test_g470_is_silent_where_an_action_answers_even_a_poor_one() -> None:
    assert gaps("G470", WEAK, action(owner="", due=None, status="late")) == []


def test_g470_is_silent_where_a_recommendation_that_it_led_to_is_answered() -> None:
    visit = inspection(findings=(found(),), recommendations=(asked(findings=("found",)),))
    assert gaps("G470", visit, action(responds_to=("rec",))) == []


def test_g470_leaves_what_led_to_a_recommendation_that_nobody_took_up_to_g474() -> None:
    lone = inspection(findings=(found(),), recommendations=(asked(findings=("found",)),))
    assert (len(gaps("G470", lone)), len(gaps("G474", lone))) == (0, 1)
    told = asked(findings=("found",), progress="Begun.")
    begun = inspection(findings=(found(),), recommendations=(told,))
    assert (len(gaps("G470", begun)), len(gaps("G474", begun))) == (1, 0)


def test_g470_is_silent_where_the_audit_names_its_action() -> None:
    assert gaps("G470", audit(finding="weakness", actions=("act",)), action(responds_to=())) == []


def test_g470_does_not_count_an_action_that_was_stopped() -> None:
    (gap,) = gaps("G470", WEAK, action("old", status="stopped"))
    assert gap.message.endswith("has no action: `item`; what was planned was stopped")
    assert gaps("G470", WEAK, action("old", status="stopped"), action("new")) == []


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
    assert gap.message == f"action `act` has no {'due date' if key == 'due' else key}"
    assert gap.hint == f"write `{key}:`"


def test_g471_is_silent_about_a_whole_action_and_one_that_was_stopped() -> None:
    assert gaps("G471", action()) == []
    assert gaps("G471", action(owner="", status="stopped")) == []


def test_g471_tells_actions_of_one_area_together_when_nobody_owns_them() -> None:
    names = ("one", "two", "three")
    (gap,) = gaps("G471", evidence(), *(action(name, owner="", due=None) for name in names))
    assert gap.message == "3 actions `one`, `three`, `two` have no owner or due date"
    assert gap.hint == "write `owner:`, `due:`, wherever it is missing"
    assert gap.about == "help"


def test_g471_tells_each_owner_apart() -> None:
    assert len(gaps("G471", action("one", due=None), action("two", due=None))) == 2


def test_g471_tells_those_that_nobody_owns_together_whatever_else_they_lack() -> None:
    finished = action("two", owner="", measure="", status="done")
    (gap,) = gaps("G471", evidence(), action("one", owner=""), finished)
    assert gap.message == "2 actions `one`, `two` are incomplete: they lack an owner or measure"


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


def test_g472_tells_actions_of_one_area_together_when_nobody_owns_them() -> None:
    bare = [action(name, owner="", updates=()) for name in ("one", "two")]
    (gap,) = gaps("G472", evidence(), *bare)
    assert gap.message == "2 actions have started and have no update: `one`, `two`"
    assert gap.about == "help"
    assert len(gaps("G472", action("one", updates=()), action("two", updates=()))) == 2


def test_g474_speaks_of_a_recommendation_that_nobody_took_up() -> None:
    visit = inspection(recommendations=(asked(number="3"),))
    (gap,) = gaps("G474", visit)
    assert gap.message.startswith("recommendation 3 `rec` of January visit")


def test_g474_is_silent_where_there_is_progress_evidence_or_an_action() -> None:
    for said in ({"progress": "Begun."}, {"evidence": ("item",)}):
        assert gaps("G474", evidence(), inspection(recommendations=(asked(**said),))) == []
    visit = inspection(recommendations=(asked(),))
    assert gaps("G474", visit, action(responds_to=("rec",))) == []


def test_g474_does_not_take_in_progress_for_a_trace() -> None:
    visit = inspection(recommendations=(asked(status="in-progress"),))
    (gap,) = gaps("G474", visit)
    assert "is called in progress, with no word on how far" in gap.message


def test_g474_does_not_count_an_action_that_was_stopped() -> None:
    visit = inspection(recommendations=(asked(),))
    (gap,) = gaps("G474", visit, action(responds_to=("rec",), status="stopped"))
    assert "no action but one that was stopped" in gap.message


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


def test_g475_does_not_take_a_weakness_for_evidence_that_it_is_done() -> None:
    visit = inspection(recommendations=(asked(status="done", evidence=("item",)),))
    assert len(gaps("G475", visit, WEAK)) == 1
    assert gaps("G475", visit, evidence(finding="mixed")) == []


def test_g475_is_silent_about_open_recommendations() -> None:
    assert gaps("G475", inspection(recommendations=(asked(status="in-progress"),))) == []


@pytest.mark.parametrize(
    ("due", "speaks"),
    [
        (date(2026, 3, 30), True),
        (date(2026, 3, 31), False),
        (date(2027, 3, 31), False),
        (date(2027, 4, 1), True),
        (None, False),
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


def test_g473_tells_all_orphans_together() -> None:
    (gap,) = gaps("G473", *(action(name, responds_to=()) for name in ("one", "two")), action())
    assert gap.message.startswith("2 of the 3 unfinished actions answer nothing")
    assert gap.about == ""


def test_g473_is_silent_about_what_an_audit_names_and_what_is_finished() -> None:
    assert gaps("G473", audit(actions=("act",)), action(responds_to=())) == []
    for status in ("done", "stopped"):
        assert gaps("G473", action(responds_to=(), status=status)) == []


@pytest.mark.parametrize(("count", "speaks"), [(10, False), (11, True)])
def test_g476_speaks_above_the_most_that_can_come_first(count: int, speaks: bool) -> None:
    top = [action(f"act-{place:02}", top_priority=True) for place in range(count)]
    finished = action("over", top_priority=True, status="done")
    assert bool(gaps("G476", *top, finished)) is speaks


def full(**said: Any) -> Inspection:
    """Return a full inspection; its response is due on 26 March 2026."""
    usual = {"kind": "standard", "dated": "2025-11", "published": date(2025, 12, 15)}
    return inspection("full", **(usual | said))


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (date(2026, 2, 25), ""),
        (date(2026, 2, 26), "is due on 26 March 2026"),
        (date(2026, 3, 26), "is due on 26 March 2026"),
        (date(2026, 3, 27), "was due on 26 March 2026, and nothing says that it was sent"),
    ],
)
def test_g478_asks_from_four_weeks_ahead(on: date, told: str) -> None:
    assert [gap.message.endswith(told) for gap in gaps("G478", full(), on=on)] == [True] * bool(
        told
    )


def test_g478_tells_what_was_sent_late_and_not_what_was_sent_in_time() -> None:
    assert gaps("G478", full(response_filed=date(2026, 3, 26))) == []
    (gap,) = gaps("G478", full(response_filed=date(2026, 3, 27)))
    assert gap.message.endswith("was sent on 27 March 2026; it was due on 26 March 2026")


def test_g478_goes_by_the_day_in_the_letter_first() -> None:
    assert gaps("G478", full(response_due=date(2026, 6, 30))) == []
    visit = inspection(response_due=date(2026, 3, 2))
    assert len(gaps("G478", visit)) == 1


def test_g478_asks_nothing_of_a_visit_or_a_report_without_a_day() -> None:
    assert gaps("G478", inspection(published=date(2025, 1, 1))) == []
    assert gaps("G478", full(published=None)) == []


def test_g478_takes_what_went_before_the_last_full_inspection_as_history() -> None:
    old = inspection("old", kind="standard", dated="2022-01", published=date(2022, 3, 1))
    assert len(gaps("G478", old)) == 1
    assert gaps("G478", old, full(response_filed=date(2026, 3, 20))) == []


@pytest.mark.parametrize(
    ("published", "due"),
    [
        (date(2023, 5, 9), date(2023, 8, 16)),
        (date(2023, 5, 7), date(2023, 8, 15)),
        (date(2025, 12, 15), date(2026, 3, 26)),
    ],
    ids=["Stockton 2023", "a Sunday before the coronation's holiday", "over Christmas"],
)
def test_working_days_leave_out_weekends_and_bank_holidays(published: date, due: date) -> None:
    assert working_days_after(published, 70) == due


def test_g479_tells_all_untagged_actions_together() -> None:
    bare = [action(name) for name in ("one", "two")]
    (gap,) = gaps("G479", *bare, action(outcomes=("enabler-leaders",)))
    assert gap.message == "2 of the 3 unfinished actions name no national outcome: `one`, `two`"


def test_g479_asks_nothing_of_finished_actions_or_where_the_edition_lists_no_outcomes() -> None:
    assert gaps("G479", action(status="done")) == []
    base = empty()
    bare = base._replace(framework=base.framework.model_copy(update={"outcomes": ()}))
    assert "G479" not in {gap.code for gap in score(of(action(), base=bare), DAY).all_gaps}
