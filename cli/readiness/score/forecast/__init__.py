"""What comes between the day of the assessment and another day, if nobody does anything."""

from collections.abc import Iterator, Mapping
from datetime import date

from readiness.model.assessment import Coming
from readiness.score.case import Case
from readiness.score.forecast.ahead import Ahead
from readiness.score.forecast.due import due
from readiness.score.forecast.released import released
from readiness.score.forecast.stale import stale
from readiness.score.forecast.unheard import unheard


def forecast(case: Case, owners: Mapping[str, str], until: date) -> tuple[Coming, ...]:
    """Return what goes stale, falls due, goes unheard or is superseded after today, until a day.

    `owners` holds the role in words that each record is for, by its id. Entries stand by
    owner, in the order of the settings, and then by day; those of nobody come last.
    """
    roles = list(dict.fromkeys(one.role for one in case.workspace.settings.owners))
    places = {role: place for place, role in enumerate(roles)} | {"": len(roles) + 1}
    found = _all(Ahead(case, owners, until))
    return tuple(sorted(found, key=lambda one: (places.get(one.owner, len(roles)), *_order(one))))


def _order(one: Coming) -> tuple[str, date, str]:
    return one.owner, one.day, one.what


def _all(ahead: Ahead) -> Iterator[Coming]:
    yield from stale(ahead)
    yield from unheard(ahead)
    yield from released(ahead)
    yield from due(ahead)


__all__ = ["forecast"]
