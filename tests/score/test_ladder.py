"""The ladder: what each rung needs, and where its boundaries lie."""

from datetime import date
from typing import Any

import pytest
from building import DAY, audit, evidence, found, inspection, standing, visits, voice, waived

from readiness.model.assessment import Rung


def rung(*records: Any, on: date = DAY) -> Rung | None:
    return standing("help.door", *records, on=on).rung


def test_a_criterion_that_nothing_supports_is_not_evidenced() -> None:
    assert rung(evidence(supports=("care.homes",))) is Rung.NOT_EVIDENCED


@pytest.mark.parametrize("said", [{"dated": "unknown"}, {"source": "unknown"}])
def test_an_undated_or_unsourced_item_only_asserts(said: dict[str, str]) -> None:
    assert rung(evidence(**said)) is Rung.ASSERTED


def test_an_unknown_source_stays_unknown_beside_a_paragraph() -> None:
    assert rung(evidence(source="unknown", paragraph="12")) is Rung.ASSERTED


def test_one_current_dated_sourced_item_is_evidence() -> None:
    assert rung(evidence()) is Rung.EVIDENCED


def test_an_item_counts_on_the_last_day_of_its_shelf_life_and_not_on_the_day_after() -> None:
    item = evidence(dated="2025-03-31")
    assert rung(item, on=date(2026, 3, 31)) is Rung.EVIDENCED
    assert rung(item, on=date(2026, 4, 1)) is Rung.ASSERTED


def test_shelf_life_runs_from_the_last_day_of_a_span() -> None:
    item = evidence(dated="2024-06 to 2025-03")
    assert rung(item, on=date(2026, 3, 31)) is Rung.EVIDENCED
    assert rung(item, on=date(2026, 4, 1)) is Rung.ASSERTED


def test_shelf_life_ends_with_the_month_where_the_same_day_does_not_exist() -> None:
    item = evidence(kind="data", dated="2025-08-31")
    assert rung(item, on=date(2026, 2, 28)) is Rung.EVIDENCED
    assert rung(item, on=date(2026, 3, 1)) is Rung.ASSERTED


def test_each_kind_has_its_own_shelf_life() -> None:
    on = date(2026, 9, 30)
    assert rung(evidence(kind="audit", dated="2026-03"), on=on) is Rung.EVIDENCED
    assert rung(evidence(kind="data", dated="2026-03-29"), on=on) is Rung.ASSERTED


def test_a_kind_without_a_shelf_life_stays_current() -> None:
    assert rung(evidence(kind="policy", dated="2001")) is Rung.EVIDENCED


def test_two_kinds_that_neither_look_at_practice_nor_hear_a_voice_do_not_triangulate() -> None:
    assert rung(evidence("a", kind="policy"), evidence("b", kind="data")) is Rung.EVIDENCED


def test_many_items_of_one_kind_do_not_triangulate() -> None:
    assert rung(evidence("a"), evidence("b"), evidence("c")) is Rung.EVIDENCED


def test_a_second_kind_triangulates_when_one_of_them_looks_at_practice() -> None:
    assert rung(evidence("a", kind="audit"), evidence("b", kind="data")) is Rung.TRIANGULATED


def test_a_second_kind_triangulates_when_one_of_them_hears_a_voice() -> None:
    assert rung(voice(), evidence("b", kind="data")) is Rung.TRIANGULATED


def test_an_item_that_hears_somebody_is_a_voice_whatever_its_kind() -> None:
    heard = evidence("a", kind="policy", hears=("partners",))
    assert rung(heard, evidence("b", kind="data")) is Rung.TRIANGULATED


def test_an_old_item_of_a_second_kind_does_not_triangulate() -> None:
    assert rung(evidence(), voice(dated="2024-03")) is Rung.EVIDENCED


def test_impact_needs_the_childs_voice_in_the_same_item() -> None:
    apart = (evidence(shows="impact"), voice())
    together = (evidence(shows="impact", hears=("children",)), evidence("b", kind="data"))
    assert rung(*apart) is Rung.TRIANGULATED
    assert rung(*together) is Rung.IMPACT_SHOWN


