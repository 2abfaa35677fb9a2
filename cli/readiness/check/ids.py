"""Every record has an id of its own."""

from collections.abc import Iterator
from datetime import date

from readiness.check.records import with_ids
from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace


@rule("X302", Severity.ERROR, "one id, two records", "our own: a link must lead to one place")
def id_used_twice(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """Two records share an id, an area or a section is written twice, or a record takes an
    id of the framework's.

    A link to that id could mean either, and of two texts only one would be printed. It
    happens when a file is copied, often by OneDrive or Explorer (`audit - Copy.yaml`).

    Mend: delete the copy, or give one of the records another id.

    Example: `id: audit-2026-03` in two files.
    """
    first: dict[str, Location] = {}
    for name, at in _named(workspace):
        if name in first:
            yield _twice(name, at, first[name])
        first.setdefault(name, at)
    taken = set(workspace.framework.criteria)
    taken |= {area.id for area in workspace.framework.all_areas()}
    for name, entry in with_ids(workspace):
        if name in taken:
            hint = "give the record another id"
            yield Finding(entry.where("id"), f"the id `{name}` is one of the framework's", hint)


def _named(workspace: Workspace) -> Iterator[tuple[str, Location]]:
    """Yield in words everything that may stand once only, and where."""
    records = workspace.records
    for name, entry in with_ids(workspace):
        yield f"the id `{name}`", entry.where("id")
    for written in records.evaluation:
        yield f"the area `{written.area}`", written.where("area")
    for narrative in records.narrative:
        yield f"the section `{narrative.section}`", narrative.where("section")
    for waived in records.not_applicable:
        yield f"the criterion `{waived.criterion}`", waived.where("criterion")


def _twice(what: str, at: Location, earlier: Location) -> Finding:
    return Finding(
        at,
        f"{what} is used twice; the first is at {earlier}",
        "delete the copy, or give one of them another id",
    )
