"""The records of a workspace by what they have in common."""

from collections.abc import Iterator

from readiness.model.audit import AuditRound
from readiness.model.entry import Entry
from readiness.model.evidence import Evidence
from readiness.model.indicator import Indicator
from readiness.model.inspection import InspectionFinding
from readiness.model.workspace import Workspace

Supporting = Evidence | AuditRound | Indicator | InspectionFinding


def supporting(workspace: Workspace) -> Iterator[Supporting]:
    """Yield every record that may support criteria."""
    records = workspace.records
    yield from records.evidence
    yield from records.audits
    yield from records.indicators
    for inspection in records.inspections:
        yield from inspection.findings


def with_ids(workspace: Workspace) -> Iterator[tuple[str, Entry]]:
    """Yield the id of every record, and the record."""
    records = workspace.records
    yield from ((one.id, one) for one in records.evidence)
    yield from ((one.id, one) for one in records.audits)
    yield from ((one.id, one) for one in records.indicators)
    yield from ((one.id, one) for one in records.actions)
    yield from ((one.id, one) for one in records.inspections)
    for inspection in records.inspections:
        yield from ((one.id, one) for one in inspection.findings)
        yield from ((one.id, one) for one in inspection.recommendations)


def record_ids(workspace: Workspace) -> set[str]:
    """Return the id of every record."""
    return {name for name, _ in with_ids(workspace)}
