"""Gaps that an authority accepts for a time, or grades otherwise."""

from datetime import date, timedelta
from typing import Any

from building import DAY, empty, evidence, of

from readiness.model.assessment import Assessment
from readiness.model.settings import Acceptance
from readiness.score import score

UNTIL = date(2026, 6, 30)


def verdict(*records: Any, on: date = DAY, **said: Any) -> Assessment:
    workspace = of(*records)
    settings = empty().settings.model_copy(update=said)
    return score(workspace._replace(settings=settings), on)


def acceptance(gap: str, about: str = "") -> Acceptance:
    return Acceptance(
        gap=gap, about=about, reason="The team starts in May.", by="Director", until=UNTIL
    )


def codes(assessment: Assessment) -> list[str]:
    return [gap.code for gap in assessment.all_gaps]


def test_an_accepted_gap_stands_apart_with_its_reason_and_role() -> None:
    assessment = verdict(evidence(), accepted=(acceptance("G401", "help.plans"),))
    (one,) = assessment.accepted
    assert one.gap
    assert (one.gap.code, one.gap.about) == ("G401", "help.plans")
    assert (one.terms.by, one.terms.reason) == ("Director", "The team starts in May.")
    assert [gap.about for gap in assessment.all_gaps if gap.code == "G401"] == ["care.homes"]


def test_an_accepted_gap_is_no_next_step() -> None:
    steps = verdict(evidence(), accepted=(acceptance("G401"),)).next_steps
    assert "G401" not in {gap.code for step in steps for gap in step.gaps}


def test_without_a_subject_every_gap_of_the_code_is_accepted() -> None:
    assert "G401" not in codes(verdict(evidence(), accepted=(acceptance("G401"),)))


def test_a_gap_comes_back_on_the_day_after_its_acceptance_ends() -> None:
    accepted = (acceptance("G401"),)
    assert "G401" not in codes(verdict(evidence(), on=UNTIL, accepted=accepted))
    back = verdict(evidence(), on=UNTIL + timedelta(days=1), accepted=accepted)
    hints = {gap.hint for gap in back.all_gaps if gap.code == "G401"}
    assert "accepted by the Director until 30 June 2026, which has passed" in hints.pop()
    assert back.accepted == ()


def test_of_two_acceptances_the_one_that_ends_last_counts() -> None:
    longer = acceptance("G401").model_copy(update={"until": UNTIL + timedelta(days=90)})
    for both in ((acceptance("G401"), longer), (longer, acceptance("G401"))):
        told = verdict(evidence(), accepted=both).accepted
        assert {one.terms.until for one in told} == {longer.until}


def test_an_acceptance_that_covers_nothing_is_told() -> None:
    (one,) = verdict(evidence(), accepted=(acceptance("G477", "help"),)).accepted
    assert one.gap is None
    assert one.terms.gap == "G477"


def test_acceptance_changes_no_rung() -> None:
    plain, accepted = verdict(evidence()), verdict(evidence(), accepted=(acceptance("G401"),))
    assert [area.rungs for area in plain.areas] == [area.rungs for area in accepted.areas]


def test_an_authority_grades_a_gap_otherwise() -> None:
    assessment = verdict(evidence(), severity={"G401": "note"})
    assert {gap.severity for gap in assessment.all_gaps if gap.code == "G401"} == {"note"}
