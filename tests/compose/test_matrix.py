"""The matrix and the explanation say what the verdict holds."""

from typing import Any

import pytest
from building import evidence, scored, visits, voice, waived

from readiness.compose.explained import explained
from readiness.compose.matrix import Row, matrix
from readiness.model.kinds import KINDS, WAYS


def row(criterion: str, *records: Any) -> Row:
    return next(one for one in matrix(scored(*records)) if one.criterion == criterion)


def counts(criterion: str, *records: Any) -> dict[str, int]:
    return dict(zip(WAYS, row(criterion, *records).counts, strict=True))


def test_every_kind_is_one_way_of_knowing() -> None:
    assert sorted(kind for kinds in WAYS.values() for kind in kinds) == sorted(KINDS)


def test_only_current_items_count() -> None:
    records = evidence("a"), evidence("b", dated="2019"), visits()
    found = counts("help.door", *records)
    assert (found["looked at"], found["figures"]) == (1, 1)


def test_an_audit_that_hears_children_counts_under_both() -> None:
    found = counts("help.door", evidence(hears=("children",)))
    assert (found["looked at"], found["children"]) == (1, 1)


def test_a_way_is_expected_where_the_framework_expects_its_kind() -> None:
    found = dict(zip(WAYS, row("help.door", evidence()).expected, strict=True))
    assert [way for way, due in found.items() if due] == ["looked at", "children"]


@pytest.mark.parametrize(
    ("records", "missing"),
    [
        ((evidence(supports=("care.homes",)),), "nothing current"),
        ((evidence(dated="2019"),), "nothing current"),
        ((visits(),), "only figures"),
        ((evidence(kind="policy"),), "no look, no voice"),
        ((evidence(),), "no voice"),
        ((voice(),), "no look at work"),
        ((evidence("a"), voice("b")), ""),
    ],
)
def test_a_row_says_what_nobody_did(records: tuple[Any, ...], missing: str) -> None:
    assert row("help.door", *records).missing == missing


def test_a_criterion_that_does_not_apply_has_no_row() -> None:
    names = [one.criterion for one in matrix(scored(evidence(), waived("help.plans")))]
    assert names == ["help.door", "care.homes"]


def test_a_standing_names_what_counted_and_why_the_rest_did_not() -> None:
    records = evidence("new"), evidence("old", dated="2019-05"), evidence("bare", source="unknown")
    standing = scored(*records).areas[0].criteria[0]
    told = explained(standing)
    assert told.title == "help.door: The front door"
    assert [line.partition(" ")[0] for line in told.counted] == ["new"]
    assert told.left_out == (
        "bare (practice audit; March 2026): no source",
        "old (practice audit; May 2019): older than 12 months for practice audit",
    )
    assert told.raises == standing.one_step_up
    assert len(told.open) == 2
