"""Areas: their rungs, their candour, and where each gap is filed."""

from datetime import date
from typing import Any

from building import (
    action,
    asked,
    evidence,
    found,
    inspection,
    scored,
    voice,
    waived,
    written,
)

from readiness.model.assessment import Assessment


def home(assessment: Assessment, code: str, about: str = "") -> list[str]:
    """Return the areas (or `folder`) under which gaps of a code are filed."""
    places = [("folder", assessment.gaps), *((one.id, one.all_gaps) for one in assessment.areas)]
    return [
        name
        for name, gaps in places
        for gap in gaps
        if gap.code == code and about in (gap.about, "")
    ]


def test_an_area_counts_its_criteria_on_each_rung() -> None:
    help_, care = scored(evidence(), voice()).areas
    assert help_.rungs == (1, 0, 0, 1, 0)
    assert care.rungs == (1, 0, 0, 0, 0)


def test_a_criterion_that_does_not_apply_is_counted_on_no_rung() -> None:
    help_ = scored(evidence(), voice(), waived("help.plans")).areas[0]
    assert help_.rungs == (0, 0, 0, 1, 0)


def test_candour_counts_strengths_and_weaknesses_once_each() -> None:
    both = ("help.door", "help.plans")
    candour = (
        scored(
            evidence("a", finding="strength", supports=both, shows="impact"),
            evidence("b", finding="weakness"),
            evidence("c", finding="mixed"),
        )
        .areas[0]
        .candour
    )
    assert (candour.strengths, candour.mixed, candour.weaknesses) == (1, 1, 1)
    assert candour.words == "balanced"


def test_candour_counts_the_claims_that_outrun_their_evidence() -> None:
    area = scored(evidence("a", finding="strength"), evidence("b", finding="strength")).areas[0]
    assert sorted(gap.code for gap in area.candour.gaps) == ["G422", "G440"]
    assert area.candour.words == "2 to look at"


def test_candour_says_when_nothing_is_claimed() -> None:
    assert scored(evidence(finding="context")).areas[0].candour.words == "nothing claimed"


def test_a_gap_of_a_criterion_is_filed_under_it() -> None:
    help_, care = scored(evidence(supports=("help.door", "help.plans"))).areas
    assert [gap.code for gap in care.criteria[0].gaps] == ["G401"]
    assert "G401" not in [gap.code for gap in help_.all_gaps]


def test_a_gap_of_an_action_is_filed_under_the_area_of_what_it_answers() -> None:
    weak = evidence(finding="weakness", supports=("care.homes",))
    assert home(scored(weak, action(owner="")), "G471") == ["care"]


def test_a_gap_of_an_action_that_answers_nothing_is_filed_under_the_folder() -> None:
    assert home(scored(evidence(), action(owner="", responds_to=())), "G471") == ["folder"]


def test_a_gap_of_an_action_reaches_its_area_through_a_recommendation() -> None:
    visit = inspection(recommendations=(asked(area="care"),))
    bare = action(owner="", responds_to=("rec",))
    assert home(scored(visit, bare), "G471") == ["care"]


def test_a_recommendation_without_an_area_is_filed_by_the_finding_that_led_to_it() -> None:
    visit = inspection(
        findings=(found(supports=("care.homes",)),),
        recommendations=(asked(area=None, findings=("found",)),),
    )
    assert home(scored(visit), "G474") == ["care"]


def test_a_group_of_children_is_filed_under_the_criterion_that_names_it() -> None:
    help_ = scored(evidence()).areas[0]
    assert [gap.code for gap in help_.criteria[1].gaps] == ["G401", "G404"]


def test_no_gap_is_lost_or_filed_twice() -> None:
    assessment = scored(*everything_wrong())
    filed = list(assessment.all_gaps)
    assert len(filed) == len(set(filed))
    assert {gap for step in assessment.next_steps for gap in step.gaps} <= set(filed)


def test_next_steps_are_five_at_most_and_differ() -> None:
    steps = scored(*everything_wrong()).next_steps
    assert len(steps) == 5
    assert len({step.gaps[0].code for step in steps}) == 5


def test_a_next_step_gathers_the_gaps_of_one_kind_in_an_area() -> None:
    steps = scored(evidence(supports=("care.homes",))).next_steps
    step = next(one for one in steps if one.gaps[0].code == "G401")
    assert step.area == "Help"
    assert [gap.about for gap in step.gaps] == ["help.door", "help.plans"]
    assert "and 1 more like it" in step.what


def test_a_next_step_says_what_to_do() -> None:
    for step in scored(*everything_wrong()).next_steps:
        assert step.what.endswith(step.gaps[0].hint)


def everything_wrong() -> tuple[Any, ...]:
    return (
        evidence("undated", dated="unknown"),
        evidence("praise", finding="strength", supports=("care.homes",)),
        evidence("weak", finding="weakness"),
        written(plans=""),
        action("bare", owner="", due=date(2026, 1, 1)),
        inspection(recommendations=(asked(), asked("closed", status="closed"))),
    )


def test_a_next_step_that_closes_one_gap_says_nothing_of_others() -> None:
    steps = scored(evidence(supports=("help.door", "help.plans"))).next_steps
    step = next(one for one in steps if one.gaps[0].code == "G401")
    assert "more like it" not in step.what
