"""G401 to G407: what is missing."""

from typing import Any

import pytest
from building import (
    DAY,
    audit,
    empty,
    evidence,
    gaps,
    of,
    scored,
    standing,
    visits,
    voice,
    waived,
    written,
)

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


def test_g402_leaves_a_single_figure_to_g420() -> None:
    assert about("G402", evidence(kind="data")) == []
    assert about("G420", evidence(kind="data")) == ["help.door"]


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
    (gap,) = gaps("G404", evidence())
    assert (gap.about, "is about young carers" in gap.message) == ("help.plans", True)


def test_g404_is_filed_under_a_criterion_that_expects_the_group() -> None:
    assert "G404" in {one.code for one in standing("help.plans", evidence()).gaps}


def test_g404_tells_the_groups_of_one_criterion_together() -> None:
    base = empty()
    area, other = base.framework.areas
    names = ("unborn", "young-carers")
    plans = area.criteria[1].model_copy(update={"cohorts": names})
    two = area.model_copy(update={"criteria": (area.criteria[0], plans)})
    carers = base.framework.cohorts[0]
    unborn = carers.model_copy(update={"id": "unborn", "title": "Unborn babies"})
    update = {"areas": (two, other), "cohorts": (unborn, carers)}
    framework = base.framework.model_copy(update=update)
    verdict = score(of(evidence(), base=base._replace(framework=framework)), DAY)
    (gap,) = (one for one in verdict.all_gaps if one.code == "G404")
    assert gap.message.endswith("is about 2 groups of children: unborn babies; young carers")
    assert gap.hint.endswith("`unborn`, `young-carers`")


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


def teams(*records: Any) -> str:
    """Return what G405 says in an authority of two teams."""
    base = empty()
    settings = base.settings.model_copy(update={"teams": ("North", "South")})
    verdict = score(of(*records, base=base._replace(settings=settings)), DAY)
    return "".join(gap.message for gap in verdict.all_gaps if gap.code == "G405")


def test_g405_is_silent_where_no_teams_are_listed() -> None:
    assert gaps("G405", evidence(teams=("North",))) == []


def test_g405_names_the_teams_that_nobody_looked_at() -> None:
    assert "`North`, `South`" in teams(evidence())
    assert "of `South` in the last 12 months" in teams(audit(teams=("North",)))
    assert teams(audit(teams=("North",)), evidence(teams=("South",), kind="observation")) == ""


def test_g405_is_silent_on_the_last_day_that_a_look_is_recent_enough() -> None:
    assert teams(audit(teams=("North", "South"), dated="2025-03-31")) == ""
    assert "`North`, `South`" in teams(audit(teams=("North", "South"), dated="2025-03-30"))
    assert "`North`, `South`" in teams(audit(teams=("North", "South"), dated="unknown"))


@pytest.mark.parametrize("kind", ["data", "practitioner-voice", "governance"])
def test_g405_does_not_take_figures_or_talk_for_a_look_at_practice(kind: str) -> None:
    said = teams(audit(teams=("North",)), evidence(teams=("South",), kind=kind))
    assert "`South`" in said


PLANS = {"supports": ("help.plans",)}
TOPIC = {"supports": ("help.plans.1",)}


def test_g407_speaks_where_a_topic_of_nearly_every_report_is_not_named() -> None:
    (gap,) = gaps("G407", evidence("a", **PLANS), voice(**PLANS))
    assert (gap.about, "`help.plans.1`" in gap.message) == ("help.plans", True)


def test_g407_is_silent_once_a_current_item_names_the_topic() -> None:
    assert gaps("G407", evidence("a", **TOPIC), voice(**PLANS)) == []
    old = evidence("old", dated="2024-03", **TOPIC)
    assert len(gaps("G407", old, evidence("a", **PLANS), voice(**PLANS))) == 1


@pytest.mark.parametrize(
    ("records", "code"),
    [
        ((evidence(),), "G401"),
        ((evidence(**PLANS),), "G402"),
        ((evidence("a", kind="data", **PLANS), evidence("b", kind="data", **PLANS)), "G420"),
        (
            (evidence("a", dated="2024-03", **PLANS), evidence("b", dated="2024-03", **PLANS)),
            "G410",
        ),
    ],
)
def test_g407_is_silent_where_something_worse_is_told(records: tuple[Any, ...], code: str) -> None:
    assert about("G407", *records) == []
    assert "help.plans" in about(code, *records)


def test_g407_asks_for_no_topic_that_few_reports_speak_of() -> None:
    assert gaps("G407", evidence("a"), voice()) == []


def test_g407_is_silent_about_what_does_not_apply() -> None:
    assert gaps("G407", evidence("a", **PLANS), voice(**PLANS), waived("help.plans")) == []
