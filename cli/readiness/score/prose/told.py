"""What the authority's text tells of its items, and what it leaves out."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.diagnostic import Location
from readiness.score.case import Case, current
from readiness.score.items import MENDABLE
from readiness.score.prose.sentences import narrative, sentences


class Half(NamedTuple):
    """A weakness that the text leaves out, where it tells strengths on the same prompt."""

    weak: Item
    strengths: tuple[str, ...]
    criterion: str


def told(case: Case) -> dict[str, Location]:
    """Return every id that the text cites or names for the first page, and where it first does."""
    found: dict[str, Location] = {}
    for sentence in (*sentences(case), *narrative(case)):
        for name in sentence.cites:
            found.setdefault(name, sentence.at)
    for written in case.workspace.records.evaluation:
        for name in (*written.proud_of, *written.worried_about):
            found.setdefault(name, written.where("area"))
    return found


def halves(case: Case) -> dict[str, Half]:
    """Return, by its id, each weakness of whose prompt the text tells the good half only.

    A mixed finding tells both halves. A weakness that bears on several prompts is found once.
    """
    found: dict[str, Half] = {}
    for half in _halves(case, told(case)):
        found.setdefault(half.weak.id, half)
    return found


def _halves(case: Case, known: dict[str, Location]) -> Iterator[Half]:
    for criterion, items in case.criteria():
        counted = current(items)
        for prompt in criterion.prompts:
            bearing = [item for item in counted if prompt.id in item.prompts]
            strengths = [one.id for one in bearing if one.finding == "strength" and one.id in known]
            if not strengths or any(one.finding in MENDABLE and one.id in known for one in bearing):
                continue
            for item in bearing:
                if item.weak:
                    yield Half(item, tuple(strengths), criterion.id)


def untold(case: Case) -> list[Item]:
    """Return the weaknesses that must be told, and of which the text says nothing.

    The text need not name every one: another that it cites on the same prompt speaks for it.
    Those of which it tells the good half are left out here.
    """
    known, half = told(case), halves(case)
    spoken_of = {
        name
        for item in case.items
        if item.id in known and item.finding in MENDABLE
        for name in item.prompts + item.criteria
    }
    return [
        item
        for item in current(case.items)
        if item.weak
        and item.kind in case.terms.must_be_told
        and item.id not in half
        and not spoken_of.intersection(item.prompts or item.criteria)
    ]
