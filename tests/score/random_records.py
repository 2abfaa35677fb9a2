"""Random small sets of records for the tiny framework, each one that loading would accept."""

from collections.abc import Callable
from datetime import date
from typing import Any

from building import action, asked, audit, evidence, found, inspection, visits, waived
from hypothesis import strategies as st

CRITERIA = ("help.door", "help.plans", "care.homes")
PROMPTS = ("help.door.1", "help.plans.1")
LAST = date(2026, 3, 31)
"""No random record is dated after this day."""

_KINDS = ("audit", "data", "child-voice", "family-voice", "inspection", "policy")
_day = st.dates(date(2022, 1, 1), LAST).map(date.isoformat)
_dated = st.one_of(_day, _day.map(lambda day: day[:7]).filter(lambda m: m < "2026-03"))
_any_date = st.one_of(_dated, st.just("unknown"))
_supports = st.lists(st.sampled_from(CRITERIA + PROMPTS), min_size=1, max_size=3, unique=True).map(
    tuple
)
_finding = st.sampled_from(["strength", "mixed", "weakness", "context"])
_shows = st.sampled_from([None, "activity", "compliance", "quality", "impact"])
_hears = st.lists(st.sampled_from(["children", "families"]), max_size=2, unique=True).map(tuple)
_cohorts = st.sampled_from([(), ("young-carers",)])

Said = dict[str, Any]


def _common(dated: st.SearchStrategy[str]) -> Said:
    return {
        "supports": _supports,
        "finding": _finding,
        "dated": dated,
        "shows": _shows,
        "hears": _hears,
        "cohorts": _cohorts,
    }


def _made(build: Callable[..., Any], **said: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(said).map(lambda values: build(**values))


items = _made(
    evidence,
    **_common(_any_date),
    kind=st.sampled_from(_KINDS),
    source=st.sampled_from(["Audit report", "unknown"]),
)
"""Evidence of any age, dated or not, sourced or not."""

_audits = _made(audit, **_common(_any_date))
_visits = _made(
    inspection,
    dated=_dated,
    findings=st.lists(_made(found, supports=_supports, finding=_finding), max_size=1).map(tuple),
    recommendations=st.lists(
        _made(asked, status=st.sampled_from(["not-started", "in-progress", "done"])), max_size=1
    ).map(tuple),
)
_actions = _made(
    action,
    responds_to=st.lists(st.sampled_from(["r0", "r1", "r2"]), max_size=2, unique=True).map(tuple),
    due=st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2027, 12, 31))),
    owner=st.sampled_from(["", "head-of-help"]),
    status=st.sampled_from(["not-started", "on-track", "late", "done", "stopped"]),
)
_waivers = st.sampled_from(CRITERIA).map(waived)


def named(records: list[Any]) -> list[Any]:
    """Give every record and its parts an id of its own."""
    return [_named(record, f"r{place}") for place, record in enumerate(records)]


def _named(record: Any, name: str) -> Any:
    if hasattr(record, "criterion"):
        return record
    changes: Said = {"id": name}
    for part in ("findings", "recommendations"):
        if hasattr(record, part):
            parts = getattr(record, part)
            changes[part] = tuple(
                one.model_copy(update={"id": f"{name}.{part}.{place}"})
                for place, one in enumerate(parts)
            )
    return record.model_copy(update=changes)


records = st.lists(st.one_of(items, _audits, _visits, _actions, _waivers), max_size=8).map(named)
"""Up to eight records of any kinds."""


@st.composite
def current_items(draw: st.DrawFn) -> Any:
    """Draw one item that is current on `LAST`, and that no other record shares its id with."""
    said = draw(st.fixed_dictionaries({**_common(st.just("2026-03-01"))}))
    return evidence("added", kind=draw(st.sampled_from(_KINDS)), **said)


figures = st.integers(0, 100).map(lambda value: visits(str(value)))
"""The catalogue's indicator with some value of this month."""
