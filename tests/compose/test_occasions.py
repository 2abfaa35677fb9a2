"""Documents for a meeting, for the Director, for owners and for young people."""

from datetime import date

import pytest
from building import (
    action,
    asked,
    evidence,
    found,
    inspection,
    scored,
    visits,
    voice,
    written,
)
from compose.examples import each, verdict_of
from compose.filling import Fill
from compose.reading import lines

from readiness import shipped
from readiness.compose import Composed, Index, compose
from readiness.compose.blocks.young_people import quotations
from readiness.compose.direction import direction
from readiness.compose.exposed import exposed, proudest
from readiness.compose.reading_level import grade, hard, sentences
from readiness.model.document import Document, PageBreak, Table
from readiness.model.evaluation import Narrative


def _made(name: str, document: str) -> Composed:
    verdict = verdict_of(name)
    return compose(verdict, Index(verdict), shipped.folder("templates") / f"{document}.md.j2")


def _document(name: str, document: str) -> Document:
    made = _made(name, document)
    assert made.document
    return made.document


def _told(made: Composed) -> str:
    assert made.document
    return "\n".join(lines(made.document.blocks))


def _points(*values: tuple[str, str], **others: str) -> list[dict[str, str]]:
    return [{"period": period, "value": value, **others} for period, value in values]


@each
def test_likely_questions_are_in_the_briefing_and_never_in_the_pack(name: str) -> None:
    verdict = verdict_of(name)
    asked_of = [
        one.unanswered[0]
        for area in verdict.areas
        for one in area.criteria
        if one.rung is not None and one.unanswered
    ]
    pack = "\n".join(lines(_document(name, "annual-conversation-pack").blocks))
    briefing = "\n".join(lines(_document(name, "director-briefing").blocks))
    assert not any(question in pack for question in asked_of)
    assert not asked_of or any(question in briefing for question in asked_of)


@each
@pytest.mark.parametrize("document", ["director-briefing", "gap-report"])
def test_what_is_internal_says_so_first(name: str, document: str) -> None:
    assert lines(_document(name, document).blocks)[0].startswith("Internal: for ")


@each
def test_every_area_of_the_pack_starts_a_page(name: str) -> None:
    made = _document(name, "annual-conversation-pack")
    verdict = verdict_of(name)
    after = [
        "".join(lines((block,)))
        for before, block in zip(made.blocks, made.blocks[1:], strict=False)
        if isinstance(before, PageBreak)
    ]
    assert {area.title for area in verdict.areas} <= set(after)


@each
def test_every_recommendation_is_in_the_pack(name: str) -> None:
    pack = lines(_document(name, "annual-conversation-pack").blocks)
    verdict = verdict_of(name)
    for one in verdict.workspace.records.inspections:
        for asked_for in one.recommendations:
            assert any(asked_for.says[:60] in line for line in pack), asked_for.id


@each
def test_the_plan_of_the_pack_names_ten_actions_and_counts_the_rest(name: str) -> None:
    verdict = verdict_of(name)
    left = [one for one in verdict.workspace.records.actions if not one.finished]
    made = _document(name, "annual-conversation-pack")
    (plan,) = [one for one in made.blocks if isinstance(one, Table) and "Our plan" in one.title]
    assert len(plan.rows) == min(len(left), 10)
    told = "\n".join(lines(made.blocks))
    assert len(left) <= 10 or f"{len(left) - 10} more action" in told


@each
def test_every_gap_is_in_the_report_of_one_owner(name: str) -> None:
    told = lines(_document(name, "gap-report").blocks)
    codes = [line for line in told if len(line) == 4 and line.startswith("G4")]
    assert sorted(codes) == sorted(gap.code for gap in verdict_of(name).all_gaps)


def test_a_figure_worse_than_others_is_exposed_and_a_better_one_is_not() -> None:
    worse = visits(series=_points(("2025", "60"), england="80"))
    assert [(one.beside, one.other) for one in exposed(scored(worse))] == [(80, "England")]
    better = visits(series=_points(("2025", "90"), england="80"))
    assert exposed(scored(better)) == []
    assert [one.other for one in proudest(scored(better))] == ["England"]


def test_the_figure_of_the_year_before_counts_where_it_is_as_long() -> None:
    fell = visits(series=_points(("2024/25", "90"), ("2025/26", "70")))
    (one,) = exposed(scored(fell))
    assert (one.beside, one.earlier) == (90, True)
    shorter = visits(series=_points(("2024/25", "90"), ("2025-06", "70")))
    assert exposed(scored(shorter)) == []


def test_a_quarter_is_compared_with_that_of_the_year_before() -> None:
    quarters = [("2024-07 to 2024-09", "90"), ("2025-04 to 2025-06", "60")]
    fell = visits(series=_points(*quarters, ("2025-07 to 2025-09", "70")))
    (one,) = exposed(scored(fell))
    assert (one.beside, one.other) == (90, "July to September 2024")
    assert exposed(scored(visits(series=_points(*quarters)))) == []


def test_the_latest_value_stands_beside_an_older_one_of_others(fill: Fill) -> None:
    old, new = _points(("2024", "60"), england="80") + _points(("2025", "70"))
    told = _told(fill("{{ exposed_numbers() }}", visits(series=(old, new))))
    assert "England 80 (2024)" in told
    assert "70" in told
    assert "60" not in told


