"""G413: an edition that is not in force on the day."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.model.when import day_words
from readiness.score.case import Case


@rule(
    "G413",
    Severity.ERROR,
    "the framework edition is not in force",
    "Ofsted, 27 November 2025: overall effectiveness ends for inspections from 1 April 2026",
    Effort.WRITE,
)
def not_in_force(case: Case) -> Iterator[Finding]:
    """The edition named in the settings was not yet, or is no longer, in use on the day.

    Judgements and their wording change between editions. A self-evaluation on a
    superseded edition answers questions that nobody will ask.

    Mend: set `framework:` to the edition in force; `readiness frameworks` lists them.

    Example: an edition that ended in March 2026 in a self-evaluation of May 2026.
    """
    force, settings = case.framework.in_force, case.workspace.settings
    if case.as_of < force.from_:
        words = f"comes into force on {day_words(force.from_)}"
        which, other = "the edition before it", case.framework.supersedes
    elif force.to and case.as_of > force.to:
        words = f"was in force until {day_words(force.to)}"
        which, other = "the next edition", case.framework.superseded_by
    else:
        return
    hint = f"{which} is `{other}`" if other else "`readiness frameworks` lists editions"
    yield Finding(settings.where("framework"), f"`{case.framework.id}` {words}", hint)
