"""Links: every name leads to something, whichever record holds it."""

from typing import Any

import pytest
from building import (
    DAY,
    action,
    asked,
    audit,
    empty,
    evidence,
    found,
    inspection,
    of,
    visits,
    waived,
    written,
)

from readiness.check import check
from readiness.model.evaluation import Narrative
from readiness.model.settings import Owner
from readiness.model.workspace import Records


def messages(code: str, *records: Any) -> list[str]:
    return [one.message for one in check(of(*records), DAY) if one.code == code]


def hints(code: str, *records: Any) -> list[str]:
    return [one.hint for one in check(of(*records), DAY) if one.code == code]


def owned(*owners: Owner) -> Any:
    base = empty()
    return base._replace(settings=base.settings.model_copy(update={"owners": owners}))


def test_a_folder_whose_links_all_lead_somewhere_has_no_fault() -> None:
    records = (
        evidence(cohorts=("young-carers",)),
        audit(actions=("act",)),
        visits(supports=("help.door.1",)),
        action(responds_to=("item", "round", "tiny.visits", "found", "rec")),
        inspection(
            framework="tiny-2026",
            findings=(found(),),
            recommendations=(asked(findings=("found",), evidence=("item",)),),
        ),
        written(proud_of=("item",), worried_about=("found",), self_grade="steady"),
        waived("help.plans"),
    )
    assert check(of(*records), DAY) == []


@pytest.mark.parametrize(
    "record",
    [
        evidence(supports=("help.door", "help.wall")),
        audit(supports=("help.wall",)),
        visits(supports=("help.wall",)),
        inspection(findings=(found(supports=("help.wall",)),)),
        waived("help.wall"),
    ],
    ids=["evidence", "audit", "indicator", "finding", "not-applicable"],
)
def test_x301_looks_at_every_record_that_names_a_criterion(record: Any) -> None:
    assert messages("X301", record) == ["no criterion `help.wall` here"]


def test_x301_accepts_a_prompt_for_a_criterion() -> None:
    assert messages("X301", evidence(supports=("help.door.2",))) == []


def test_a_misspelt_name_is_answered_by_the_nearest() -> None:
    assert hints("X301", evidence(supports=("help.dor",))) == ["did you mean `help.door`?"]


def test_the_last_part_of_a_name_is_enough_to_find_it() -> None:
    assert hints("X301", evidence(supports=("protection.homes",))) == ["did you mean `care.homes`?"]


def test_a_name_like_no_other_is_answered_by_where_to_look() -> None:
    (hint,) = hints("X301", evidence(supports=("q",)))
    assert "`readiness frameworks tiny-2026`" in hint


@pytest.mark.parametrize(
    "record",
    [audit("item"), visits().model_copy(update={"id": "item"}), action("item"), inspection("item")],
    ids=["audit", "indicator", "action", "inspection"],
)
def test_x302_finds_an_id_used_twice_by_records_of_any_kind(record: Any) -> None:
    assert len(messages("X302", evidence(), record)) == 1


def test_x302_finds_the_id_of_a_finding_or_recommendation_used_twice() -> None:
    visit = inspection(findings=(found("item"),), recommendations=(asked("item"),))
    assert len(messages("X302", evidence(), visit)) == 2


def test_x302_finds_an_area_evaluated_twice() -> None:
    assert len(messages("X302", written(), written())) == 1


@pytest.mark.parametrize("name", ["help", "help.door"])
def test_x302_keeps_the_names_of_the_framework_from_records(name: str) -> None:
    assert len(messages("X302", evidence(name))) == 1


def test_x303_accepts_an_area_of_the_edition_that_made_the_recommendation() -> None:
    other = empty().framework.areas[0].model_copy(update={"id": "protection"})
    edition = empty().framework.model_copy(update={"id": "tiny-2018", "areas": (other,)})
    base = empty()._replace(editions={**empty().editions, "tiny-2018": edition})
    visit = inspection(framework="tiny-2018", recommendations=(asked(area="protection"),))
    assert check(of(visit, base=base), DAY) == []


def test_x303_asks_for_no_area() -> None:
    assert messages("X303", inspection(recommendations=(asked(area=None),))) == []


def test_x304_holds_a_self_grade_and_audit_grades_to_the_edition_in_use() -> None:
    assert messages("X304", written(self_grade="good")) == ["`good` is not a grade of `tiny-2026`"]
    assert len(messages("X304", audit(grades={"good": 3, "steady": 1}))) == 1


