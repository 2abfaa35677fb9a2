"""The national outcomes that actions name exist."""

from collections.abc import Iterator
from datetime import date

from readiness.check.nearest import did_you_mean
from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace


@rule("X314", Severity.ERROR, "no such national outcome", "our own: no outcome may be misspelt")
def unknown_outcome(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """An action names an outcome, enabler or principle that the framework does not list.

    Inspection reports tie what should improve to the national framework, by name. Names are
    safer than numbers: two numberings of the outcomes are in use.

    Mend: use an id under `outcomes:` in the edition's file.

    Example: `outcomes: [stable-homes]` where the outcome is `outcome-stable-homes`.
    """
    known = [outcome.id for outcome in workspace.framework.outcomes]
    edition = workspace.framework.id
    hint = f"the edition `{edition}` lists {'them under `outcomes:`' if known else 'none'}"
    for action in workspace.records.actions:
        for place, name in enumerate(action.outcomes):
            if name not in known:
                yield Finding(
                    action.where("outcomes", place),
                    f"no national outcome `{name}` here",
                    did_you_mean(name, known, hint),
                    name,
                )
