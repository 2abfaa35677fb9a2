"""G440 to G442: claims that outrun what is shown."""

from typing import Any

import pytest
from building import action, audit, evidence, gaps, visits, written

CLAIM = written(self_grade="steady")


def doubts(*records: Any) -> str:
    return " ".join(gap.message for gap in gaps("G441", *records))


def test_g440_speaks_of_an_area_with_strengths_and_no_weakness() -> None:
    assert [gap.about for gap in gaps("G440", evidence(finding="strength"))] == ["help"]


def test_g440_is_silent_where_a_weakness_is_named_anywhere_in_the_area() -> None:
    weak = evidence("b", finding="weakness", supports=("help.plans",))
    assert gaps("G440", evidence(finding="strength"), weak) == []


def test_g440_does_not_take_a_weakness_from_another_area() -> None:
    weak = evidence("b", finding="weakness", supports=("care.homes",))
    assert [gap.about for gap in gaps("G440", evidence(finding="strength"), weak)] == ["help"]


@pytest.mark.parametrize("finding", ["mixed", "weakness", "context"])
def test_g440_is_silent_where_no_strength_is_claimed(finding: str) -> None:
    assert gaps("G440", evidence(finding=finding)) == []


def test_g441_doubts_a_claim_beside_a_weakness_without_a_sound_action() -> None:
    weak = evidence(finding="weakness")
    assert "weaknesses" in doubts(CLAIM, weak)
    assert doubts(CLAIM, weak, action()) == ""
    assert doubts(CLAIM, weak, action(status="late")) != ""


def test_g441_doubts_a_claim_when_fewer_than_half_of_audited_cases_are_good() -> None:
    assert "4 of 9 audited cases" in doubts(CLAIM, audit(grades={"steady": 4, "shaky": 5}))
    assert doubts(CLAIM, audit(grades={"steady": 5, "shaky": 5})) == ""


def test_g441_doubts_a_claim_when_most_figures_are_worse_than_england() -> None:
    assert "1 of 1 indicators" in doubts(CLAIM, visits("80", point={"england": "85"}))
    assert doubts(CLAIM, visits("90", point={"england": "85"})) == ""


def test_g441_knows_which_way_is_better() -> None:
    lower = visits("90", good="low", point={"england": "85"})
    neither = visits("80", good="neutral", point={"england": "85"})
    assert doubts(CLAIM, lower) != ""
    assert doubts(CLAIM, neither) == ""


@pytest.mark.parametrize("good", ["high", "low"])
def test_g441_does_not_take_the_same_for_worse(good: str) -> None:
    assert doubts(CLAIM, visits("85", good=good, point={"england": "85"})) == ""


def test_g441_does_not_compare_what_cannot_be_shown() -> None:
    assert doubts(CLAIM, visits("c", point={"england": "85"})) == ""
    assert doubts(CLAIM, visits("80", point={"england": "x"})) == ""
    assert doubts(CLAIM, visits("80")) == ""


def test_g441_names_every_doubt_in_one_gap() -> None:
    records = (evidence(finding="weakness"), audit(grades={"shaky": 3}))
    assert len(gaps("G441", CLAIM, *records)) == 1
    assert "; " in doubts(CLAIM, *records)


def test_g441_does_not_doubt_an_area_for_what_another_area_shows() -> None:
    assert doubts(CLAIM, evidence(finding="weakness", supports=("care.homes",))) == ""


@pytest.mark.parametrize("claim", [written(), written(self_grade="shaky")])
def test_g441_is_silent_where_nothing_good_is_claimed(claim: Any) -> None:
    assert doubts(claim, evidence(finding="weakness")) == ""


@pytest.mark.parametrize(
    "text",
    [
        "96% were steady or shaky.",
        "96% were Steady and Shaky.",
        "96% were steady / wobbly.",
        "96% were shaky or steady.",
    ],
)
def test_g442_speaks_where_grades_are_pooled_across_the_good_line(text: str) -> None:
    (gap,) = gaps("G442", evidence(says=text))
    assert gap.about == "help.door"


@pytest.mark.parametrize(
    "text",
    ["Six were steady and four were shaky.", "Steady, shaky.", "It was unsteady or shaky-ish."],
)
def test_g442_is_silent_where_grades_stand_apart(text: str) -> None:
    assert gaps("G442", evidence(says=text)) == []


@pytest.mark.parametrize("field", ["summary", "what_we_know", "how_we_know", "plans"])
def test_g442_reads_the_areas_own_words(field: str) -> None:
    (gap,) = gaps("G442", written(**{field: "96% were steady or shaky."}))
    assert gap.about == "help"