def test_the_voice_of_families_is_not_the_childs_voice() -> None:
    heard = evidence(shows="impact", hears=("families",))
    assert rung(heard, evidence("b", kind="data")) is Rung.TRIANGULATED


def test_impact_that_one_kind_alone_claims_is_evidence_and_no_more() -> None:
    assert rung(voice(shows="impact")) is Rung.EVIDENCED


def test_impact_that_is_out_of_date_no_longer_counts() -> None:
    old = voice(shows="impact", dated="2024-03")
    assert rung(old, evidence(), evidence("b", kind="data")) is Rung.TRIANGULATED


def test_audits_findings_and_indicators_are_evidence_too() -> None:
    assert rung(audit()) is Rung.EVIDENCED
    assert rung(inspection(findings=(found(),))) is Rung.EVIDENCED
    assert rung(visits()) is Rung.EVIDENCED
    assert rung(visits(), audit()) is Rung.TRIANGULATED


def test_an_indicator_without_values_is_no_evidence() -> None:
    assert rung(visits().model_copy(update={"series": ()})) is Rung.NOT_EVIDENCED


def test_an_indicator_is_as_old_as_its_latest_value() -> None:
    assert rung(visits(point={"period": "2025-03"})) is Rung.ASSERTED


def test_a_prompt_supports_its_criterion() -> None:
    one = standing("help.door", evidence(supports=("help.door.1",)))
    assert one.rung is Rung.EVIDENCED
    assert one.unanswered == ("Is the answer right?",)


def test_only_a_current_item_answers_a_prompt() -> None:
    one = standing("help.door", evidence(supports=("help.door.1",), dated="2024-03"))
    assert one.unanswered == ("Is every contact answered?", "Is the answer right?")


def test_an_item_that_names_criterion_and_prompt_counts_once() -> None:
    one = standing("help.door", evidence(supports=("help.door", "help.door.1")))
    assert len(one.items) == 1


def test_not_applicable_is_no_rung_and_is_counted_on_none() -> None:
    one = standing("help.door", waived(), evidence(), voice(shows="impact"))
    assert one.rung is None
    assert one.words == "not applicable"
    assert one.why.startswith("There is no door.")


def test_why_names_the_kinds_and_what_was_not_counted() -> None:
    one = standing("help.door", evidence(), voice(), voice("old", dated="2024-03"))
    assert one.why == (
        "children's voice (1) and practice audit (1); 1 not counted (older than 12 months for "
        "children's voice); nothing yet shows, with children's voice in it, a difference made"
    )


def test_why_says_that_nothing_is_current() -> None:
    one = standing("help.door", evidence(dated="unknown"), voice(source="unknown"))
    assert one.why == "2 items, none of them current: no date and no source"


def test_one_step_up_asks_for_what_is_missing() -> None:
    assert "looks at practice" in standing("help.door", evidence(kind="data")).one_step_up
    assert "second kind" in standing("help.door", evidence()).one_step_up
    assert "difference made" in standing("help.door", evidence(), voice()).one_step_up


def test_the_latest_value_counts_in_whatever_order_values_stand() -> None:
    points = ({"period": "2026-03", "value": "90"}, {"period": "2024-03", "value": "70"})
    for series in (points, points[::-1]):
        one = standing("help.door", visits(series=series))
        assert one.rung is Rung.EVIDENCED
        assert one.items[0].says == "Visits in time: 90 % in March 2026."


def test_why_asks_for_impact_only_where_that_is_what_is_missing() -> None:
    shown = standing("help.door", voice(shows="impact"), evidence(), evidence("b", kind="data"))
    alone = standing("help.door", evidence())
    assert shown.why == (
        "children's voice (1), data (1) and practice audit (1); 1 shows a difference made to "
        "children, with their voice in it"
    )
    assert alone.why == "practice audit only (1 item)"


def test_one_step_up_from_one_kind_that_hears_somebody_is_a_second_kind() -> None:
    heard = evidence("a", kind="policy", hears=("families",))
    one = standing("help.door", heard, evidence("b", kind="policy"))
    assert one.one_step_up == "add a second kind of evidence beside policy record"
