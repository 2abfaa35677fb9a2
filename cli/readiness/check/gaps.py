"""Settings speak of gaps that there can be."""

from collections.abc import Iterator

from readiness.check.nearest import did_you_mean
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
