"""Settings speak of gaps that there can be."""

from collections.abc import Iterator

from readiness.check.nearest import did_you_mean
from readiness.check.records import with_ids
from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace

_EXPLAIN = "`readiness explain` lists them"


@rule("X312", Severity.ERROR, "no such gap", "our own: what is accepted must be what was meant")
def unknown_gap(workspace: Workspace, codes: frozenset[str]) -> Iterator[Finding]:
    """The settings accept a gap, or give it another severity, and no gap has that code.

    A misspelt code would change nothing, and nobody would notice.

    Mend: use a code that `readiness explain` lists.

    Example: `gap: G499` where no gap has that code.
    """
    settings = workspace.settings
    for code in settings.severity:
        if code not in codes:
            yield _unknown(code, codes, settings.where("severity"))
    for one in settings.accepted:
        if one.gap not in codes:
            yield _unknown(one.gap, codes, one.where("gap"))


def _unknown(code: str, codes: frozenset[str], at: Location) -> Finding:
    return Finding(at, f"no gap `{code}`", did_you_mean(code, sorted(codes), _EXPLAIN))


@rule(
    "X315",
    Severity.ERROR,
    "an acceptance of something that is not here",
    "our own: what is accepted must be what was meant",
)
def accepted_elsewhere(workspace: Workspace, codes: frozenset[str]) -> Iterator[Finding]:
    """The settings accept a gap about an id that no criterion, area or record has.

    The gap would stay, and nobody would see why. A gap about a group of children is about the
    criterion that names the group.

    Mend: write the criterion, area or record that the gap names in `about`.

    Example: `about: help.plan` where the criterion is `help.plans`.
    """
    framework = workspace.framework
    areas = [area.id for area in framework.all_areas()]
    known = [*framework.area_of, *areas, *(name for name, _ in with_ids(workspace))]
    for one in workspace.settings.accepted:
        if one.about and one.about not in known:
            hint = did_you_mean(one.about, known, "name a criterion, an area or a record")
            yield Finding(one.where("about"), f"there is no `{one.about}` here", hint)
