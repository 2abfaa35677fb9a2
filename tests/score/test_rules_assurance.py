"""G460 to G468: whether audits, supervision, complaints and governance can be relied on."""

from datetime import date
from typing import Any

import pytest
from building import action, asked, audit, empty, evidence, found, gaps, inspection, of, voice

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Diagnostic
from readiness.model.workspace import Workspace
from readiness.score import score


def whole(name: str = "round", **said: Any) -> AuditRound:
    """Return a round that says how it was done, and in which families took part."""
    usual: dict[str, Any] = {
        "method": "Every tenth contact.",
        "sample": 24,
        "moderated": 8,
        "grades": {"steady": 15, "shaky": 9},
        "families_involved": 9,
    }
    return audit(name, **(usual | said))


def with_teams(*teams: str) -> Workspace:
    base = empty()
    return base._replace(settings=base.settings.model_copy(update={"teams": teams}))


def gaps_in(code: str, workspace: Workspace) -> list[Diagnostic]:
    return [gap for gap in score(workspace, date(2026, 3, 31)).all_gaps if gap.code == code]


def test_g460_names_all_that_a_bare_round_leaves_out() -> None:
    (gap,) = gaps("G460", audit())
    assert "how cases were chosen, how many cases it looked at or how they were graded" in (
        gap.message
    )
    assert gap.hint == "write `method:`, `sample:`, `grades:`"


def test_g460_speaks_once_for_each_round() -> None:
    assert [gap.about for gap in gaps("G460", audit("one"), audit("two"))] == ["one", "two"]


def test_g460_takes_a_round_that_says_how_it_was_done_and_has_no_grades_as_not_graded() -> None:
    assert gaps("G460", audit(method="Read together.", sample=12)) == []


def test_g460_takes_nought_for_an_answer() -> None:
    assert gaps("G460", whole(moderated=0)) == []
    assert len(gaps("G460", whole(moderated=None))) == 1


def test_g460_asks_nothing_of_a_round_out_of_date_but_asks_an_undated_one() -> None:
    assert gaps("G460", audit(dated="2024-03")) == []
    assert len(gaps("G460", audit(dated="unknown"))) == 1


@pytest.mark.parametrize(
    ("sample", "population", "speaks"),
    [
        (9, None, True),
        (10, None, False),
        (9, 9, False),
        (0, None, True),
        (0, 0, False),
        (20, 1000, False),
        (19, 1000, True),
        (None, 1000, False),
    ],
)
def test_g461_asks_for_cases_enough_or_all_there_were(
    sample: int | None, population: int | None, speaks: bool
) -> None:
    assert bool(gaps("G461", whole(sample=sample, population=population))) is speaks


def test_g461_counts_one_case_as_one() -> None:
    (gap,) = gaps("G461", whole(sample=1))
    assert "looked at 1 case;" in gap.message


def test_g462_leaves_a_weakness_without_action_to_g470() -> None:
    assert gaps("G462", whole(finding="weakness")) == []
    assert len(gaps("G470", whole(finding="weakness"))) == 1
    (gap,) = gaps("G462", whole(finding="mixed"))
    assert "led to no action" in gap.message


@pytest.mark.parametrize("finding", ["strength", "context"])
def test_g462_asks_nothing_where_nothing_was_wrong(finding: str) -> None:
    assert gaps("G462", whole(finding=finding)) == []


@pytest.mark.parametrize("finding", ["mixed", "weakness"])
def test_g462_asks_for_a_second_look_once_the_actions_are_done(finding: str) -> None:
    done = action(status="done", responds_to=("round",))
    (gap,) = gaps("G462", whole(finding=finding), done)
    assert "nobody has looked again" in gap.message
    assert gaps("G462", whole(finding=finding, retest="June 2026."), done) == []


def test_g462_waits_while_an_action_is_under_way() -> None:
    first = action("first", status="done", responds_to=("round",))
    second = action("second", responds_to=("round",))
    assert gaps("G462", whole(), first, second) == []


def test_g462_leaves_actions_past_their_date_to_g472() -> None:
    late = action("late", due=date(2026, 1, 31), responds_to=("round",))
    assert gaps("G462", whole(), late) == []
    done = action("done", status="done", responds_to=("round",))
    assert len(gaps("G462", whole(), late, done)) == 1


def test_g462_does_not_count_an_action_that_was_stopped() -> None:
    stopped = action(status="stopped", responds_to=("round",))
    assert len(gaps("G462", whole(finding="mixed"), stopped)) == 1


def test_g462_follows_a_round_through_the_recommendation_it_led_to() -> None:
    visit = inspection(recommendations=(asked(findings=("round",)),))
    assert gaps("G462", whole(), visit, action(responds_to=("rec",))) == []


def test_g463_tells_all_rounds_together() -> None:
    bare = [whole(name, families_involved=None) for name in ("one", "two")]
    (gap,) = gaps("G463", *bare, whole("three"))
    assert gap.message.startswith("2 of the 3 audit rounds heard neither")
    assert gap.about == ""


def test_g463_is_silent_where_somebody_was_heard_or_it_says_why_not() -> None:
    assert gaps("G463", whole(families_involved=0, hears=("children",))) == []
    assert gaps("G463", whole(families_involved=0, note="Managers' records were read.")) == []
    assert len(gaps("G463", whole(families_involved=0))) == 1
    assert len(gaps("G463", whole(families_involved=None, note="A busy month."))) == 1


