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

    Of several acceptances of a gap, the one that ends last counts. A gap comes back on the day
    after that, and says that it was accepted. An acceptance that covers nothing is kept with no
    gap.
    """
    standing: list[Diagnostic] = []
    accepted: list[Accepted] = []
    met: set[Acceptance] = set()
    for gap in gaps:
        covering = [one for one in terms if _covers(one, gap)]
        met.update(covering)
        last = max(covering, key=lambda one: one.until, default=None)
        if last and as_of <= last.until:
            accepted.append(Accepted(gap, last))
        else:
            standing.append(_returned(gap, last) if last else gap)
    unmet = (Accepted(None, one) for one in terms if one not in met)
    return standing, (*accepted, *unmet)


def _covers(terms: Acceptance, gap: Diagnostic) -> bool:
    return terms.gap == gap.code and terms.about in ("", gap.about)


def _returned(gap: Diagnostic, ended: Acceptance) -> Diagnostic:
    said = f"accepted by the {ended.by} until {day_words(ended.until)}, which has passed"
    return gap._replace(hint="; ".join(filter(None, (gap.hint, said))))
