"""E290: nothing is dated after the day of the assessment."""

from datetime import date
from typing import Any

import pytest
from building import DAY, action, asked, audit, evidence, inspection, of, visits, waived

from readiness.check import check
from readiness.model.plan import Update

TOMORROW = date(2026, 4, 1)


def faults(record: Any, on: date = DAY) -> list[str]:
    return [one.code for one in check(of(record), on)]


@pytest.mark.parametrize(
    "record",
    [
        evidence(dated="2026-04-01"),
        audit(dated="2026-04"),
        inspection(dated="2026/27"),
        waived(dated="2026-04"),
        visits(point={"period": "2026-04"}),
        action(responds_to=(), updates=(Update(on=TOMORROW, says="Begun."),)),
        inspection(published=TOMORROW),
        inspection(recommendations=(asked(updated=TOMORROW),)),
    ],
    ids=[
        "evidence",
        "audit",
        "inspection",
        "not-applicable",
        "indicator",
        "update",
        "published",
        "progress",
    ],
)
def test_every_date_of_something_that_happened_is_looked_at(record: Any) -> None:
    assert faults(record) == ["E290"]
    assert faults(record, on=TOMORROW) == []


def test_a_span_that_has_begun_may_end_after_the_day() -> None:
    assert faults(evidence(dated="2025-04 to 2026-12")) == []


def test_what_is_planned_may_lie_ahead() -> None:
    assert faults(inspection(recommendations=(asked(due=TOMORROW),))) == []


def test_an_unknown_date_is_not_ahead() -> None:
    assert faults(evidence(dated="unknown")) == []
