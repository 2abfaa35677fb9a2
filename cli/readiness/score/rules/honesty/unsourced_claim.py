"""G443: what inspectors are said to have found, with nothing to show it."""

import re
from collections import defaultdict
from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.kinds import Kind
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.once import once
from readiness.score.prose.claims import claimed
from readiness.score.prose.sentences import Sentence, first_word, narrative, sentences

_FROM_OUTSIDE: tuple[Kind, ...] = ("inspection", "peer-review", "external-review")
"""Kinds whose items are themselves what somebody from outside wrote."""

_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b(?:paragraphs?|pages?) \d", re.IGNORECASE)
"""A year, or the place in a document."""


@rule(
    "G443",
    Severity.ERROR,
    "a claim about inspectors has no source",
    "BCP 2024 scrutiny report, paragraphs 1, 2 and 7: visits that confirm a move out of inadequate",
    Effort.ASK,
)
def unsourced_claim(case: Case) -> Iterator[Finding]:
    """Something is said in the inspectorate's name, and its own paper is not named.

    A council told its members that monitoring visits had confirmed a move out of
    inadequate. Such visits give no grade, and no letter was named. In prose, a sentence
    needs a reference, a year or a paragraph, or a finding of an inspection cited beside
    it in the same paragraph. An item needs the letter or report as its `source`, and the
    `paragraph`.

    Mend: find the letter, and give its date and paragraph, or say that it is your reading.

    Example: `Ofsted has confirmed that practice is good`, from a report of the council's own.
    """
    yield from _in_prose(case)
    claims = (item for item in current(case.items) if _unsourced(item, case))
    for area, items in once(case, claims):
        yield Finding(
            items[0].at,
            f"{area.short_title}: {some([item.id for item in items])} "
            f"{'speaks' if len(items) == 1 else 'speak'} for inspectors or advisers, and "
            "the source is not their own letter or report, with its paragraph",
            "name the letter or report as `source`, and the `paragraph`",
            area.id,
        )


def _in_prose(case: Case) -> Iterator[Finding]:
    titles = {area.id: f"{area.short_title}: " for area in case.framework.all_areas()}
    outside = {item.id for item in case.items if item.kind in _FROM_OUTSIDE}
    grouped: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in (*sentences(case), *narrative(case)):
        if _speaks(sentence.text, case) and not _sourced(sentence, outside):
            grouped[sentence.about].append(sentence)
    for area, found in grouped.items():
        more = f" (and {len(found) - 1} more like it)" if len(found) > 1 else ""
        yield Finding(
            found[0].at,
            f"{titles.get(area, '')}no source for what the text says of inspectors or advisers: "
            f"`{found[0].short}`{more}",
            "cite the finding, or name the letter or report with its date and paragraph",
            area,
        )


def _speaks(text: str, case: Case) -> bool:
    """Say whether a text has somebody who inspects or advises find or say something."""
    named = claimed(text, case.terms.inspectorate_words, case.terms)
    return bool(named and first_word(text, case.terms.verdict_words))


def _sourced(sentence: Sentence, outside: set[str]) -> bool:
    named = sentence.cites or _DATED.search(sentence.text)
    return bool(named) or bool(outside.intersection(sentence.paragraph_cites))


def _unsourced(item: Item, case: Case) -> bool:
    if item.kind in _FROM_OUTSIDE or not _speaks(item.says, case):
        return False
    return not (item.paragraph and _theirs(item.source, case))


def _theirs(source: str, case: Case) -> bool:
    """Say whether a source is a report recorded here, or names those who inspect or advise."""
    recorded = {one.source for one in case.workspace.records.inspections}
    named = claimed(source, case.terms.inspectorate_words, case.terms)
    return source in recorded or bool(named)
