"""What had been written before an inspection decides what was known, and the report before that."""

from datetime import date
from typing import Any

import pytest
from building import action, asked, audit, found, inspection, visits
from building import written as evaluation
from score.comparing import AFTER, BEFORE, FOLDER, RECORD, compare, one, strength, weakness

from readiness.model.hindsight import Basis, Verdict


def test_a_weakness_that_was_written_and_answered_is_known_and_planned() -> None:
    compared = one(weakness(), action(responds_to=("weak",), updates=()))
    assert compared.verdict is Verdict.PLANNED
    assert compared.basis is Basis.CRITERION
    assert [item.id for item in compared.written] == ["weak"]
    assert [act.id for act in compared.actions] == ["act"]


def test_an_answer_through_an_audits_own_list_or_a_recommendation_counts() -> None:
    through_audit = one(
        audit("weak", finding="weakness", dated=BEFORE, actions=("act",)),
        action(responds_to=(), updates=()),
    )
    earlier = inspection(
        findings=(found("old"),), recommendations=(asked("rec", findings=("old",)),)
    )
    through_asked = one(earlier, action(responds_to=("rec",), updates=()))
    assert through_audit.verdict is through_asked.verdict is Verdict.PLANNED


def test_a_weakness_that_nobody_answered_is_known_without_a_plan() -> None:
    assert one(weakness()).verdict is Verdict.NO_PLAN
    stopped = action(responds_to=("weak",), status="stopped", updates=())
    assert one(weakness(), stopped).verdict is Verdict.NO_PLAN


def test_what_was_mixed_told_of_the_weakness_too() -> None:
    assert one(weakness(finding="mixed")).verdict is Verdict.NO_PLAN


def test_silence_on_an_area_that_was_written_about_is_not_knowing() -> None:
    compared = one(*RECORD)
    assert compared.verdict is Verdict.NOT_KNOWN
    assert compared.basis is Basis.NOTHING


def test_silence_on_an_area_of_which_hardly_anything_was_written_says_nothing() -> None:
    assert one(*RECORD[:2]).verdict is Verdict.NO_RECORD
    assert one().verdict is Verdict.NO_RECORD


def test_what_others_wrote_is_no_record_of_the_authoritys() -> None:
    others = tuple(found(f"f{n}", supports=("help.plans.1",)) for n in range(5))
    assert one(inspection(findings=others)).verdict is Verdict.NO_RECORD


def test_a_strength_on_the_very_same_prompt_claimed_the_opposite() -> None:
    compared = one(strength(supports=("help.door.1",)), supports=("help.door.1",))
    assert compared.verdict is Verdict.OPPOSITE
    assert compared.basis is Basis.PROMPT


@pytest.mark.parametrize(
    ("claim", "finding"),
    [("help.door", "help.door.1"), ("help.door.1", "help.door"), ("help.door.2", "help.door.1")],
)
def test_a_strength_on_something_broader_or_narrower_accuses_nobody(
    claim: str, finding: str
) -> None:
    assert one(*RECORD, strength(supports=(claim,)), supports=(finding,)).verdict is (
        Verdict.NOT_KNOWN
    )


def test_a_weakness_on_something_broader_or_narrower_is_credited() -> None:
    whole, part = ("help.door",), ("help.door.1",)
    assert one(weakness(supports=whole), supports=part).basis is Basis.CRITERION
    assert one(weakness(supports=part), supports=whole).basis is Basis.CRITERION


def test_a_weakness_on_another_prompt_of_the_criterion_is_another_subject() -> None:
    other = weakness(supports=("help.door.2",))
    assert one(*RECORD, other, supports=("help.door.1",)).verdict is Verdict.NOT_KNOWN


def test_a_weakness_beside_a_strength_is_known() -> None:
    same = {"supports": ("help.door.1",)}
    assert one(strength(**same), weakness(**same), **same).verdict is Verdict.NO_PLAN


@pytest.mark.parametrize("dated", ["2026-03-01", "2026-03", "2026", "unknown"])
def test_what_was_not_over_before_the_first_day_had_not_been_written(dated: str) -> None:
    assert one(weakness(dated=dated)).verdict is Verdict.NO_RECORD


def test_undated_items_are_counted_as_left_out() -> None:
    assert compare(weakness(dated="unknown")).undated == 1


def test_the_inspections_own_findings_are_not_what_was_written_before() -> None:
    assert not compare(findings=(found("a"), found("b"))).written


def test_an_earlier_inspection_had_told_them() -> None:
    compared = one(inspection(findings=(found("old"),)))
    assert compared.verdict is Verdict.NO_PLAN
    assert compared.basis is Basis.TOLD


def test_what_an_earlier_inspection_praised_is_no_claim_of_the_authoritys() -> None:
    praised = inspection(findings=(found("old", finding="strength"),))
    assert one(*RECORD, praised).verdict is Verdict.NOT_KNOWN
    assert one(*RECORD, praised, finding="strength").verdict is Verdict.NOT_CLAIMED


