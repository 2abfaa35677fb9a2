"""Between today and another day: what goes stale, falls due, goes unheard or is superseded."""

from datetime import date

from building import (
    DAY,
    action,
    asked,
    audit,
    evidence,
    found,
    inspection,
    of,
    voice,
    waived,
)
from score.forecasting import LATER, about, case_of, coming, released

from readiness.model.plan import Update
from readiness.model.settings import Acceptance, Owner
from readiness.score.forecast import forecast

OWNERS = (
    Owner(id="director", role="Director"),
    Owner(id="head-of-help", role="Head of Help", owns=("help",)),
    Owner(id="head-of-care", role="Head of Care", owns=("care",)),
)


def test_nothing_comes_over_nothing() -> None:
    assert coming() == ()


def test_an_item_goes_stale_on_the_day_after_its_months() -> None:
    assert about("counts", evidence(dated="2025-06-15")) == [
        "2026-06-16 `item` no longer counts (over 12 months: practice audit); "
        "`help.door` falls from evidenced to asserted"
    ]


def test_an_item_is_told_only_where_it_counts_today() -> None:
    old, undated = evidence("old", dated="2024"), evidence("undated", dated="unknown")
    unsourced = evidence("unsourced", source="none")
    assert not coming(old, undated, unsourced)


def test_the_last_day_is_within_reach_and_the_next_one_is_not() -> None:
    records = (evidence(dated="2025-06-15"),)
    assert not coming(*records, until=date(2026, 6, 15))
    assert coming(*records, until=date(2026, 6, 16))


def test_items_of_one_owner_and_day_are_told_together() -> None:
    seen = inspection("seen", dated="2024-06-15", findings=(found(supports=("help.plans",)),))
    records = [evidence(str(place), dated="2025-06-15") for place in range(6)]
    (line,) = about("2026-06-16", *records, seen)
    assert line.startswith(
        "2026-06-16 `0`, `1`, `2`, `3`, `4` and 2 more no longer count "
        "(over 12 months: practice audit; over 24 months: inspection); "
    )
    assert line.endswith("`help.door`, `help.plans` fall from evidenced to asserted")


def test_a_criterion_falls_once_a_day_and_as_often_as_it_falls() -> None:
    records = evidence(dated="2025-06-15"), voice(dated="2025-09-15")
    falls = [line.rpartition("; ")[2] for line in about("no longer counts", *records)]
    assert falls == [
        "`help.door` falls from triangulated to evidenced",
        "`help.door` falls from evidenced to asserted",
    ]


def test_a_criterion_that_does_not_apply_does_not_fall() -> None:
    assert not about("falls", evidence(dated="2025-06-15"), waived())


def test_a_criterion_falls_with_the_items_of_its_own_owner() -> None:
    both = evidence("both", dated="2025-06-15", supports=("care.homes", "help.door"))
    own = evidence("own", dated="2025-06-15")
    lines = {one.owner: one.what for one in coming(both, own, owners=OWNERS)}
    assert "`help.door`" in lines["Head of Help"]
    assert "`care.homes`" in lines["Head of Care"]


def test_an_action_is_told_when_it_falls_due_and_not_once_it_is_done_or_late() -> None:
    lines = about("is due", action(due="2026-05-31", updates=()))
    assert lines == ["2026-05-31 action `act` is due (on track): Audit every contact"]
    assert not coming(action(due="2026-05-31", status="done", updates=()))
    assert not coming(action(due=DAY, updates=()))


def test_an_action_and_the_recommendation_it_answers_are_told_once() -> None:
    visit = inspection(recommendations=(asked(due="2026-05-31"),))
    answer = action(due="2026-05-31", responds_to=("rec",), updates=())
    lines = about("is due", visit, answer)
    assert lines == ["2026-05-31 action `act` is due with `rec` (on track): Audit every contact"]


def test_an_open_recommendation_is_told_when_it_falls_due() -> None:
    visit = inspection(recommendations=(asked(due="2026-05-31"), asked("done", status="done")))
    assert about("is due", visit) == ["2026-05-31 recommendation `rec` is due: Answer contacts"]


def test_actions_under_way_are_reviewed_some_days_after_the_last_update() -> None:
    waiting = action("waiting", status="not-started")
    lines = about("review", action("b"), action("a"), waiting)
    assert lines == ["2026-05-30 review of `a`, `b` is due; the last update is of 1 March 2026"]


def test_a_review_is_told_up_to_its_very_day() -> None:
    assert about("review", action(), until=date(2026, 5, 30))
    assert not about("review", action(), until=date(2026, 5, 29))


def test_an_action_that_ends_before_its_review_is_not_reviewed() -> None:
    assert not about("review", action(due="2026-05-30"))
    assert about("review", action(due="2026-05-31"))
    assert about("review", action(due="2026-01-31"))


