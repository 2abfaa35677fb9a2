"""G440 to G442: claims that outrun what is shown."""

from typing import Any

import pytest
from building import (
    DAY,
    action,
    asked,
    audit,
    evidence,
    gaps,
    inspection,
    of,
    visits,
    written,
)

from readiness.model.evaluation import Narrative
from readiness.score import score

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


def test_g440_does_not_take_what_was_put_right_for_a_weakness_that_stands() -> None:
    strong, weak = evidence(finding="strength"), evidence("b", finding="weakness")
    done = inspection(recommendations=(asked(findings=("b",), status="done"),))
    assert gaps("G440", strong, weak) == []
    assert len(gaps("G440", strong, weak, done)) == 1


def test_g441_doubts_a_claim_beside_a_weakness_without_a_sound_action() -> None:
    weak = evidence(finding="weakness")
    assert "its only weakness has no sound action (`item`)" in doubts(CLAIM, weak)
    assert doubts(CLAIM, weak, action()) == ""
    assert doubts(CLAIM, weak, action(status="late")) != ""


def test_g441_does_not_doubt_a_claim_for_half_of_the_weaknesses() -> None:
    some = [evidence(name, finding="weakness") for name in ("item", "b", "c", "d")]
    answered = action(responds_to=("item", "b"))
    assert doubts(CLAIM, *some, answered) == ""
    assert "3 of its 4 weaknesses have" in doubts(CLAIM, *some, action())


def test_g441_doubts_a_claim_when_fewer_than_half_of_audited_cases_are_good() -> None:
    assert "4 of 9 cases in `round`" in doubts(CLAIM, audit(grades={"steady": 4, "shaky": 5}))
    assert doubts(CLAIM, audit(grades={"steady": 5, "shaky": 5})) == ""


def test_g441_doubts_a_claim_when_most_figures_are_worse_than_england() -> None:
    assert "its only figure is worse than in England (`tiny.visits`)" in doubts(
        CLAIM, visits("80", point={"england": "85"})
    )
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
        "All July reviews were steady or shaky.",
    ],
)
def test_g442_speaks_where_grades_are_pooled_across_the_good_line(text: str) -> None:
    (gap,) = gaps("G442", evidence(says=text))
    assert gap.about == "help.door"


def with_narrative(text: str) -> list[str]:
    part = Narrative(section="quality-assurance", text=text)
    base = of(evidence())
    workspace = base._replace(records=base.records._replace(narrative=(part,)))
    found = score(workspace, DAY).all_gaps
    return [gap.code for gap in found if gap.code in ("G442", "G443")]


@pytest.mark.parametrize(
    "text",
    [
        "Six were steady and four were shaky.",
        "Steady, shaky.",
        "All were unsteady or shaky-ish.",
        "The paper puts steady and shaky together, at 96%.",
        "In May 6 cases were read. Each is steady or shaky.",
    ],
)
def test_g442_is_silent_where_grades_stand_apart(text: str) -> None:
    assert gaps("G442", evidence(says=text)) == []


@pytest.mark.parametrize("field", ["summary", "what_we_know", "how_we_know", "plans"])
def test_g442_reads_the_areas_own_words(field: str) -> None:
    (gap,) = gaps("G442", written(**{field: "96% were steady or shaky."}))
    assert gap.about == "help"


def test_g442_speaks_once_of_a_criterion_and_names_every_item() -> None:
    text = "96% were steady or shaky."
    (gap,) = gaps("G442", evidence("a", says=text), evidence("b", says=text))
    assert gap.message.startswith("`a`, `b`: ")


def test_g442_reads_the_parts_of_no_single_area() -> None:
    assert with_narrative("Of 50 reviews 96% were steady or shaky.") == ["G442"]


def test_g443_reads_the_parts_of_no_single_area() -> None:
    assert with_narrative("Ofsted has confirmed that the front door is safe.") == ["G443"]
