"""Who speaks from outside, or of their own life."""

from readiness.model.assessment import Item
from readiness.model.kinds import Kind
from readiness.model.terms import Terms

FROM_OUTSIDE: tuple[Kind, ...] = ("inspection", "peer-review", "external-review", "court")
"""Kinds by which others speak, who have weighed and compared for themselves."""


def speaks_for_itself(item: Item, terms: Terms) -> bool:
    """Say whether an item is what somebody else found, or what those concerned said."""
    return item.kind in FROM_OUTSIDE or item.kind in terms.hears_a_voice
