"""Every record has an id of its own."""

from collections.abc import Iterator
from datetime import date

from readiness.check.records import with_ids
from readiness.model.diagnostic import Location, Severity
from readiness.model.entry import Entry
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace


@rule("X302", Severity.ERROR, "one id, two records", "our own: a link must lead to one place")
def id_used_twice(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """Two records share an id, or an area is evaluated twice.

    A link to that id could mean either. It happens when a file is copied, often by
    OneDrive or Explorer (`audit - Copy.yaml`).

    Mend: delete the copy, or give one of the records another id.

    Example: `id: audit-2026-03` in two files.
    """
    first: dict[str, Entry] = {}
    for name, entry in with_ids(workspace):
        if name in first:
            yield _twice(f"the id `{name}`", entry.where("id"), first[name].where("id"))
        first.setdefault(name, entry)
    areas: dict[str, Entry] = {}
    for written in workspace.records.evaluation:
        if written.area in areas:
            earlier = areas[written.area].where("area")
            yield _twice(f"the area `{written.area}`", written.where("area"), earlier)
        areas.setdefault(written.area, written)


def _twice(what: str, at: Location, earlier: Location) -> Finding:
    return Finding(
        at,
        f"{what} is used twice; the first is at {earlier}",
        "delete the copy, or give one of them another id",
    )
