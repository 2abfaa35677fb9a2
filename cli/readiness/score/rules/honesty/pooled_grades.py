"""G442: grades added together across the good line."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.diagnostic import Location, Severity
from readiness.model.framework import Framework, Grade
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.prose.sentences import first_word, narrative, sentences, split


class _Passage(NamedTuple):
    """A text, its place, what it is about, and the id of the item that says it, if one does."""

    text: str
    at: Location
    about: str
    item: str = ""


@rule(
    "G442",
    Severity.WARNING,
    "grades are pooled across the good line",
    "BCP 2024 scrutiny report, paragraph 20: 96% good or requires improvement",
    Effort.ASK,
)
def pooled_grades(case: Case) -> Iterator[Finding]:
    """A text adds a good grade to one below it, so that nobody can see the good share.

    Ninety-six per cent `good or requires improvement` can mean four in a hundred good.
    Readers want the share that is good, by itself. Only grades that a sentence counts are
    looked at: it has a number or a word such as `all` or `most` before them.

    Mend: give each grade's count on its own.

    Example: `96% were good or requires improvement`.
    """
    pattern = _pattern(case.framework)
    if pattern is None:
        return
    grouped: dict[str, list[_Passage]] = defaultdict(list)
    for passage in _passages(case):
        if _pooled(passage.text, pattern, case):
            grouped[passage.about].append(passage)
    for about, found in grouped.items():
        names = some([passage.item for passage in found if passage.item])
        pooled = _pooled(found[0].text, pattern, case)
        yield Finding(
            found[0].at,
            f"{names}{': ' if names else ''}`{pooled}` pools grades on both sides of the good line",
            "give the count or share of each grade on its own",
            about,
        )


def _pooled(text: str, pattern: re.Pattern[str], case: Case) -> str:
    """Return the first grades that a sentence pools and counts, as they are written."""
    for sentence in split(text):
        match = pattern.search(sentence)
        before = sentence[: match.start()] if match else ""
        if match and (re.search(r"\d", before) or first_word(before, case.terms.share_words)):
            return match[0]
    return ""


def _pattern(framework: Framework) -> re.Pattern[str] | None:
    above = _labels(framework, positive=True)
    below = _labels(framework, positive=False)
    if not above or not below:
        return None
    up, down, join = "|".join(above), "|".join(below), r"(?:\s+(?:or|and)\s+|\s*/\s*)"
    pairs = rf"(?:{up}){join}(?:{down})|(?:{down}){join}(?:{up}|better|above)"
    return re.compile(rf"(?<!to be )\b(?:{pairs})\b", re.IGNORECASE)


def _labels(framework: Framework, *, positive: bool) -> list[str]:
    """Return the labels of grades above or below the good line, as patterns, longest first."""
    grades: list[Grade] = [one for one in framework.grades if one.positive is positive]
    labels = [label for grade in grades for label in (grade.label, *grade.also)]
    return [re.escape(label) for label in sorted(labels, key=len, reverse=True)]


def _passages(case: Case) -> Iterator[_Passage]:
    for item in case.items:
        about = item.criteria[0] if item.criteria else item.id
        yield _Passage(item.says, item.at, about, item.id)
    for sentence in (*sentences(case), *narrative(case)):
        yield _Passage(sentence.text, sentence.at, sentence.about)