def test_direction_counts_figures_before_and_after_an_inspection() -> None:
    rose = visits(series=_points(("2024/25", "70"), ("2025/26", "90")))
    verdict = scored(rose)
    assert direction(verdict, verdict.items, date(2025, 6, 1)) == "Figures: 1 better"
    assert direction(verdict, verdict.items, date(2023, 6, 1)) == ""
    assert direction(verdict, verdict.items, None) == ""


def test_strengths_and_weaknesses_of_an_area_have_equal_room(fill: Fill) -> None:
    good = [evidence(f"good-{n}", finding="strength", says=f"Good {n}.") for n in range(5)]
    bad = [evidence(f"bad-{n}", finding="weakness", says=f"Bad {n}.") for n in range(5)]
    made = fill("{{ both_sides(areas[0]) }}", *good, *bad)
    assert made.document
    (table,) = made.document.blocks
    assert isinstance(table, Table)
    assert len(table.rows) == 3


def test_what_is_past_its_date_is_marked_in_progress(fill: Fill) -> None:
    late = asked(due=date(2026, 1, 1), status="in-progress", progress="Half done.")
    told = _told(fill("{{ progress() }}", inspection(recommendations=(late,))))
    assert "Past its date" in told
    assert "Half done." in told


def test_a_recommendation_without_a_word_says_what_is_planned(fill: Fill) -> None:
    act = action(responds_to=("rec",), what="Write back.")
    told = _told(fill("{{ progress() }}", inspection(recommendations=(asked(),)), act))
    assert "In the plan: Write back." in told
    assert "Nothing yet." in _told(fill("{{ progress() }}", inspection(recommendations=(asked(),))))


def test_an_inspection_is_named_once_for_all_that_is_past_its_date(fill: Fill) -> None:
    first, second = (
        asked(name, due=date(2026, 1, 1), status="in-progress", says=says)
        for name, says in (("one", "Write back."), ("two", "Ring up."))
    )
    visit = inspection(recommendations=(first, second))
    told = _told(fill("{{ risks() }}", visit))
    (line,) = [one for one in told.split("\n") if "past the date asked for" in one]
    assert line.count(visit.title) == 1
    assert "1. Write back (due 1 January 2026); 2. Ring up (due 1 January 2026)." in line


def test_what_names_no_prompt_is_only_the_nearest_answer(fill: Fill) -> None:
    told = _told(fill("{{ questions() }}", evidence()))
    assert "No item answers this. Nearest on the same criterion: " in told


def test_outside_eyes_are_missed_where_nobody_from_outside_looked(fill: Fill) -> None:
    seen = inspection(findings=(found(supports=("help.door",)),))
    before = _told(fill("{{ outside_eyes() }}", evidence()))
    after = _told(fill("{{ outside_eyes() }}", evidence(), seen))
    assert len(after) < len(before)


def test_a_director_reads_headings_and_references_and_no_ids(fill: Fill) -> None:
    told = _told(fill("{{ to_answer() }}", evidence("bad", finding="weakness")))
    assert "`" not in told
    assert "help.door" not in told


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("We will ask you what helps.", ""),
        ("Adoption is good.", ""),
        (" ".join(["go"] * 21) + ".", "21 words"),
        ("Placement sufficiency will be enhanced through commissioning activity.", "long words"),
    ],
)
def test_a_sentence_is_hard_for_its_length_or_its_words(sentence: str, why: str) -> None:
    assert hard(sentence).startswith(why)
    assert bool(hard(sentence)) is bool(why)


def test_the_grade_is_that_of_the_formula() -> None:
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)


def test_sentences_are_told_apart_without_marks_and_references() -> None:
    text = "**What is good.** Most feel safe [e-1].\n\n- One\n- Two"
    assert list(sentences(text)) == ["What is good.", "Most feel safe.", "One", "Two"]


def test_only_whole_sentences_of_children_are_quoted() -> None:
    said = 'They spoke of "the form". One wrote: "I read the menu for everybody at our table."'
    whole = "I read the menu for everybody at our table."
    assert quotations(scored(voice(says=said))) == [whole]
    assert quotations(scored(voice(says='One wrote: "They rang her about that."'))) == []
    assert quotations(scored(evidence(says=said))) == []


def test_nothing_for_young_people_makes_no_document_and_says_why() -> None:
    made = _made("bcp-2024", "young-people-summary")
    assert made.document is None
    assert made.faults == ()
    assert "nothing is written for young people" in made.left_out


@pytest.mark.parametrize("name", ["northshire", "bournemouth-2018"])
def test_what_the_examples_write_for_young_people_is_easy(name: str) -> None:
    made = _made(name, "young-people-summary")
    assert made.document
    assert made.notes == ()


def test_a_hard_sentence_is_told_with_its_place(fill: Fill) -> None:
    hard_one = "Placement sufficiency will be enhanced through commissioning activity."
    records = written(plainly=hard_one), Narrative(section="for-young-people", text=hard_one)
    made = fill("{{ plainly(areas[0]) }}\n\n{{ for_young_people() }}\n", *records)
    assert [one.code for one in made.notes] == ["T509", "T509"]
    assert [one.about for one in made.notes] == ["help", "for-young-people"]
