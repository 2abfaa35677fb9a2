"""G430 to G435: whose views the evidence carries, whose it does not, and what came of them."""

from typing import Any

import pytest
from building import DAY, action, asked, audit, evidence, found, gaps, inspection, of, voice, waived
from hypothesis import given, settings
from score.random_records import CRITERIA, current_items, records

from readiness.score import score

BOTH = ("help.door", "care.homes")
VOICES = ("G430", "G431", "G432", "G433")
PLANS = ("help.plans",)
HOMES = ("care.homes",)


def abouts(code: str, *some: Any) -> list[str]:
    return [gap.about for gap in gaps(code, *some)]


def test_g430_speaks_of_each_area_in_which_no_child_is_heard() -> None:
    assert abouts("G430", voice(), evidence(supports=BOTH)) == ["care"]


def test_g430_leaves_an_area_where_nothing_supports_what_expects_a_voice_to_g401() -> None:
    assert abouts("G430", evidence(supports=PLANS)) == []
    assert "care.homes" in abouts("G401", evidence(supports=PLANS))


def test_g430_asks_for_a_voice_only_where_a_criterion_expects_one() -> None:
    base = of(evidence(supports=BOTH))
    care = base.framework.areas[1]
    quiet = care.criteria[0].model_copy(update={"kinds": ("audit",)})
    areas = (base.framework.areas[0], care.model_copy(update={"criteria": (quiet,)}))
    framework = base.framework.model_copy(update={"areas": areas})
    framework.__dict__.pop("criteria", None)
    framework.__dict__.pop("area_of", None)
    verdict = score(base._replace(framework=framework), DAY)
    assert [gap.about for gap in verdict.all_gaps if gap.code == "G430"] == ["help"]


def test_g430_does_not_ask_where_what_expects_a_voice_does_not_apply() -> None:
    both = evidence(supports=("help.door", "help.plans"))
    assert abouts("G430", both) == ["help"]
    assert abouts("G430", both, waived("help.door")) == []


def test_g430_hears_children_in_any_kind_of_item() -> None:
    assert gaps("G430", audit(supports=BOTH, hears=("children",))) == []
    heard = found(supports=BOTH, hears=("children",))
    assert gaps("G430", inspection(findings=(heard,))) == []


def test_g430_does_not_take_families_for_children() -> None:
    assert len(gaps("G430", evidence(supports=BOTH, kind="family-voice"))) == 2


def test_g430_is_silent_on_the_last_day_that_a_voice_is_recent_enough() -> None:
    assert gaps("G430", voice(supports=BOTH, dated="2025-03-31")) == []
    assert len(gaps("G430", voice(supports=BOTH, dated="2025-03-30"))) == 2


def test_g430_names_the_latest_item_that_is_too_old() -> None:
    old = (voice("a", dated="2024-05"), voice("b", dated="2024-11"), voice("c", dated="unknown"))
    (gap,) = gaps("G430", *old)
    assert "`b` is the latest (November 2024)" in gap.message


@pytest.mark.parametrize(
    ("code", "kind", "hears", "supports"),
    [
        ("G431", "family-voice", "families", HOMES),
        ("G432", "practitioner-voice", "practitioners", HOMES),
        ("G433", "partner-voice", "partners", HOMES),
    ],
)
def test_g431_to_g433_hear_the_voice_by_the_kind_or_in_another_item(
    code: str, kind: str, hears: str, supports: tuple[str, ...]
) -> None:
    assert len(gaps(code, evidence(supports=supports))) == 1
    assert gaps(code, evidence(supports=supports, kind=kind)) == []
    assert gaps(code, evidence(supports=supports, hears=(hears,))) == []


def test_g432_is_silent_in_areas_where_nothing_expects_practitioners() -> None:
    assert abouts("G432", evidence(supports=("help.door", "help.plans"))) == []


@given(records, current_items())
@settings(max_examples=60, deadline=None)
def test_an_item_in_which_everyone_is_heard_never_makes_a_voice_missing(
    some: list[Any], added: Any
) -> None:
    everyone = ("children", "families", "practitioners", "partners")
    heard = evidence("r9", supports=CRITERIA, hears=everyone, dated=added.dated.text)
    assert [gap for code in VOICES for gap in gaps(code, *some, heard)] == []


def test_g434_speaks_once_in_an_area_of_mixed_views_that_nobody_answered() -> None:
    (gap,) = gaps("G434", voice("a"), voice("b", supports=PLANS), evidence())
    assert gap.about == "help"
    assert "`a`, `b`" in gap.message


@pytest.mark.parametrize("finding", ["strength", "context"])
def test_g434_asks_for_no_response_to_praise_or_fact(finding: str) -> None:
    assert gaps("G434", voice(finding=finding)) == []


def test_g434_leaves_a_weakness_without_an_action_to_g470() -> None:
    assert gaps("G434", voice(finding="weakness")) == []
    assert gaps("G470", voice(finding="weakness")) != []


def test_g434_takes_a_response_an_action_or_a_finished_recommendation_for_an_answer() -> None:
    done = asked(findings=("voice",), status="done")
    assert gaps("G434", voice(response="Workers now stay for a year.")) == []
    assert gaps("G434", voice(), action(responds_to=("voice",))) == []
    assert gaps("G434", voice(), inspection(recommendations=(done,))) == []


def test_g434_and_g435_leave_old_views_to_g410() -> None:
    old = voice(dated="2024-03")
    assert gaps("G434", old) == gaps("G435", old) == []
    assert gaps("G410", old) != []


def test_g434_and_g435_tell_a_view_once_that_bears_on_two_areas() -> None:
    both = voice(supports=("care.homes", "help.door"))
    assert abouts("G434", both) == abouts("G435", both) == ["care"]
    assert abouts("G435", both, waived("care.homes")) == ["help"]


def test_g435_speaks_once_in_an_area_of_views_without_a_sample() -> None:
    (gap,) = gaps("G435", voice("a"), voice("b"), voice("c", sample="12 of 40 children"))
    assert "`a`, `b` do not say" in gap.message


def test_g435_asks_only_of_childrens_views() -> None:
    assert gaps("G435", evidence(), evidence("b", kind="family-voice")) == []
