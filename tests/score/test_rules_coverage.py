"""G401 to G406: what is missing."""

from typing import Any

import pytest
from building import DAY, evidence, gaps, of, scored, visits, voice, waived, written

from readiness.model.indicator import Definition
from readiness.score import score


def about(code: str, *records: Any) -> list[str]:
    return [gap.about for gap in gaps(code, *records)]


def test_g401_speaks_of_each_criterion_that_nothing_supports() -> None:
    assert about("G401", evidence()) == ["help.plans", "care.homes"]


def test_g401_is_silent_about_what_does_not_apply() -> None:
    assert about("G401", evidence(), waived("help.plans")) == ["care.homes"]


def test_g401_is_silent_where_something_old_is_said() -> None:
    assert "help.door" not in about("G401", evidence(dated="2001"))


@pytest.mark.parametrize(
    ("records", "code"),
    [
        ((), "G401"),
        ((evidence("a"),), "G402"),
        ((evidence("a"), evidence("b")), "G403"),
        ((evidence("a"), voice()), ""),
    ],
)
def test_g401_g402_and_g403_never_speak_together(records: tuple[Any, ...], code: str) -> None:
    said = [one for one in ("G401", "G402", "G403") if "help.door" in about(one, *records)]
    assert said == [code] * bool(code)


def test_g402_counts_only_current_items() -> None:
    assert about("G402", evidence("a"), evidence("b", dated="2024-03")) == ["help.door"]


def test_g402_is_silent_where_nothing_is_current() -> None:
    assert about("G402", evidence(dated="2024-03")) == []


def test_g402_takes_the_number_from_the_framework() -> None:
    base = of(evidence("a"))
    terms = base.framework.terms.model_copy(update={"fewest_items": 1})
    framework = base.framework.model_copy(update={"terms": terms})
    codes = [gap.code for gap in score(base._replace(framework=framework), DAY).all_gaps]
    assert "G402" not in codes


def test_g403_counts_only_the_kinds_of_current_items() -> None:
    items = (evidence("a"), evidence("b"), voice(dated="2024-03"))
    assert about("G403", *items) == ["help.door"]


def test_g403_is_silent_about_what_does_not_apply() -> None:
    assert about("G403", evidence("a"), evidence("b"), waived()) == []


def test_g404_speaks_of_a_group_that_no_recent_item_names() -> None:
    assert about("G404", evidence()) == ["help.plans"]


def test_g404_is_silent_on_the_last_day_that_an_item_is_recent_enough() -> None:
    assert gaps("G404", evidence(cohorts=("young-carers",), dated="2025-03-31")) == []
    assert gaps("G404", evidence(cohorts=("young-carers",), dated="2025-03-30")) != []


def test_g404_hears_of_a_group_in_any_area() -> None:
    named = evidence(cohorts=("young-carers",), supports=("care.homes",))
    assert gaps("G404", named) == []


def test_g404_tells_the_verdict_which_groups_are_blind_spots() -> None:
    assert [cohort.id for cohort in scored(evidence()).blind_spots] == ["young-carers"]
    assert scored(evidence(cohorts=("young-carers",))).blind_spots == ()


def test_g406_speaks_of_an_area_that_nobody_evaluated() -> None:
    assert about("G406", written("help")) == ["care"]


@pytest.mark.parametrize("question", ["what_we_know", "how_we_know", "plans"])
def test_g406_speaks_of_each_question_without_an_answer(question: str) -> None:
    gap, _ = gaps("G406", written(**{question: ""}), written("care", **{question: ""}))
    assert "1 of the three questions has no answer" in gap.message


def test_g406_is_silent_where_all_three_are_answered() -> None:
    assert gaps("G406", written("help"), written("care")) == []


def test_an_indicator_of_the_authority_supports_what_it_says_it_supports() -> None:
    own = visits(supports=("care.homes",))
    assert about("G401", own) == ["help.door", "help.plans"]


def test_an_indicator_of_the_catalogue_supports_the_criteria_that_list_it() -> None:
    assert isinstance(of().catalogue["tiny.visits"], Definition)
    assert about("G401", visits()) == ["help.plans", "care.homes"]
