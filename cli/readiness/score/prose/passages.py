"""Sentences, each with the one that follows it: what a claim says, and what stands beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from readiness.score.case import Case
from readiness.score.prose.sentences import Sentence, sentences, split


class Passage(NamedTuple):
    """A sentence, and the one after it in the same text, if there is one."""

    said: Sentence
    after: Sentence | None

    @property
    def text(self) -> str:
        """Both sentences on one line."""
        both = f"{self.said.text} {self.after.text if self.after else ''}"
        return " ".join(both.split())

    @property
    def cites(self) -> tuple[str, ...]:
        """The ids in square brackets in either sentence."""
        return self.said.cites + (self.after.cites if self.after else ())


def passages(case: Case, fields: Iterable[str]) -> Iterator[Passage]:
    """Yield every sentence of some answers of the areas, and of the parts around the areas.

    The part that says what is not known is left out: it claims nothing.
    """
    every = [*sentences(case, fields), *_around(case)]
    for said, after in zip_longest(every, every[1:]):
        together = after and (after.at, after.about) == (said.at, said.about)
        yield Passage(said, after if together else None)


def _around(case: Case) -> Iterator[Sentence]:
    for part in case.workspace.records.narrative:
        for text in split(part.text) if part.section != "not-known" else ():
            yield Sentence(text, part.where("text"), "")


def by_area(found: Iterable[Passage]) -> dict[str, list[Passage]]:
    """Return passages by the id of the area that they speak of; of none, under the empty id."""
    gathered: dict[str, list[Passage]] = defaultdict(list)
    for passage in found:
        gathered[passage.said.about].append(passage)
    return gathered


def heading(case: Case, area: str) -> str:
    """Return what to call an area, or the parts around the areas, in a message."""
    titles = {one.id: one.short_title for one in case.framework.all_areas()}
    return titles.get(area, "around the areas")
