"""What had been written near one finding: credit is given widely, and blame narrowly."""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.hindsight import Basis
from readiness.model.plan import Action
from readiness.model.workspace import Workspace
from readiness.score.hindsight.before import Before
from readiness.score.hindsight.subjects import Subjects, subjects


class Near(NamedTuple):
    """What had been written near one finding."""

    subject: Subjects
    workspace: Workspace
    past: Before

    def weak(self) -> list[Item]:
        """Return weaknesses, and what was mixed, that had not been put right.

        A figure tells of one thing, though by default it supports a criterion as a whole: it
        tells nothing of the criterion's single prompts.
        """
        return self._near(
            item
            for item in self.past.said
            if item.finding in ("weakness", "mixed")
            and not item.put_right
            and (not item.measured or self.subject.same(self._subject(item)))
        )

    def claimed(self) -> list[Item]:
        """Return strengths, and what was mixed, in the authority's own words."""
        return self._near(
            self.own(item for item in self.past.said if item.finding in ("strength", "mixed"))
        )

    def signs(self) -> tuple[Item, ...]:
        """Return figures that pointed to it."""
        return tuple(self._near(self.past.signs))

    def same(self, near: Iterable[Item], finding: str) -> list[Item]:
        """Return those of a kind of finding, but no figures, that name the very same thing."""
        return [
            item
            for item in near
            if item.finding == finding
            and not item.measured
            and self.subject.same(self._subject(item))
        ]

    def own(self, some: Iterable[Item]) -> list[Item]:
        """Return those that the authority wrote itself, and no earlier inspection."""
        return [item for item in some if item.id not in self.past.told]

    def basis(self, near: list[Item]) -> Basis:
        """Say how near the nearest is, or that all of them are what others had found."""
        own = self.own(near)
        if not own:
            return Basis.TOLD
        return self.subject.near(self._subject(own[0])) or Basis.NOTHING

    def actions(self, near: list[Item]) -> tuple[Action, ...]:
        """Return the actions for some items, each once."""
        found = {one.id: one for item in near for one in self.past.plans.get(item.id, ())}
        return tuple(found[name] for name in sorted(found))

    def _near(self, some: Iterable[Item]) -> list[Item]:
        placed = [(self.subject.near(self._subject(item)), item) for item in some]
        near = [(basis is not Basis.PROMPT, item.id, item) for basis, item in placed if basis]
        return [item for _, _, item in sorted(near, key=lambda one: one[:2])]

    def _subject(self, item: Item) -> Subjects:
        return subjects(item, self.workspace.framework)