def test_a_review_that_is_late_already_is_not_told() -> None:
    assert not about("review", action(updates=(Update(on=date(2025, 12, 1), says="Begun."),)))


def test_a_written_response_is_told_until_it_is_sent() -> None:
    waiting = inspection(response_due="2026-05-31")
    assert about("response", waiting) == [
        "2026-05-31 the written response to `visit` is due: January visit"
    ]
    assert not about("response", inspection(response_due="2026-05-31", response_filed="2026-03-01"))


def test_a_gap_comes_back_on_the_day_after_its_acceptance_ends() -> None:
    until = {"gap": "G404", "about": "help.door", "reason": "Why not.", "by": "director"}
    ends = Acceptance.model_validate(until | {"until": "2026-05-31"})
    past = Acceptance.model_validate(until | {"until": "2026-03-30"})
    (one,) = coming(owners=OWNERS, accepted=(ends, past))
    assert (one.day, one.owner, one.about) == (date(2026, 6, 1), "Director", "help.door")
    assert not coming(accepted=(ends,), until=date(2026, 5, 31))
    assert coming(accepted=(ends,), until=date(2026, 6, 1))
    assert one.what == "G404 for `help.door` is no longer accepted; it was until 31 May 2026"


def test_groups_of_children_that_go_out_of_sight_are_told_with_their_latest_item() -> None:
    records = evidence(dated="2025-06-15", cohorts=("young-carers",)), evidence("older", dated=2024)
    assert about("speaks of", *records) == [
        "2026-06-16 nothing newer than 12 months speaks of: Young carers (the latest: `item`)"
    ]
    assert not about("speaks of", evidence(dated="2024-06-15", cohorts=("young-carers",)))


def test_an_area_in_which_no_child_will_be_heard_is_told() -> None:
    assert about("own views", voice(dated="2025-06-15"), evidence(dated="2026-03-01")) == [
        "2026-06-16 Help: nothing newer than 12 months carries children's own views "
        "(the latest: `voice`)"
    ]


def test_no_group_goes_out_of_sight_on_a_day_that_has_passed() -> None:
    """Twelve months before 29 February is the 28th: on that day the group is still in sight."""
    seen = evidence(dated="2027-02-28", cohorts=("young-carers",))
    assert not about("speaks of", seen, on=date(2028, 2, 29))


def test_what_no_terms_ask_for_is_not_told() -> None:
    edition = released().framework
    bare = edition.terms.model_copy(update={"voice_months": 0, "cohort_months": 0})
    workspace = of(voice(dated=str(DAY), cohorts=("young-carers",)), base=released())
    workspace = workspace._replace(framework=edition.model_copy(update={"terms": bare}))
    told = [one.what for one in forecast(case_of(workspace, DAY), {}, LATER)]
    assert [what[:26] for what in told] == ["`voice` no longer counts ("]


def test_entries_stand_by_owner_as_the_settings_list_them_and_then_by_day() -> None:
    records = (
        action("late", owner="head-of-care", due="2026-06-30", updates=()),
        action("soon", owner="head-of-care", due="2026-04-30", updates=()),
        action("other", owner="Lead Member", due="2026-04-30", updates=()),
        action("help", owner="head-of-help", due="2026-07-31", updates=()),
        action("own", owner="director", due="2026-08-31", updates=()),
    )
    found = [(one.owner, one.about) for one in coming(*records, owners=OWNERS)]
    assert found == [
        ("Director", "own"),
        ("Head of Help", "help"),
        ("Head of Care", "soon"),
        ("Head of Care", "late"),
        ("Lead Member", "other"),
    ]


def test_what_is_nobodys_stands_last() -> None:
    records = evidence(dated="2025-06-15"), action(owner="Zoe's role", due="2028-06-30", updates=())
    assert [one.owner for one in coming(*records)] == ["Zoe's role", ""]


def test_an_entry_leads_to_the_place_it_speaks_of() -> None:
    assert {one.about for one in coming(audit(dated="2025-06-15"))} == {"round"}


def test_what_has_no_shelf_life_never_goes_stale() -> None:
    assert not coming(evidence(kind="policy", dated="2020"))


def test_an_acceptance_that_another_outlasts_is_not_told() -> None:
    usual = {"gap": "G404", "reason": "Why not.", "by": "director"}
    short = Acceptance.model_validate(usual | {"about": "help.door", "until": "2026-05-31"})
    longer = Acceptance.model_validate(usual | {"until": "2026-06-10"})
    (one,) = coming(owners=OWNERS, accepted=(short, longer))
    assert (one.day, one.what.partition(" is")[0]) == (date(2026, 6, 11), "every G404")
