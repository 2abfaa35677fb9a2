"""What changed between two verdicts: told once, and the good and the bad alike."""

from datetime import date
from typing import Any

from building import (
    action,
    asked,
    audit,
    evidence,
    found,
    inspection,
    of,
    scored,
    visits,
    voice,
)

from readiness.model.assessment import Assessment
from readiness.model.changes import Changes
from readiness.model.settings import Acceptance
from readiness.score import score
from readiness.score.changes import changes

THEN = date(2026, 1, 31)
OLD = "2025-02"
"""An audit of then still counted, and does not today."""


def between(before: tuple[Any, ...], after: tuple[Any, ...]) -> Changes:
    """Compare two sets of records on the same day."""
    return changes(scored(*before), scored(*after))


def ids(those: tuple[Any, ...]) -> list[str]:
    return [getattr(one, "what", one).id for one in those]


def opened(told: Changes) -> list[str]:
    return [gap.about for one in told.gaps for gap in one.opened]


def test_nothing_that_stayed_is_told() -> None:
    records = (evidence(), action(), audit(), visits())
    assert between(records, records).nothing


def test_a_criterion_climbs_and_falls() -> None:
    one, two = (evidence("a"),), (evidence("a"), voice("b"))
    (up,) = between(one, two).criteria
    (down,) = between(two, one).criteria
    assert (up.what.id, up.before, up.after, up.better) == (
        "help.door",
        "evidenced",
        "triangulated",
        True,
    )
    assert (down.before, down.after, down.better) == ("triangulated", "evidenced", False)


def test_a_gap_closed_and_one_opened_are_told_once_each() -> None:
    before = (evidence("a", supports=("help.door",)),)
    after = (evidence("a", supports=("help.plans",)),)
    told = [one for one in between(before, after).gaps if one.code == "G401"]
    assert len(told) == 1
    assert [gap.about for gap in told[0].closed] == ["help.plans"]
    assert [gap.about for gap in told[0].opened] == ["help.door"]


def test_gaps_of_one_code_in_one_area_are_one_entry() -> None:
    both = between((), (evidence("a"), evidence("b", supports=("help.plans",))))
    (told,) = [one for one in both.gaps if one.code == "G401" and one.area == "Help"]
    assert [gap.about for gap in told.closed] == ["help.door", "help.plans"]


def test_an_area_may_be_called_otherwise_than_before() -> None:
    before = scored()
    areas = tuple(one._replace(short_title=f"Old {one.short_title}") for one in before.areas)
    told = changes(before._replace(areas=areas), scored(evidence("a")))
    (one,) = [each for each in told.gaps if each.code == "G401"]
    assert (one.area, [gap.about for gap in one.closed]) == ("Help", ["help.door"])


def accepting(*records: Any, about: str) -> Assessment:
    terms = Acceptance(
        gap="G401", about=about, reason="Known.", by="Director", until=date(2026, 12, 31)
    )
    workspace = of(*records)
    settings = workspace.settings.model_copy(update={"accepted": (terms,)})
    return score(workspace._replace(settings=settings), date(2026, 3, 31))


def test_a_gap_that_is_accepted_is_not_closed() -> None:
    told = changes(scored(), accepting(about="help.door"))
    assert told.closed == told.opened == 0
    assert ids(told.accepting.new) == ["G401 help.door"]
    back = changes(accepting(about="help.door"), scored())
    assert back.opened == 0
    assert ids(back.accepting.ended) == ["G401 help.door"]


def test_a_recommendation_moves_on_and_back() -> None:
    def visit(status: str) -> tuple[Any, ...]:
        return (inspection(recommendations=(asked(status=status),)),)

    (on,) = between(visit("not-started"), visit("done")).asked.moved
    (back,) = between(visit("done"), visit("in-progress")).asked.moved
    assert (on.before, on.after, on.better) == ("not-started", "done", True)
    assert not back.better


