"""What the writer carries as it goes through one document of a page."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.model.document import Inlines
from readiness.render.called import Called
from readiness.render.html.ids import Ids
from readiness.render.html.plan import Entry, Plan


class Noted(NamedTuple):
    """A note: its id, that of its mark in the text, its number, and what it says."""

    id: str
    mark: str
    number: int
    content: Inlines


class Story:
    """The counters that run through a document, and where its links lead.

    `elsewhere` are the anchors of the page's other documents, for references to what is not
    in this one. Headings start one level below `level`, that of the document's own title.
    """

    def __init__(self, plan: Plan, ids: Ids, elsewhere: Mapping[str, str], level: int) -> None:
        """Start at the top of the document."""
        self.plan = plan
        self.ids = ids
        self.level = level
        self.tables = self.figures = 0
        self.notes: list[Noted] = []
        self._elsewhere = elsewhere
        self._placed: set[str] = set()
        self._headings = iter(plan.entries)
        self._section = "0"
        self._paragraphs = 0

    def heading(self, anchor: str) -> Entry:
        """Return the plan's entry for the next heading."""
        self._placed.add(anchor)
        found = next(self._headings)
        if found.number:
            self._section, self._paragraphs = found.number, 0
        return found

    def paragraph_number(self) -> str:
        """Return the number of the next paragraph that can be cited by it."""
        self._paragraphs += 1
        return f"{self._section}.{self._paragraphs}"

    def marked(self, anchor: str) -> str:
        """Return the id of an anchor to the first who asks for it, to others nothing."""
        if not anchor or anchor in self._placed:
            return ""
        self._placed.add(anchor)
        return self.plan.anchors.get(anchor, "")

    def target(self, anchor: str) -> str:
        """Return the id that a reference leads to: in this document, else in another."""
        return self.plan.anchors.get(anchor) or self._elsewhere.get(anchor, "")

    def called(self, anchor: str) -> Called | None:
        """Return how the text refers to a numbered thing of this document."""
        return self.plan.called.get(anchor)

    def fresh(self, *parts: str) -> str:
        """Return an id that nothing on the page has."""
        return self.ids.free(self.plan.id, *parts)

    def noted(self, content: Inlines) -> Noted:
        """Keep a note for the end of the document, and return it."""
        number = str(len(self.notes) + 1)
        ids = self.fresh("note", number), self.fresh("noted", number)
        self.notes.append(Noted(*ids, len(self.notes) + 1, content))
        return self.notes[-1]
