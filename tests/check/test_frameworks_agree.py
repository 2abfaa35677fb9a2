"""What is asked of a framework file: that it agrees with itself."""

from datetime import date

import pytest
from building import empty

from readiness import shipped
from readiness.check import check_framework
from readiness.load import frameworks
from readiness.model.diagnostic import Diagnostic
from readiness.model.framework import Framework, InForce

SHIPPED = frameworks(shipped.folder("frameworks")).frameworks


def faults(**changes: object) -> list[Diagnostic]:
    changed = empty().framework.model_copy(update=changes)
    changed.__dict__.pop("criteria", None)
    return check_framework(changed, empty().catalogue)


@pytest.mark.parametrize("edition", SHIPPED, ids=[one.id for one in SHIPPED])
def test_each_shipped_framework_draws_a_good_line(edition: Framework) -> None:
    positive = [grade.rank for grade in edition.grades if grade.positive]
    negative = [grade.rank for grade in edition.grades if not grade.positive]
    assert positive
    assert negative
    assert min(positive) > max(negative)


def test_the_tiny_framework_agrees_with_itself() -> None:
    assert faults() == []


def test_an_edition_may_start_and_end_on_one_day() -> None:
    day = date(2026, 1, 1)
    assert faults(in_force=InForce.model_validate({"from": day, "to": day})) == []


def test_an_edition_that_is_superseded_has_a_last_day() -> None:
    assert len(faults(superseded_by="tiny-2027")) == 1


def test_a_criterion_and_an_area_may_not_share_an_id() -> None:
    area = empty().framework.areas[0]
    assert len(faults(areas=(area.model_copy(update={"id": "help.door"}),))) == 1


def test_two_grades_may_share_neither_id_nor_rank() -> None:
    best, worst = empty().framework.grades
    assert len(faults(grades=(best, worst.model_copy(update={"rank": best.rank})))) == 1
    assert len(faults(grades=(best, worst.model_copy(update={"id": best.id})))) == 1
