"""Links between files: criteria, areas, records, owners, cohorts and editions that exist."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

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
    another edition. Only a whole criterion can be not applicable, not one of its prompts.

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
    """A key names a record that nobody wrote, or one of another kind than it asks for.

    A link that leads nowhere hides that a weakness has no action, or a claim no evidence.
    `responds-to` names items and recommendations, an audit's `actions` name actions, and
    all other keys name items: evidence, findings, audits and indicators.

    Mend: use the `id` of a record in this folder, of the kind that the key asks for.

    Example: `responds-to: [audit-2025]` where the audit's id is `audit-2025-09`.
    """
    known = record_ids(workspace)
    for link in _references(workspace):
        hint = f"use the `id` of {link.what} in this folder"
        for place, name in enumerate(link.names):
            at = link.entry.where(link.key, place)
            if name not in known:
                yield _unknown("record", name, at, link.known, hint)
            elif name not in link.known:
                yield Finding(at, f"`{name}` is not {link.what}", hint)


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


class _Link(NamedTuple):
    """Names that stand under a key, and the ids of what they may name."""

    entry: Entry
    key: str
    names: tuple[str, ...]
    what: str
    known: set[str]


def _references(workspace: Workspace) -> Iterator[_Link]:
    records = workspace.records
    items = {one.id for one in supporting(workspace)}
    actions = {action.id for action in records.actions}
    asked = [one for inspection in records.inspections for one in inspection.recommendations]
    answerable = items | {one.id for one in asked}
    for action in records.actions:
        names = action.responds_to
        yield _Link(action, "responds-to", names, "an item or recommendation", answerable)
    for audit in records.audits:
        yield _Link(audit, "actions", audit.actions, "an action", actions)
    for written in records.evaluation:
        yield _Link(written, "proud-of", written.proud_of, "an item", items)
        yield _Link(written, "worried-about", written.worried_about, "an item", items)
    for one in asked:
        yield _Link(one, "findings", one.findings, "an item", items)
        yield _Link(one, "evidence", one.evidence, "an item", items)


def _unknown(what: str, name: str, at: Location, known: Iterable[str], hint: str) -> Finding:
    return Finding(at, f"no {what} `{name}` here", did_you_mean(name, sorted(known), hint), name)
