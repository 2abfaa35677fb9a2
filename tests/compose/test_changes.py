"""The block that tells what changed."""

from datetime import date
from typing import Any

from building import asked, evidence, found, inspection, scored, visits

from readiness.compose import Index
from readiness.compose.blocks.changes import MOST, changes
from readiness.model.assessment import Assessment
from readiness.model.changes import Changes
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


def test_only_git_tells_of_the_ladder_in_tables() -> None:
    after = (evidence("a"), evidence("b", supports=("help.plans",)))
    assert "Criteria and gaps, area by area" in titles(told((), after, "0123abcd"))
    assert "Gaps closed and opened" in titles(told((), after, "0123abcd"))
    assert "Criteria and gaps, area by area" not in titles(told((), after))
    assert "would stand lower" in "".join(
        plain(one.content) for one in told((), after) if isinstance(one, Paragraph)
    )


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