def test_what_had_been_put_right_is_known_no_longer() -> None:
    closed = asked(findings=("old",), status="done", updated=date(2026, 2, 1))
    earlier = inspection(findings=(found("old"),), recommendations=(closed,))
    assert one(*RECORD, earlier).verdict is Verdict.NOT_KNOWN


def test_a_recommendation_closed_only_afterwards_was_still_open() -> None:
    closed = asked(findings=("old",), status="done", updated=date(2026, 5, 1))
    earlier = inspection(findings=(found("old"),), recommendations=(closed,))
    assert one(*RECORD, earlier).verdict is Verdict.NO_PLAN


def test_an_action_begun_only_afterwards_was_no_plan() -> None:
    late = action(responds_to=("weak",), updates=({"on": date(2026, 4, 1), "says": "Begun."},))
    assert one(weakness(), late).verdict is Verdict.NO_PLAN


def test_an_action_that_answers_the_inspection_itself_must_show_that_it_is_older() -> None:
    answers: dict[str, Any] = {"responds_to": ("weak", "found")}
    assert one(weakness(), action(**answers, updates=())).verdict is Verdict.NO_PLAN
    early = ({"on": date(2026, 2, 1), "says": "Begun."},)
    assert one(weakness(), action(**answers, updates=early)).verdict is Verdict.PLANNED


@pytest.mark.parametrize(
    ("word", "verdict", "basis"),
    [
        ("no", Verdict.NOT_KNOWN, Basis.REPORT),
        ("acted", Verdict.NOT_KNOWN, Basis.ACTED),
        ("partly", Verdict.IN_PART, Basis.REPORT),
        ("yes", Verdict.NO_PLAN, Basis.REPORT),
    ],
)
def test_the_reports_word_wins_over_the_match(word: str, verdict: Verdict, basis: Basis) -> None:
    for others in ((), (weakness(),)):
        compared = one(*others, leaders_knew=word)
        assert (compared.verdict, compared.basis) == (verdict, basis)


def test_the_report_says_that_they_knew_and_the_match_that_there_was_a_plan() -> None:
    act = action(responds_to=("weak",), updates=())
    assert one(weakness(), act, leaders_knew="yes").verdict is Verdict.PLANNED
    assert one(weakness(), act, leaders_knew="no").verdict is Verdict.NOT_KNOWN


def test_not_to_know_and_to_claim_it_is_to_claim_the_opposite() -> None:
    assert one(strength(), leaders_knew="no").verdict is Verdict.OPPOSITE
    assert one(strength(), leaders_knew="yes").verdict is Verdict.NO_PLAN


def test_a_strength_was_claimed_or_not_or_written_as_a_weakness() -> None:
    said: dict[str, Any] = {"finding": "strength"}
    assert one(strength(), **said).verdict is Verdict.CLAIMED
    assert one(*RECORD, **said).verdict is Verdict.NOT_CLAIMED
    assert one(weakness(), **said).verdict is Verdict.AS_WEAKNESS
    assert one(**said).verdict is Verdict.NO_RECORD


WORSE: dict[str, Any] = {
    "point": {"period": "2026-02", "england": "95"},
    "supports": ("help.door",),
}


def test_a_figure_that_nobody_put_in_words_is_a_sign_and_no_knowledge() -> None:
    compared = one(*RECORD, visits("80", **WORSE))
    assert compared.verdict is Verdict.NOT_KNOWN
    assert [item.id for item in compared.signs] == ["tiny.visits"]


@pytest.mark.parametrize(
    "words",
    [
        (visits("80", **WORSE, commentary="We are behind."),),
        (visits("80", **WORSE), evaluation(what_we_know="We are behind [tiny.visits].")),
        (visits("80", **WORSE), evaluation(worried_about=("tiny.visits",))),
    ],
)
def test_a_figure_in_words_is_knowledge_if_the_words_are_older(words: tuple[Any, ...]) -> None:
    assert one(*RECORD, *words, as_of=FOLDER).verdict is Verdict.NO_PLAN
    assert one(*RECORD, *words, as_of=AFTER).verdict is Verdict.NOT_KNOWN


def test_a_figure_in_words_tells_nothing_of_single_prompts_unless_it_names_them() -> None:
    worded = visits("80", **WORSE, commentary="We are behind.")
    assert one(*RECORD, worded, supports=("help.door.1",), as_of=FOLDER).verdict is (
        Verdict.NOT_KNOWN
    )
    named = worded.model_copy(update={"supports": ("help.door.1",)})
    assert one(*RECORD, named, supports=("help.door.1",), as_of=FOLDER).verdict is Verdict.NO_PLAN
    assert one(*RECORD, worded, finding="strength", as_of=FOLDER).verdict is Verdict.NOT_CLAIMED


def test_a_figure_better_than_england_is_no_sign() -> None:
    assert not one(*RECORD, visits("99", **WORSE)).signs


def test_a_finding_is_counted_in_one_area_and_context_in_none() -> None:
    both = found("both", supports=("help.door", "care.homes"))
    compared = compare(findings=(both, found("fact", finding="context")))
    assert [(area.id, len(area.compared)) for area in compared.areas] == [("help", 1)]
