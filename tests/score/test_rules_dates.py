"""G410 to G414: what is old, undated, contradictory or under the wrong edition."""

from datetime import date, timedelta
from typing import Any

import pytest
from building import evidence, found, gaps, inspection, visits, voice, waived, written
from hypothesis import given, settings
from hypothesis import strategies as st
from score.random_records import LAST, current_items, records

from readiness.model.evaluation import Narrative
from readiness.model.evidence import Evidence
from readiness.model.inspection import Inspection


def test_g410_speaks_on_the_day_after_the_last_day_of_shelf_life() -> None:
    item = evidence(dated="2025-03-31")
    assert gaps("G410", item, on=date(2026, 3, 31)) == []
    assert [gap.about for gap in gaps("G410", item, on=date(2026, 4, 1))] == ["help.door"]


def test_g410_gathers_the_old_items_of_a_criterion() -> None:
    old = [evidence(f"old-{n}", dated="2024-03") for n in range(7)]
    (gap,) = gaps("G410", *old)
    assert "7 of 7 items" in gap.message
    assert "`old-4` and 2 more" in gap.message


def test_g410_leaves_undated_items_to_g411() -> None:
    item = evidence(dated="unknown")
    assert gaps("G410", item) == []
    assert len(gaps("G411", item)) == 1


def test_g410_leaves_an_old_inspection_in_peace_where_something_newer_stands_beside_it() -> None:
    old = inspection(dated="2020-01", findings=(found(),))
    assert len(gaps("G410", old)) == 1
    assert gaps("G410", old, evidence()) == []


def test_g410_leaves_an_old_item_in_peace_where_a_newer_one_of_its_kind_stands_beside_it() -> None:
    old = evidence("old", dated="2024-03")
    assert gaps("G410", old, evidence("new")) == []
    assert len(gaps("G410", old, voice())) == 1
    assert len(gaps("G410", old, evidence("new", supports=("help.plans",)))) == 1


def test_g410_asks_each_indicator_for_its_own_newer_figures() -> None:
    old = visits(point={"period": "2024-03"})
    assert len(gaps("G410", old, evidence("new", kind="data"))) == 1


def test_g410_is_silent_about_what_does_not_apply() -> None:
    assert gaps("G410", evidence(dated="2024-03"), waived()) == []


@pytest.mark.parametrize("said", [{"dated": "unknown"}, {"source": "unknown"}])
def test_g411_speaks_of_an_item_without_date_or_source(said: dict[str, str]) -> None:
    (gap,) = gaps("G411", evidence(**said))
    assert gap.about == "help.door"
    assert "`item`" in gap.message


def test_g411_is_silent_about_an_old_item() -> None:
    assert gaps("G411", evidence(dated="2001")) == []


def test_g411_speaks_of_a_vague_word() -> None:
    (gap,) = gaps("G411", written(what_we_know="Caseloads have Recently fallen."))
    assert gap.message == "Help: `recently` is not a date, in: Caseloads have Recently fallen"


@pytest.mark.parametrize(
    "text",
    [
        "Caseloads have recently fallen, in March 2026.",
        "Caseloads have recently fallen [audit-2026-03].",
        "Caseloads have recently fallen (paragraph 12).",
        "Recentlyness is not a word.",
        "",
    ],
)
def test_g411_is_silent_where_a_date_or_reference_stands_beside_it(text: str) -> None:
    assert gaps("G411", written(what_we_know=text)) == []


def test_g411_reads_each_sentence_by_itself() -> None:
    text = "Caseloads have recently fallen. The audit of March 2026 was good."
    assert len(gaps("G411", written(what_we_know=text))) == 1


def test_g411_allows_vague_words_in_plans() -> None:
    assert gaps("G411", written(plans="We will say more of what recently changed.")) == []


def test_g412_speaks_of_one_event_with_two_dates() -> None:
    told = (evidence("a", event="move"), evidence("b", event="move", dated="2026-02"))
    (gap,) = gaps("G412", *told)
    assert gap.message.startswith("`move` is dated")
    assert gap.message.endswith("in `a` and `b`")


