"""G423 to G426: words that put off, count work done, boast, or compare with nothing."""

from datetime import date

import pytest
from building import action, audit, evidence, found, gaps, inspection, visits, voice, written

from readiness.model.evaluation import Narrative

EARLY = "It is too early to see what changes."


@pytest.mark.parametrize("field", ["what_we_know", "how_we_know", "plans"])
def test_g423_reads_every_answer(field: str) -> None:
    (gap,) = gaps("G423", written(**{field: EARLY}))
    assert gap.about == "help"


@pytest.mark.parametrize(
    "after",
    [
        "We look again in September 2026.",
        "We look again by 31 March 2026.",
        "The next round is on 2026-10-01.",
        "The evaluation ends in 2026/27.",
    ],
)
def test_g423_is_silent_where_a_day_still_to_come_stands_beside_it(after: str) -> None:
    assert gaps("G423", written(what_we_know=f"{EARLY} {after}")) == []


@pytest.mark.parametrize("after", ["It began in September 2025.", "See [round-2027].", "Soon."])
def test_g423_does_not_take_a_past_day_or_a_reference_for_a_review(after: str) -> None:
    assert len(gaps("G423", written(what_we_know=f"{EARLY} {after}"))) == 1


def test_g423_comes_back_when_the_day_has_passed() -> None:
    said = written(what_we_know=f"{EARLY} We look again in April 2026.")
    assert gaps("G423", said, on=date(2026, 4, 30)) == []
    assert len(gaps("G423", said, on=date(2026, 5, 1))) == 1


def test_g423_gathers_an_area() -> None:
    (gap,) = gaps("G423", written(what_we_know=f"{EARLY} We ask. {EARLY}"))
    assert "in 2 places" in gap.message


def test_g423_of_an_item_is_answered_by_an_action_with_a_day() -> None:
    item = evidence(says=EARLY, finding="strength")
    assert [gap.about for gap in gaps("G423", item)] == ["item"]
    assert gaps("G423", item, action()) == []
    assert len(gaps("G423", item, action(due=None))) == 1
    assert len(gaps("G423", item, action(status="stopped"))) == 1


def test_g423_of_an_item_is_answered_by_what_it_says_itself() -> None:
    assert gaps("G423", evidence(says=EARLY, response="A survey in June 2026.")) == []
    assert gaps("G423", audit(says=EARLY, retest="October 2026")) == []
    assert gaps("G423", audit(says=EARLY, actions=("act",)), action(responds_to=())) == []


def test_g423_asks_of_what_inspectors_found_too_early_but_leaves_weaknesses_to_the_plan() -> None:
    seen = inspection(findings=(found(says=EARLY, finding="strength"),))
    assert len(gaps("G423", seen)) == 1
    assert gaps("G423", inspection(findings=(found(says=EARLY),))) == []


def test_g423_tells_of_an_item_once_however_often_prose_cites_it() -> None:
    (gap,) = gaps(
        "G423", evidence(says=EARLY), written(what_we_know="It is too early to say [item].")
    )
    assert gap.about == "item"


@pytest.mark.parametrize("measure", ["All managers trained", "Strategy launched", "Held a meeting"])
def test_g424_speaks_of_a_measure_made_of_what_adults_do(measure: str) -> None:
    (gap,) = gaps("G424", action(measure=measure))
    assert gap.about == "act"


@pytest.mark.parametrize(
    "measure",
    ["", "Share of contacts answered on the day", "Children seen within a week of the launch"],
)
def test_g424_is_silent_about_other_measures(measure: str) -> None:
    assert gaps("G424", action(measure=measure)) == []


@pytest.mark.parametrize("status", ["done", "stopped"])
def test_g424_is_silent_about_what_is_finished(status: str) -> None:
    assert gaps("G424", action(measure="All managers trained", status=status)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Children were at risk of significant harm.",
        "Supervision is not yet robust.",
        "Schools are good or outstanding.",
        "Two outstanding actions are late.",
        "Partnerships are strong [item].",
        "Partnerships are strong. Police sit in the hub [item].",
        "Strength matters.",
    ],
)
def test_g425_is_silent_where_nothing_is_boasted_or_evidence_is_named(text: str) -> None:
    assert gaps("G425", evidence(), written(what_we_know=text)) == []


def test_g425_gathers_an_area_and_names_the_words() -> None:
    (gap,) = gaps("G425", written(what_we_know="We are robust.\n\n- Teams are\n  strong."))
    assert "2 sentences claim much" in gap.message
    assert "`robust`, `strong`" in gap.message


def test_g425_does_not_look_at_plans_or_headlines() -> None:
    assert gaps("G425", written(plans="We will be robust.", summary="We are robust.")) == []


def test_g425_leaves_an_improvement_to_g426() -> None:
    said = written(what_we_know="Practice has significantly improved.")
    assert gaps("G425", said) == []
    assert len(gaps("G426", said)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Visits improved from 70% to 86%.",
        "Visits have improved since 2024.",
        "Visits have improved since the last inspection.",
        "Visits are better: 60 of 90 were good, against 40 of 90 before.",
        "Visits have improved. In May 60 of 90 were good, against 40 of 90 in March.",
        "The improvement plan was agreed.",
        "Most were good or better.",
        "Records need to be improved.",
        "Visits have improved [tiny.visits].",
        "Visits have improved [voice].",
    ],
)
def test_g426_is_silent_where_something_is_compared_or_nothing_claimed(text: str) -> None:
    two = ({"period": "2025-03", "value": "70"}, {"period": "2026-03", "value": "90"})
    assert gaps("G426", visits(series=two), voice(), written(what_we_know=text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Visits have improved.",
        "Visits are better: 60 of 90 were good.",
        "Visits have improved (paragraph 12).",
        "Visits have improved [item].",
    ],
)
def test_g426_speaks_of_an_improvement_that_nothing_is_compared_with(text: str) -> None:
    assert len(gaps("G426", evidence(), written(what_we_know=text))) == 1


def test_g426_gathers_an_area_and_tells_of_an_item_once() -> None:
    item = evidence(says="Visits have improved.")
    prose = written(what_we_know="Visits have improved [item]. Plans are better.")
    (gap,) = gaps("G426", item, prose)
    assert gap.message == (
        "Help: 2 claims of improvement give no earlier value or date: `item`; `Plans are better.`"
    )


@pytest.mark.parametrize("kind", ["child-voice", "inspection", "court", "peer-review"])
def test_g426_does_not_ask_those_who_compare_for_themselves(kind: str) -> None:
    assert gaps("G426", evidence(kind=kind, says="Visits have improved.")) == []


@pytest.mark.parametrize("finding", ["weakness", "context"])
def test_g426_asks_only_of_what_is_claimed(finding: str) -> None:
    assert gaps("G426", evidence(finding=finding, says="Visits have improved.")) == []


def test_the_parts_around_the_areas_are_told_apart_from_the_areas() -> None:
    part = Narrative(section="changes", text="Visits have improved.")
    (gap,) = gaps("G426", part)
    assert gap.about == ""
    assert gap.message.startswith("around the areas: 1 claim")
    assert gaps("G426", Narrative(section="not-known", text="Have visits improved?")) == []
