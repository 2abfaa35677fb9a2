"""The verdict for machines says what the documents say."""

import json
import re
from collections.abc import Iterator

from compose.examples import each, verdict_of
from compose.reading import lines

from readiness import shipped
from readiness.compose import Index, compose, documents
from readiness.compose.data import verdict
from readiness.model.document import Block, Heading, Table, plain
from readiness.pipeline import publish


def _blocks(name: str, document: str) -> tuple[Block, ...]:
    assessment = verdict_of(name)
    template = documents(shipped.folder("templates"))[document]
    made = compose(assessment, Index(assessment), template)
    assert made.document
    return made.document.blocks


def _rows(block: Table) -> Iterator[list[str]]:
    for row in block.rows:
        yield [" ".join(map(plain, cell.lines)) for cell in row]


@each
def test_the_file_is_theverdict_of(name: str):
    files = publish(verdict_of(name), shipped.folder("templates")).files
    assert json.loads(files["gaps.json"]) == verdict(verdict_of(name))


@each
def test_each_criterion_stands_as_the_document_says(name: str):
    tables = [
        block
        for block in _blocks(name, "gaps")
        if isinstance(block, Table) and block.title.startswith("Standing of each criterion")
    ]
    areas = verdict(verdict_of(name))["areas"]
    assert len(tables) == len(areas)
    for table, area in zip(tables, areas, strict=True):
        shown = {row[0]: [cell.lower() for cell in row[1:]] for row in _rows(table)}
        assert len(shown) == len(area["criteria"])
        for one in area["criteria"]:
            standing, why, step = shown[one["heading"]]
            assert standing.lstrip("●○ ") == one["standing"]
            assert standing.count("●") == (one["rung"] or 0)
            assert (why, step) == (one["why"].lower(), one["one-step-up"].lower() or "–")


@each
def test_the_counts_of_the_matrix_are_those_of_the_criteria(name: str):
    (matrix,) = [
        block
        for block in _blocks(name, "gaps")
        if isinstance(block, Table) and block.title == "Criteria by how well they are evidenced"
    ]
    for row, area in zip(_rows(matrix), verdict(verdict_of(name))["areas"], strict=True):
        rungs = [one["rung"] for one in area["criteria"]]
        assert row[1:] == [str(rungs.count(rung)) for rung in range(5)]


@each
def test_every_gap_and_next_step_is_told_in_the_same_words(name: str):
    data = verdict(verdict_of(name))
    said = [line.lower() for line in lines(_blocks(name, "gaps"))]
    told = list(data["gaps"])
    for area in data["areas"]:
        told += area["gaps"]
        told += [gap for one in area["criteria"] for gap in one["gaps"]]
    for gap in told:
        assert any(f"{gap['code']} {gap['message']}".lower() in line for line in said), gap
    for step in data["next-steps"]:
        assert any(step["what"].lower() in line for line in said), step


@each
def test_areas_have_the_titles_and_the_order_of_the_document(name: str):
    areas = [area["title"] for area in verdict(verdict_of(name))["areas"]]
    titles = [plain(one.content) for one in _blocks(name, "gaps") if isinstance(one, Heading)]
    assert [title for title in titles if title in areas][: len(areas)] == areas


@each
def test_items_that_do_not_count_say_why_and_the_others_do_not(name: str):
    items = [
        item
        for area in verdict(verdict_of(name))["areas"]
        for one in area["criteria"]
        for item in one["items"]
    ]
    assert items
    assert all(bool(item["why-not"]) is not item["counted"] for item in items)
    index = " ".join(lines(_blocks(name, "self-evaluation")))
    for item in items:
        if not item["counted"]:
            assert re.sub(r"\s+", " ", item["why-not"]) in re.sub(r"\s+", " ", index)
