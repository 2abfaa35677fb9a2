"""What holds for every folder, whatever is in it."""

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from building import DAY, FRAMEWORKS, evidence, of, scored, waived, write
from hypothesis import given, settings
from hypothesis import strategies as st
from score.random_records import CRITERIA, LAST, current_items, figures, records

from readiness.load import Sources
from readiness.model.assessment import Assessment, Rung
from readiness.pipeline import assess
from readiness.score import score

days_later = st.integers(0, 1500).map(lambda days: LAST + timedelta(days=days))


def rungs(assessment: Assessment) -> dict[str, Rung | None]:
    return {one.id: one.rung for area in assessment.areas for one in area.criteria}


def higher(after: Rung | None, before: Rung | None) -> bool:
    return after is not None and before is not None and after > before


@given(records, current_items())
@settings(max_examples=100, deadline=None)
def test_adding_a_current_item_never_lowers_a_rung(some: list[Any], added: Any) -> None:
    before, after = rungs(scored(*some, on=LAST)), rungs(scored(*some, added, on=LAST))
    assert not [name for name in CRITERIA if higher(before[name], after[name])]


@given(records, figures, days_later)
@settings(max_examples=60, deadline=None)
def test_adding_a_figure_never_lowers_a_rung(some: list[Any], added: Any, on: date) -> None:
    before, after = rungs(scored(*some, on=on)), rungs(scored(*some, added, on=on))
    assert not [name for name in CRITERIA if higher(before[name], after[name])]


@given(records, days_later, days_later)
@settings(max_examples=100, deadline=None)
def test_time_passing_never_raises_a_rung(some: list[Any], one: date, other: date) -> None:
    early, late = sorted([one, other])
    before, after = rungs(scored(*some, on=early)), rungs(scored(*some, on=late))
    assert not [name for name in CRITERIA if higher(after[name], before[name])]


@given(records, st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_order_of_records_never_matters(some: list[Any], chance: random.Random) -> None:
    other = chance.sample(some, len(some))
    one, two = score(of(*some), DAY), score(of(*other), DAY)
    assert rungs(one) == rungs(two)
    assert sorted(one.all_gaps) == sorted(two.all_gaps)
    assert [area.plan.words for area in one.areas] == [area.plan.words for area in two.areas]


@given(records, st.sampled_from(CRITERIA))
@settings(max_examples=60, deadline=None)
def test_not_applicable_is_never_counted_as_done(some: list[Any], name: str) -> None:
    before, after = scored(*some), scored(*some, waived(name))
    assert rungs(after)[name] is None
    assert {k: v for k, v in rungs(after).items() if k != name} == {
        k: v for k, v in rungs(before).items() if k != name
    }
    for old, new in zip(before.areas, after.areas, strict=True):
        assert all(n <= o for n, o in zip(new.rungs, old.rungs, strict=True))


@given(records, days_later)
@settings(max_examples=60, deadline=None)
def test_no_rung_is_reached_by_less_than_it_needs(some: list[Any], on: date) -> None:
    for area in scored(*some, on=on).areas:
        for one in area.criteria:
            counted = [item for item in one.items if item.current]
            assert one.rung is not Rung.NOT_EVIDENCED or not one.items
            assert (one.rung or Rung.NOT_EVIDENCED) < Rung.EVIDENCED or counted
            if one.rung and one.rung >= Rung.TRIANGULATED:
                assert len({item.kind for item in counted}) > 1


@given(records)
@settings(max_examples=60, deadline=None)
def test_every_gap_is_filed_once_and_steps_are_five_at_most(some: list[Any]) -> None:
    assessment = scored(*some)
    assert len(set(assessment.all_gaps)) == len(assessment.all_gaps)
    assert len(assessment.next_steps) <= 5
    assert bool(assessment.next_steps) == bool(assessment.all_gaps)


@given(st.sets(st.sampled_from(CRITERIA)))
@settings(max_examples=10, deadline=None)
def test_a_folder_without_evidence_is_never_free_of_gaps(names: set[str]) -> None:
    assessment = scored(*(waived(name) for name in sorted(names)))
    assert assessment.all_gaps
    assert set(rungs(assessment).values()) <= {None, Rung.NOT_EVIDENCED}


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"evidence/all.yaml": ""},
        {"evidence/all.yaml": "# to be written\n"},
        {"evidence/all.yaml": "evidence:\n"},
        {"evidence/all.yaml": "evidence: []\n"},
        {"evidence/all.yaml": "evidence:\n  - id: first\n"},
        {"indicators/visits.csv": "indicator,period,value\n"},
        {"out/all.yaml": "evidence:\n  - id: first\n"},
        {"evidence/notes.txt": "All is well."},
    ],
    ids=[
        "settings only",
        "empty file",
        "comment",
        "empty key",
        "empty list",
        "record refused",
        "table without rows",
        "only in out",
        "no YAML at all",
    ],
)
def test_nothing_empty_ever_passes(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    assessed = assess(Sources(write(tmp_path, files), FRAMEWORKS), None, DAY)
    assert assessed.assessment is None
    assert assessed.diagnostics


def test_a_folder_that_is_not_there_never_passes(tmp_path: Path) -> None:
    assessed = assess(Sources(tmp_path / "nowhere", FRAMEWORKS), None, DAY)
    assert assessed.assessment is None
    assert assessed.diagnostics


ITEM = """\
evidence:
  - id: {name}
    supports: [help.door]
    says: Contacts are answered.
    finding: {finding}
    kind: {kind}
    dated: 2026-03
    source: Report
"""


def test_neither_the_names_nor_the_number_of_files_matters(tmp_path: Path) -> None:
    texts = [
        ITEM.format(name="a", finding="strength", kind="audit"),
        ITEM.format(name="b", finding="weakness", kind="child-voice"),
        ITEM.format(name="c", finding="weakness", kind="data"),
    ]
    whole = texts[0] + "".join(text.removeprefix("evidence:\n") for text in reversed(texts[1:]))
    apart = {f"evidence/{9 - place}.yaml": text for place, text in enumerate(texts)}
    one = _verdict(tmp_path / "one", {"evidence/all.yaml": whole})
    two = _verdict(tmp_path / "two", dict(apart))
    assert [step.what for step in one.next_steps] == [step.what for step in two.next_steps]
    assert rungs(one) == rungs(two)
    assert _said(one) == _said(two)


def _verdict(folder: Path, files: dict[str, str | bytes]) -> Assessment:
    assessed = assess(Sources(write(folder, files), FRAMEWORKS), None, DAY)
    assert assessed.assessment
    return assessed.assessment


def _said(assessment: Assessment) -> list[tuple[str, str]]:
    return [(gap.code, gap.message) for gap in assessment.all_gaps]


def test_the_same_folder_gives_the_same_verdict_twice() -> None:
    base = of(evidence(), waived("help.plans"))
    assert score(base, DAY) == score(base, DAY)
