"""What an item speaks of, and how near two items are. It compares subjects, never sentences."""

from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.framework import Framework
from readiness.model.hindsight import Basis


class Subjects(NamedTuple):
    """What an item names: single prompts, and criteria as a whole; `criteria` are those of both."""

    prompts: frozenset[str]
    whole: frozenset[str]
    criteria: frozenset[str]

    def near(self, other: "Subjects") -> Basis | None:
        """Say what two items have in common: a prompt, or a criterion that one names as a whole.

        Two items that name different prompts of one criterion have nothing in common.
        """
        if self.prompts & other.prompts:
            return Basis.PROMPT
        if self.whole & other.criteria or other.whole & self.criteria:
            return Basis.CRITERION
        return None

    def same(self, other: "Subjects") -> bool:
        """Say whether two items name the same thing: a prompt, or a criterion as a whole."""
        return bool(self.prompts & other.prompts or self.whole & other.whole)


def subjects(item: Item, framework: Framework) -> Subjects:
    """Return what an item names; one that names a prompt does not name its criterion whole."""
    in_part = {framework.criteria[prompt].id for prompt in item.prompts}
    criteria = frozenset(item.criteria)
    return Subjects(frozenset(item.prompts), criteria - in_part, criteria)
