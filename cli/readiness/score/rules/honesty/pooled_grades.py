"""G442: grades added together across the good line."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.diagnostic import Location, Severity
from readiness.model.framework import Framework, Grade
from readiness.model.rule import Finding, rule
from readiness.score.case import Case


class _Passage(NamedTuple):
    text: str
    at: Location
    about: str
    named: str


@rule(
    "G442",
    Severity.WARNING,
    "grades are pooled across the good line",
    "BCP 2024 scrutiny report, paragraph 20: 96% good or requires improvement",
)
def pooled_grades(case: Case) -> Iterator[Finding]:
    """A text adds a good grade to one below it, so that nobody can see the good share.

    Ninety-six per cent `good or requires improvement` can mean four in a hundred good.
    Readers want the share that is good, by itself.

    Mend: give each grade's count on its own.

    Example: `96% were good or requires improvement`.
    """
    pooled = _pattern(case.framework)
    if pooled is None:
        return
    for passage in _passages(case):
        match = pooled.search(passage.text)
        if match:
            yield Finding(
                passage.at,
                f"{passage.named}`{match[0]}` pools grades on both sides of the good line",
                "give the count or share of each grade on its own",
                passage.about,
            )


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
        yield _Passage(
            item.says, item.at, item.criteria[0] if item.criteria else item.id, f"`{item.id}`: "
        )
    for one in case.workspace.records.evaluation:
        text = f"{one.summary}\n{one.what_we_know}\n{one.how_we_know}\n{one.plans}"
        yield _Passage(text, one.where("area"), one.area, "")