def test_x304_leaves_the_judgements_of_an_unnamed_edition_alone() -> None:
    judged = [{"area": "Overall", "grade": "Adequate"}]
    assert messages("X304", inspection(judgements=judged)) == []


def test_x304_refuses_an_overall_judgement_where_the_edition_has_none() -> None:
    judged = [{"area": "overall", "grade": "steady"}]
    assert len(messages("X304", inspection(framework="tiny-2026", judgements=judged))) == 1


@pytest.mark.parametrize(
    "record",
    [
        action(responds_to=("gone",)),
        audit(actions=("gone",)),
        written(proud_of=("gone",)),
        written(worried_about=("gone",)),
        inspection(recommendations=(asked(findings=("gone",)),)),
        inspection(recommendations=(asked(evidence=("gone",)),)),
    ],
    ids=["responds-to", "actions", "proud-of", "worried-about", "findings", "evidence"],
)
def test_x305_looks_at_every_key_that_names_a_record(record: Any) -> None:
    assert messages("X305", record) == ["no record `gone` here"]


def test_x306_asks_for_listed_owners_only_where_owners_are_listed() -> None:
    assert messages("X306", action(owner="anybody")) == []
    base = owned(Owner(id="head-of-care", role="Head of care"))
    (fault,) = check(of(evidence(), action(owner="anybody"), base=base), DAY)
    assert fault.code == "X306"


def test_x306_asks_for_no_owner_of_an_action_without_one() -> None:
    base = owned(Owner(id="head-of-care", role="Head of care"))
    assert check(of(evidence(), action(owner=""), base=base), DAY) == []


@pytest.mark.parametrize(("name", "faults"), [("help", 0), ("help.door", 0), ("homes", 1)])
def test_x306_accepts_that_owners_own_areas_and_criteria(name: str, faults: int) -> None:
    base = owned(Owner(id="head-of-care", role="Head of care", owns=(name,)))
    assert len(check(of(evidence(), base=base), DAY)) == faults


def test_x307_asks_a_local_indicator_to_say_what_it_measures() -> None:
    local = visits().model_copy(update={"id": "own.calls"})
    whole = {
        "title": "Calls",
        "unit": "%",
        "good": "high",
        "measures": "volume",
        "source": "Log",
        "supports": ("help.door",),
    }
    assert len(messages("X307", local)) == 1
    assert messages("X307", local.model_copy(update=whole)) == []


@pytest.mark.parametrize(
    "record",
    [
        evidence(cohorts=("young-carer",)),
        audit(cohorts=("young-carer",)),
        inspection(findings=(found(cohorts=("young-carer",)),)),
    ],
    ids=["evidence", "audit", "finding"],
)
def test_x308_looks_at_every_record_that_names_a_group(record: Any) -> None:
    assert hints("X308", record) == ["did you mean `young-carers`?"]


@pytest.mark.parametrize("field", ["summary", "what_we_know", "how_we_know", "plans"])
def test_x310_reads_every_answer(field: str) -> None:
    assert messages("X310", written(**{field: "It is so [audit-2026-03]."})) != []


def test_x310_reads_the_parts_of_no_single_area() -> None:
    text = Narrative(section="context", text="It is so [audit-2026-03].")
    base = empty()._replace(records=Records(narrative=(text,)))
    assert [one.code for one in check(base, DAY)] == ["X310"]


def test_x310_leaves_links_and_plain_brackets_alone() -> None:
    prose = "See [audit-2026-03](https://example.org) and [sic]."
    assert messages("X310", written(what_we_know=prose)) == []


def test_x310_says_once_what_is_cited_twice() -> None:
    prose = "It is so [audit-2026-03], and so [audit-2026-03]."
    assert len(messages("X310", written(what_we_know=prose))) == 1


def test_x311_accepts_strengths_to_be_proud_of_and_weaknesses_to_worry_about() -> None:
    items = (evidence("up", finding="strength"), evidence("down", finding="weakness"))
    assert messages("X311", *items, written(proud_of=("up",), worried_about=("down",))) == []
    assert len(messages("X311", *items, written(proud_of=("down",)))) == 1
    assert len(messages("X311", *items, written(worried_about=("up",)))) == 1


def test_x311_refuses_what_is_no_finding_at_all() -> None:
    assert len(messages("X311", action(), written(proud_of=("act",)))) == 1
