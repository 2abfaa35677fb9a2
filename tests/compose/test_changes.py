"""The block that tells what changed."""

from datetime import date
from typing import Any

from building import asked, evidence, found, inspection, scored, visits

from readiness.compose import Index
from readiness.compose.blocks.changes import MOST, changes
from readiness.model.assessment import Assessment
from readiness.model.changes import Asked, Changes, Named, Step
from readiness.model.document import Block, Paragraph, Table, plain
from readiness.model.evaluation import Narrative
from readiness.score.changes import changes as between

THEN = date(2026, 1, 31)


def told(before: tuple[Any, ...], after: tuple[Any, ...], commit: str = "") -> tuple[Block, ...]:
    verdict = scored(*after)
    changed = between(scored(*before, on=THEN), verdict)
    return shown(verdict, with_commit(changed, commit))


def with_commit(changed: Changes, commit: str) -> Changes:
    return changed._replace(source=changed.source._replace(commit=commit, made=THEN))


def shown(verdict: Assessment, changed: Changes | None) -> tuple[Block, ...]:
    return changes(verdict._replace(changes=changed), Index(verdict))


def titles(blocks: tuple[Block, ...]) -> list[str]:
    return [block.title for block in blocks if isinstance(block, Table)]


def first(blocks: tuple[Block, ...]) -> str:
    assert isinstance(blocks[0], Paragraph)
    return plain(blocks[0].content)


def test_the_sentence_stands_first() -> None:
    visit = inspection(recommendations=(asked(),))
    done = inspection(recommendations=(asked(status="done"),))
    assert first(told((visit,), (done,))).startswith(
        "Since 31 January 2026: 1 of 1 recommendation moved on"
    )


def test_nothing_changed_is_said_and_no_table_is_empty() -> None:
    verdict = scored(evidence())
    blocks = shown(verdict, between(verdict, verdict))
    assert "Nothing that these files record has changed" in first(blocks)
    assert titles(blocks) == []


def test_gaps_and_how_files_were_read_stay_inside_the_authority() -> None:
    after = (evidence("a"), evidence("b", supports=("help.plans",)))
    for commit in ("0123abcd", ""):
        blocks = told((), after, commit)
        said = "".join(plain(one.content) for one in blocks if isinstance(one, Paragraph))
        assert titles(blocks) == []
        assert "gap" not in said
        assert "read as" not in said


def test_a_recommendation_whose_earlier_status_is_unknown_is_only_closed() -> None:
    steps = (Step(Named("rec", "Write back", "Visit"), "", "closed", better=True),)
    verdict = scored(inspection(recommendations=(asked(status="closed"),)))
    changed = between(scored(on=THEN), verdict)._replace(asked=Asked(known=1, moved=steps))
    (table,) = [one for one in shown(verdict, changed) if isinstance(one, Table)][:1]
    row = ["".join(plain(line) for line in one.lines) for one in table.rows[0]]
    assert row == ["Write backVisit", "–", "Closed"]


def test_the_good_and_the_bad_have_as_much_room() -> None:
    many = [f"item-{place:02}" for place in range(3 * MOST)]
    weak = tuple(evidence(name, finding="weakness") for name in many)
    led = asked(findings=("found",))
    before = inspection(findings=(found(),), recommendations=(led,))
    done = led.model_copy(update={"status": "done"})
    mended = inspection(findings=(found(),), recommendations=(done,))
    (table,) = [
        one
        for one in told((before,), (mended, *weak))
        if isinstance(one, Table) and one.title.startswith("Weaknesses")
    ]
    assert len(table.rows) == MOST
    assert [column.width for column in table.columns] == [50, 50]


def test_without_a_day_the_authoritys_own_words_are_enough() -> None:
    written = Narrative(section="changes", text="We moved.")
    assert shown(scored(written), None) == ()
    assert "not written down yet" in first(shown(scored(), None))


def test_a_figure_is_better_or_worse_in_words() -> None:
    before, after = visits("80", point={"period": "2026-01"}), visits("70")
    (table,) = [one for one in told((before,), (after,)) if isinstance(one, Table)]
    assert table.title == "Figures that turned"
    assert "Worse" in "".join(plain(line) for cell in table.rows[0] for line in cell.lines)