def test_new_recommendations_are_none_that_moved() -> None:
    told = between((), (inspection(recommendations=(asked(),)),)).asked
    assert (told.known, ids(told.new), told.moved) == (0, ["rec"], ())


def test_of_an_unknown_status_only_the_end_is_told() -> None:
    before = scored(inspection(recommendations=(asked("a"), asked("b"))))
    after = scored(
        inspection(recommendations=(asked("a", status="done"), asked("b", status="in-progress")))
    )
    told = changes(before, after, frozenset({"a", "b"})).asked
    assert [(step.what.id, step.before, step.after) for step in told.moved] == [("a", "", "done")]
    assert ids(told.unsure) == ["b"]


def test_no_gap_about_what_is_unknown_is_told() -> None:
    late, fine = action(due=date(2026, 2, 1)), action()
    before, after = scored(evidence("item"), fine), scored(evidence("item"), late)
    assert "act" in opened(changes(before, after))
    assert "act" not in opened(changes(before, after, frozenset({"act"})))


def test_the_plan_tells_what_is_done_new_gone_and_slipped() -> None:
    before = (action("a"), action("b"), action("c"), action("e", due=date(2026, 8, 1)))
    after = (
        action("a", status="done"),
        action("b", due=date(2027, 1, 31)),
        action("d"),
        action("e", due=date(2026, 7, 1)),
    )
    told = between(before, after).planned
    assert ids(told.done) == ["a"]
    assert ids(told.slipped) == ["b"]
    assert ids(told.brought_forward) == ["e"]
    assert ids(told.gone) == ["c"]
    assert ids(told.new) == ["d"]


def test_an_action_that_is_taken_up_again_is_not_better() -> None:
    (step,) = between(
        (action("a", status="done"),), (action("a", status="on-track"),)
    ).planned.moved
    assert not step.better


def test_a_figure_turns_by_its_own_direction_and_crosses_england() -> None:
    before = visits("80", point={"england": "85", "period": "2026-02"})
    after = visits("90", point={"england": "86"})
    (up,) = between((before,), (after,)).figures
    assert (up.better, up.crossed, up.then, up.now) == (True, True, "February 2026", "March 2026")
    (down,) = between((after,), (before,)).figures
    assert (down.better, down.crossed) == (False, False)


def test_a_year_is_not_held_against_a_month() -> None:
    before, after = visits("80", point={"period": "2024/25"}), visits("90")
    assert between((before,), (after,)).figures == ()


def test_weaknesses_are_named_and_put_right() -> None:
    visit = inspection(findings=(found(),), recommendations=(asked(findings=("found",)),))
    mended = inspection(
        findings=(found(),), recommendations=(asked(findings=("found",), status="done"),)
    )
    told = between((visit,), (mended, evidence("weak", finding="weakness"))).known
    assert ids(told.named) == ["weak"]
    assert ids(told.put_right) == ["found"]
    assert not told.named[0].outside
    assert told.put_right[0].outside


def test_a_weakness_called_something_else_is_not_put_right() -> None:
    told = between((evidence(finding="weakness"),), (evidence(finding="mixed"),)).known
    assert (told.put_right, ids(told.unnamed)) == ((), ["item"])


def test_evidence_is_added_goes_and_grows_old() -> None:
    told = between((evidence("a"),), (evidence("b"),)).known
    assert (ids(told.added), ids(told.gone)) == (["b"], ["a"])
    old = changes(scored(evidence(dated=OLD), on=THEN), scored(evidence(dated=OLD)))
    assert ids(old.known.aged) == ["item"]


def test_another_edition_has_another_ladder() -> None:
    after = scored(evidence("a"), evidence("b", supports=("help.plans",)))
    earlier = scored(evidence("a"))
    edition = earlier.workspace.framework.model_copy(update={"id": "old", "short_title": "Old"})
    before = earlier._replace(workspace=earlier.workspace._replace(framework=edition))
    told = changes(before, after)
    assert (told.criteria, told.gaps, told.source.other_edition) == ((), (), "Old")
    assert ids(told.known.added) == ["b"]