def test_g412_is_silent_where_dates_agree_or_events_differ() -> None:
    assert gaps("G412", evidence("a", event="move"), evidence("b", event="move")) == []
    apart = (evidence("a", event="move"), evidence("b", event="visit", dated="2026-02"))
    assert gaps("G412", *apart) == []


def test_g412_is_silent_about_items_that_name_no_event() -> None:
    assert gaps("G412", evidence("a"), evidence("b", dated="2026-02")) == []


def test_g411_reads_the_parts_around_the_areas_but_not_what_is_not_known() -> None:
    text = "Caseloads have recently fallen."
    context = Narrative(section="context", text=text)
    assert [gap.about for gap in gaps("G411", context)] == [""]
    assert gaps("G411", Narrative(section="not-known", text=text)) == []


@pytest.mark.parametrize(
    ("on", "speaks"),
    [(date(2025, 12, 31), True), (date(2026, 1, 1), False), (date(2036, 1, 1), False)],
)
def test_g413_speaks_before_the_first_day_in_force(on: date, speaks: bool) -> None:
    assert bool(gaps("G413", evidence(dated="2020"), on=on)) is speaks


def test_an_indicators_age_is_told_as_any_other() -> None:
    (gap,) = gaps("G410", visits(point={"period": "2024-03"}), voice())
    assert "`tiny.visits`" in gap.message


def test_up_to_five_items_are_named() -> None:
    (gap,) = gaps("G410", *(evidence(f"old-{n}", dated="2024-03") for n in range(5)))
    assert gap.message.endswith("`old-3`, `old-4`")


def full(**said: Any) -> Inspection:
    return inspection("full", **({"kind": "standard", "dated": "2025-06"} | said))


def strong(name: str = "item", **said: Any) -> Evidence:
    return evidence(name, **({"finding": "strength", "dated": "2025-05"} | said))


@pytest.mark.parametrize("kind", ["standard", "short"])
def test_g414_speaks_where_every_strength_is_older_than_the_last_full_inspection(kind: str) -> None:
    (gap,) = gaps("G414", full(kind=kind), strong())
    assert (gap.about, "`full`" in gap.message) == ("help.door", True)


def test_g414_is_silent_where_one_strength_is_as_new_as_the_inspection() -> None:
    assert gaps("G414", full(), strong(dated="2025-05-31"), strong("b", dated="2025-06")) == []
    same = full(findings=(found(finding="strength"),))
    assert gaps("G414", same, strong()) == []


def test_g414_asks_nothing_after_a_visit_or_before_any_inspection() -> None:
    assert gaps("G414", full(kind="focused-visit"), strong()) == []
    assert gaps("G414", full(dated="2025-04"), strong()) == []
    assert gaps("G414", strong()) == []


def test_g414_looks_at_the_last_inspection_only() -> None:
    first = inspection("first", kind="standard", dated="2019-06")
    (gap,) = gaps("G414", first, full(), strong())
    assert "`full`" in gap.message


def test_g414_leaves_what_is_out_of_date_to_g410() -> None:
    later = date(2026, 7, 1)
    assert gaps("G414", full(), strong(), on=later) == []
    assert len(gaps("G410", full(), strong(), on=later)) == 1


def test_g414_still_speaks_when_something_newer_was_no_strength() -> None:
    newer = evidence("new", finding="weakness")
    assert len(gaps("G414", full(), strong(), newer, on=date(2026, 7, 1))) == 1


@given(records, st.integers(0, 1500), st.integers(0, 1500))
@settings(max_examples=60, deadline=None)
def test_what_is_told_of_as_old_is_told_ever_after(some: list[Any], one: int, other: int) -> None:
    early, late = (LAST + timedelta(days=days) for days in sorted([one, other]))
    before = {gap.about for code in ("G410", "G414") for gap in gaps(code, *some, on=early)}
    after = {gap.about for code in ("G410", "G414") for gap in gaps(code, *some, on=late)}
    assert before <= after


@given(records, current_items())
@settings(max_examples=60, deadline=None)
def test_a_current_item_never_makes_another_out_of_date(some: list[Any], added: Any) -> None:
    before = {gap.about for gap in gaps("G410", *some, on=LAST)}
    assert {gap.about for gap in gaps("G410", *some, added, on=LAST)} <= before
