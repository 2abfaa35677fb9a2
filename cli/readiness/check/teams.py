"""Teams are named as the settings list them."""

from collections.abc import Iterator
from datetime import date

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Location, Severity
from readiness.model.evidence import Evidence
from readiness.model.nearest import nearest, slug
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace


@rule("X313", Severity.ERROR, "no such team", "our own: no team may be misspelt")
def unknown_team(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """A record names a team that the settings do not list.

    A misspelt team would leave the real one looking as if nobody had been there. Each
    name is told once, where it first stands. Nothing is asked where no teams are listed
    under `teams:` in readiness.yaml. An item that is about every team names none.

    Mend: use the name as readiness.yaml has it, or add the team there.

    Example: `teams: Coast Safegarding` where the settings list `Coast Safeguarding`.
    """
    listed = workspace.settings.teams
    named: dict[str, Location] = {}
    for name, at in _named(workspace):
        named.setdefault(name, at)
    for name, at in named.items():
        if listed and name not in listed:
            yield Finding(at, f"no team `{name}` here", _hint(name, listed), name)


def _named(workspace: Workspace) -> Iterator[tuple[str, Location]]:
    found: tuple[Evidence | AuditRound, ...] = (
        *workspace.records.evidence,
        *workspace.records.audits,
    )
    for record in found:
        for place, name in enumerate(record.teams):
            yield name, record.where("teams", place)


def _hint(name: str, listed: tuple[str, ...]) -> str:
    """Return a hint that names the nearest team, capitals and spaces aside."""
    plain = {slug(team): team for team in listed}
    close = plain.get(nearest(name, plain))
    otherwise = "use a team listed under `teams:` in readiness.yaml, or add it there"
    return f"did you mean `{close}`?" if close else otherwise
