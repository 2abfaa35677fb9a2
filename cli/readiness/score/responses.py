"""Whether anything was done about what an item says."""

from readiness.model.assessment import Item
from readiness.score.case import Case


def responded(item: Item, case: Case) -> bool:
    """Say whether an item tells what was done about it, or an action responds to it."""
    actions = case.workspace.records.actions
    return bool(item.response) or any(item.id in action.responds_to for action in actions)
