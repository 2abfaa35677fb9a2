"""Links between files: criteria, areas, records, owners, cohorts and editions that exist."""

from collections.abc import Iterable, Iterator
from datetime import date

from readiness.check.nearest import did_you_mean
from readiness.check.records import record_ids, supporting
from readiness.model.diagnostic import Location, Severity
from readiness.model.entry import Entry
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace


@rule("X301", Severity.ERROR, "no such criterion", "our own: evidence must reach a criterion")
def unknown_criterion(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """A record supports a criterion or prompt that the framework does not have.

    What supports nothing counts for nothing. The name may be misspelt, or belong to
    another edition.

    Mend: use an id that `readiness frameworks` shows for your edition.

    Example: `supports: [help.threshold]` where the criterion is `help.thresholds`.
    """
    known = workspace.framework.criteria
    hint = f"`readiness frameworks {workspace.framework.id}` lists them"
    for entry in supporting(workspace):
        for place, name in enumerate(entry.supports or ()):
            if name not in known:
                yield _unknown("criterion", name, entry.where("supports", place), known, hint)
    whole = workspace.framework.area_of
    for waived in workspace.records.not_applicable:
        if waived.criterion not in whole:
            at = waived.where("criterion")
            yield _unknown("criterion", waived.criterion, at, whole, hint)


@rule("X303", Severity.ERROR, "no such area", "our own: every evaluation belongs to an area")
def unknown_area(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """An evaluation or recommendation names an area that the framework does not have.

    Areas change between editions: care leavers have an area of their own only since 2023.

    Mend: use an area of your edition, as `readiness frameworks` shows.

    Example: `area: leader` where the area is `leaders`.
    """
    areas = [area.id for area in workspace.framework.all_areas()]
    hint = f"`readiness frameworks {workspace.framework.id}` lists them"
    for written in workspace.records.evaluation:
        if written.area not in areas:
            yield _unknown("area", written.area, written.where("area"), areas, hint)
    for inspection in workspace.records.inspections:
        edition = workspace.editions.get(inspection.framework or "", workspace.framework)
        theirs = {*areas, *(area.id for area in edition.all_areas())}
        for asked in inspection.recommendations:
            if asked.area and asked.area not in theirs:
                yield _unknown("area", asked.area, asked.where("area"), theirs, hint)


@rule("X305", Severity.ERROR, "no such record", "our own: a plan must answer something")
def unknown_record(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """A key names an item, finding, recommendation or action that nobody wrote.

    A link that leads nowhere hides that a weakness has no action, or a claim no evidence.

    Mend: use the `id` of a record in this folder.

    Example: `responds-to: [audit-2025]` where the audit's id is `audit-2025-09`.
    """
    known = record_ids(workspace)
    hint = "use the `id` of a record in this folder"
    for entry, key, names in _references(workspace):
        for place, name in enumerate(names):
            if name not in known:
                yield _unknown("record", name, entry.where(key, place), known, hint)


@rule("X306", Severity.ERROR, "no such owner", "our own: every action has an owner who exists")
def unknown_owner(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """An action names an owner that the settings do not list.

    Owners are roles, listed once under `owners:` in readiness.yaml, so that a gap always
    reaches somebody. Nothing is asked where no owners are listed.

    Mend: use an owner's `id` from readiness.yaml, or add the role there.

    Example: `owner: head-of-care` where the settings list `head-of-children-in-care`.
    """
    owners = [owner.id for owner in workspace.settings.owners]
    hint = "add the role under `owners:` in readiness.yaml"
    for action in workspace.records.actions:
        if owners and action.owner and action.owner not in owners:
            yield _unknown("owner", action.owner, action.where("owner"), owners, hint)
    owned = set(workspace.framework.area_of) | {a.id for a in workspace.framework.all_areas()}
    for owner in workspace.settings.owners:
        for place, name in enumerate(owner.owns):
            if name not in owned:
                at = owner.where("owns", place)
                yield _unknown("area or criterion", name, at, owned, "use an area or criterion")


@rule("X308", Severity.ERROR, "no such group of children", "our own: no group may be misspelt")
def unknown_cohort(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """A record names a group of children that the framework does not list.

    A misspelt group would leave the real one looking like a blind spot.

    Mend: use a cohort of the edition, as `readiness frameworks` shows.

    Example: `cohorts: [disabled]` where the group is `disabled-children`.
    """
    known = {cohort.id for cohort in workspace.framework.cohorts}
    hint = f"`readiness frameworks {workspace.framework.id}` lists them"
    for entry in supporting(workspace):
        for place, name in enumerate(getattr(entry, "cohorts", ())):
            if name not in known:
                yield _unknown("cohort", name, entry.where("cohorts", place), known, hint)


@rule("X309", Severity.ERROR, "no such framework edition", "our own: grades belong to editions")
def unknown_edition(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """An inspection names a framework edition that is neither shipped nor your own.

    A grade means something only in the edition that gave it.

    Mend: use an id that `readiness frameworks` lists, or leave `framework:` out.

    Example: `framework: ilacs` without the year of the edition.
    """
    hint = "`readiness frameworks` lists the editions; leave `framework:` out if yours is not one"
    for inspection in workspace.records.inspections:
        name = inspection.framework
        if name and name not in workspace.editions:
            at = inspection.where("framework")
            yield _unknown("framework", name, at, workspace.editions, hint)


def _references(workspace: Workspace) -> Iterator[tuple[Entry, str, tuple[str, ...]]]:
    records = workspace.records
    for action in records.actions:
        yield action, "responds-to", action.responds_to
    for audit in records.audits:
        yield audit, "actions", audit.actions
    for written in records.evaluation:
        yield written, "proud-of", written.proud_of
        yield written, "worried-about", written.worried_about
    for inspection in records.inspections:
        for asked in inspection.recommendations:
            yield asked, "findings", asked.findings
            yield asked, "evidence", asked.evidence


def _unknown(what: str, name: str, at: Location, known: Iterable[str], hint: str) -> Finding:
    return Finding(at, f"no {what} `{name}` here", did_you_mean(name, sorted(known), hint), name)
