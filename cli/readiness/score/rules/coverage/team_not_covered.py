"""G405: teams whose practice nobody has looked at lately."""

from collections.abc import Iterator
from datetime import date

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.model.when import Span
from readiness.score.case import Case, some
from readiness.score.currency import months_before


@rule(
    "G405",
    Severity.WARNING,
    "a team that nobody has looked at",
    "Bournemouth 2018, paragraph 31; South Gloucestershire 2016, recommendation 21",
    Effort.LOOK,
)
def team_not_covered(case: Case) -> Iterator[Finding]:
    """No audit, observation or inspection of the last months names a team.

    Oversight that works in most teams can fail unseen in one, and children do not choose
    their team. Nothing is asked until the settings list the teams (`teams`). Kinds of
    evidence that look at practice count (`looks-at-practice`), when they are recent enough
    (`team-months`) and name the team: `team` in an item, `teams` in a round of audits.

    Mend: look at work of the team, and name it in the item or the round.

    Example: four rounds of audits in a year, and none that reached the team for disabled
    children.
    """
    months = case.terms.team_months
    seen = {name for name, dated in _looks(case) if _since(dated, case, months)}
    unseen = [name for name in case.workspace.settings.teams if name not in seen]
    if months and unseen:
        yield Finding(
            case.workspace.settings.where("teams"),
            f"nobody has looked at the practice of {some(unseen)} in the last {months} months",
            "audit or observe some of their work, and name the team in `teams`",
        )


def _looks(case: Case) -> Iterator[tuple[str, Span]]:
    """Yield each team whose practice something looked at, and when."""
    for one in case.workspace.records.evidence:
        if one.kind in case.terms.looks_at_practice:
            yield from ((name, one.dated) for name in one.teams)
    for audit in case.workspace.records.audits:
        for name in audit.teams:
            yield name, audit.dated


def _since(dated: Span, case: Case, months: int) -> bool:
    first: date = months_before(case.as_of, months)
    return dated.last is not None and dated.last >= first
