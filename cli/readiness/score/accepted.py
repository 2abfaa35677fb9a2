"""Gaps as the authority sees them: its own severities, and what it lives with for a time."""

from collections.abc import Iterable
from datetime import date

from readiness.model.assessment import Accepted
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.settings import Acceptance, Settings
from readiness.model.when import day_words


def regraded(gap: Diagnostic, settings: Settings) -> Diagnostic:
    """Return a gap with the severity that the settings give its code, if they do."""
    own = settings.severity.get(gap.code)
    return gap._replace(severity=Severity(own)) if own else gap


def set_apart(
    gaps: Iterable[Diagnostic], terms: tuple[Acceptance, ...], as_of: date
) -> tuple[list[Diagnostic], tuple[Accepted, ...]]:
    """Return the gaps that stand, and those that are accepted on the day.

    A gap comes back on the day after its acceptance ends, and says that it was accepted. An
    acceptance that covers nothing is kept with no gap.
    """
    standing: list[Diagnostic] = []
    accepted: list[Accepted] = []
    met: set[Acceptance] = set()
    for gap in gaps:
        covering = [one for one in terms if _covers(one, gap)]
        met.update(covering)
        in_force = next((one for one in covering if as_of <= one.until), None)
        if in_force:
            accepted.append(Accepted(gap, in_force))
        else:
            standing.append(_returned(gap, covering))
    unmet = (Accepted(None, one) for one in terms if one not in met)
    return standing, (*accepted, *unmet)


def _covers(terms: Acceptance, gap: Diagnostic) -> bool:
    return terms.gap == gap.code and terms.about in ("", gap.about)


def _returned(gap: Diagnostic, ended: list[Acceptance]) -> Diagnostic:
    if not ended:
        return gap
    last = max(ended, key=lambda one: one.until)
    said = f"accepted by the {last.by} until {day_words(last.until)}, which has passed"
    return gap._replace(hint=f"{gap.hint}; {said}")
