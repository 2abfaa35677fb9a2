"""A day or a number that would be read as something else than it says is refused."""

import pytest

from readiness.load.decode import decode
from readiness.load.yaml_source import read_yaml
from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Location
from readiness.model.entry import Entry
from readiness.model.indicator import Indicator
from readiness.model.plan import Action

AT = Location("a.yaml", 1, 1)


def _faults(model: type[Entry], text: str) -> list[str]:
    entry, faults = decode(model, read_yaml(text.encode(), "a.yaml").mapping, AT)
    assert (entry is None) == bool(faults)
    return [f"{found.at} {found.code} {found.message}" for found in faults]


@pytest.mark.parametrize("day", ["86400", "20260331", "2026-03-31T00:00:00", "0"])
def test_a_day_is_written_with_its_year_month_and_day(day: str) -> None:
    (found,) = _faults(Action, f"id: act\nwhat: x\ndue: {day}\n")
    assert found == f"a.yaml:3:6 E205 `due` is `{day}`, where a date is due"


@pytest.mark.parametrize("number", ["1_000", "1e3", "1e9999", ".5", "+5"])
def test_a_number_is_written_in_digits(number: str) -> None:
    text = f"id: a\nseries:\n  - period: 2026\n    value: {number}\n"
    (found,) = _faults(Indicator, text)
    assert found.startswith(f"a.yaml:4:12 E206 `value` is `{number}`, where a number")


def test_a_count_under_a_name_is_written_in_digits_too() -> None:
    text = "id: r\ntitle: T\ndated: 2026\nsupports: [a]\nsays: x\nfinding: mixed\nsource: s\n"
    (found,) = _faults(AuditRound, f"{text}grades:\n  good: 1_000\n  poor: 2\n")
    assert found == "a.yaml:9:9 E206 `good` is `1_000`, where a number is due"


@pytest.mark.parametrize("value", ["0", "-1.25", "1200", "c", "low"])
def test_ordinary_numbers_and_symbols_are_read(value: str) -> None:
    assert not _faults(Indicator, f"id: a\nseries:\n  - period: 2026\n    value: {value}\n")
