"""Next steps are ranked by what they bring for what they take."""

from typing import Any

from building import action, evidence, scored, visits, voice, written

from readiness.model.assessment import NextStep


def steps(*records: Any) -> list[NextStep]:
    return list(scored(*records).next_steps)


def code(step: NextStep) -> str:
    return step.gaps[0].code


def test_a_known_weakness_without_an_action_comes_first() -> None:
    found = steps(evidence(finding="weakness"), voice(), written())
    assert code(found[0]) == "G470"
    assert found[0].effort == "ask, or look it up"


def test_a_step_says_how_many_rungs_it_raises() -> None:
    undated = evidence("a", dated="unknown"), voice("b", dated="unknown")
    step = next(one for one in steps(*undated) if code(one) == "G411")
    assert step.raises == 2
    assert step.brings == "ask, or look it up; closes 1 gap, raises 2 rungs"


def test_a_step_that_only_mends_words_raises_nothing() -> None:
    step = next(one for one in steps(evidence(), action(owner="")) if code(one) == "G471")
    assert step.raises == 0
    assert step.brings == "ask, or look it up; closes 1 gap"


def test_a_second_kind_beside_figures_raises_one_rung() -> None:
    step = next(one for one in steps(visits(), written()) if code(one) == "G420")
    assert step.raises == 1


def test_no_two_of_the_first_steps_speak_of_one_criterion() -> None:
    found = steps(visits(), written(), written("care"))
    subjects = [gap.about for step in found for gap in step.gaps if gap.about]
    assert len(subjects) == len(set(subjects))
