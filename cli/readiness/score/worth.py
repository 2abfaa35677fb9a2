"""What closing a gap is worth, and what it takes."""

from collections.abc import Callable

from readiness.model.assessment import AreaStanding, CriterionStanding, Item
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.rule import Effort
from readiness.model.terms import Terms
from readiness.score.ladder import rung
from readiness.score.rules import RULES

WEIGHT = {Severity.ERROR: 3, Severity.WARNING: 1, Severity.NOTE: 0}
"""What a closed gap counts for."""

A_RUNG = 2
"""What a rung counts for that a criterion climbs."""

A_NEED = 3
"""What a known weakness or recommendation counts for that gets a first action: known weaknesses
that nobody acts on are held against leaders most (Bath and North East Somerset 2013, paragraph
41; Slough 2023)."""

COST = {Effort.WRITE: 1, Effort.ASK: 2, Effort.LOOK: 4}
"""How the three efforts compare."""

_EFFORT = {rule.code.code: rule.code.effort for rule in RULES}

_Items = tuple[Item, ...]


def effort(gap: Diagnostic) -> Effort:
    """Return what it takes to close a gap."""
    return _EFFORT[gap.code]


def worth(gap: Diagnostic, rise: int) -> int:
    """Return what a gap is worth closing when its criterion climbs so many rungs by it."""
    return WEIGHT[gap.severity] + A_RUNG * rise


def answered(gap: Diagnostic, area: AreaStanding | None) -> int:
    """Count the needs of an area that would get a first action if gaps of this code were closed."""
    if area is None or gap.code not in _FIRST_ACTIONS:
        return 0
    return sum(not need.actions for need in area.plan.needs)


def rises(gap: Diagnostic, standing: CriterionStanding | None, terms: Terms) -> int:
    """Count the rungs that a criterion would climb if the gap were closed."""
    after = _AFTER.get(gap.code)
    if not after or standing is None or standing.rung is None:
        return 0
    return max(0, rung(after(standing.items), terms) - standing.rung)


def _dated(items: _Items) -> _Items:
    return tuple(item._replace(why_not="") for item in items)


def _with_a_voice(items: _Items) -> _Items:
    heard = items[0]._replace(kind="child-voice", finding="mixed", why_not="", hears=("children",))
    return (*items, heard)


def _with_impact(items: _Items) -> _Items:
    return tuple(
        item._replace(shows="impact") if item.current and item.finding == "strength" else item
        for item in items
    )


_FIRST_ACTIONS = ("G470", "G474")

_AFTER: dict[str, Callable[[_Items], _Items]] = {
    "G402": _with_a_voice,
    "G403": _with_a_voice,
    "G410": _dated,
    "G411": _dated,
    "G420": _with_a_voice,
    "G422": _with_impact,
}
"""What a criterion's items are like once a gap of a code is closed."""