def test_g464_speaks_where_supervision_is_only_counted() -> None:
    counted = evidence("counted", kind="data", says="Supervision was on time for 9 in 10.")
    noted = evidence("noted", kind="policy", says="Supervision takes place monthly.")
    (gap,) = gaps("G464", counted, noted)
    assert "`counted`, `noted`" in gap.message


@pytest.mark.parametrize(
    "said",
    [
        {"kind": "data", "shows": "quality"},
        {"kind": "audit"},
        {"kind": "practitioner-voice"},
        {"kind": "governance", "hears": ("practitioners",)},
    ],
)
def test_g464_is_silent_where_something_says_how_good_it_is(said: dict[str, Any]) -> None:
    assert gaps("G464", evidence(says="Supervision helps.", **said)) == []


def test_g464_takes_an_audit_of_compliance_for_what_it_is() -> None:
    assert len(gaps("G464", evidence(says="Supervision is on file.", shows="compliance"))) == 1


def test_g464_does_not_take_a_court_order_or_contact_for_supervision() -> None:
    for words in ("Two supervision orders were made.", "Supervised contact is on Fridays."):
        assert gaps("G464", evidence(kind="data", says=words)) == []


def test_g464_is_silent_where_supervision_is_not_spoken_of() -> None:
    assert gaps("G464", evidence(kind="data")) == []


def test_g465_asks_for_complaints_where_the_framework_expects_them() -> None:
    (gap,) = gaps("G465", evidence(supports=("care.homes",)))
    assert gap.about == "care.homes"


def test_g465_leaves_a_criterion_that_nothing_supports_to_g401() -> None:
    assert gaps("G465", evidence()) == []


def test_g465_is_content_with_one_complaint_that_led_to_something() -> None:
    first, second = (evidence(name, kind="complaint") for name in ("first", "second"))
    (gap,) = gaps("G465", first, second)
    assert "`first`, `second`" in gap.message
    assert gaps("G465", first, second, action(responds_to=("second",))) == []
    assert gaps("G465", first, evidence("third", kind="complaint", response="Rules.")) == []


def test_g465_leaves_old_complaints_to_g410_and_weaknesses_to_g470() -> None:
    home = {"supports": ("care.homes",), "kind": "complaint"}
    assert gaps("G465", evidence(dated="2024-01", **home)) == []
    assert gaps("G465", evidence(finding="weakness", **home)) == []


def test_g466_is_content_with_one_record_that_shows_challenge() -> None:
    told = evidence("told", kind="governance", says="Members get a report.")
    (gap,) = gaps("G466", told)
    assert gap.about == "help"
    for said in ({"says": "Members asked why."}, {"response": "A post was added."}):
        assert gaps("G466", told, evidence("other", kind="governance", **said)) == []
    assert gaps("G466", told, action(responds_to=("told",))) == []


def test_g466_does_not_ask_of_mere_facts_or_of_weaknesses_told_by_g470() -> None:
    for finding in ("context", "weakness"):
        assert gaps("G466", evidence(kind="governance", finding=finding)) == []


def test_g466_asks_only_where_the_framework_expects_such_records() -> None:
    assert gaps("G466", evidence(kind="governance", supports=("care.homes",))) == []


def test_g466_tells_a_record_of_two_areas_once() -> None:
    both = evidence(kind="governance", supports=("help.door", "care.homes"))
    assert [gap.about for gap in gaps("G466", both)] == ["help"]


AVERAGE = evidence("average", kind="data", says="Average caseload is 15.6.")


def test_g467_speaks_of_an_average_alone() -> None:
    assert len(gaps("G467", AVERAGE)) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"kind": "audit", "teams": ("East",), "says": "Caseloads are high."},
        {"kind": "data", "says": "Average caseload of the access team is 33."},
        {"kind": "audit", "says": "Caseloads in East are high."},
    ],
)
def test_g467_is_silent_where_one_team_is_told(said: dict[str, Any]) -> None:
    assert gaps_in("G467", of(AVERAGE, evidence(**said), base=with_teams("East"))) == []


def test_g467_does_not_take_a_remark_on_some_teams_for_a_figure() -> None:
    remark = evidence(kind="audit", says="Caseloads are manageable in some teams.")
    assert len(gaps("G467", AVERAGE, remark)) == 1


def test_g467_asks_nothing_where_caseloads_are_no_figure() -> None:
    assert gaps("G467", evidence(says="Some caseloads are high.", kind="inspection")) == []


@pytest.mark.parametrize(("dated", "speaks"), [("2024-03-31", False), ("2024-03-30", True)])
def test_g468_counts_back_from_the_last_day_of_the_latest_view(dated: str, speaks: bool) -> None:
    visits = (inspection("old", dated="2020"), inspection(dated=dated))
    assert bool(gaps("G468", *visits)) is speaks
    assert bool(gaps("G468", evidence(kind="peer-review", dated=dated))) is speaks


def test_g468_says_whether_there_ever_was_one() -> None:
    (gap,) = gaps("G468", voice())
    assert gap.message.endswith("none is recorded at all")
    (gap,) = gaps("G468", inspection(dated="2020-05", findings=(found(),)))
    assert gap.message.endswith("the last was in May 2020")
