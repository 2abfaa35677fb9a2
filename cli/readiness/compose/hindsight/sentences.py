"""Self-knowledge in sentences: counts in words, and never a share that looks like a grade."""

from collections.abc import Sequence

from readiness.compose.words import listed, number
from readiness.model.hindsight import (
    OF_STRENGTHS,
    AreaKnowledge,
    Basis,
    Compared,
    Hindsight,
    Verdict,
    counted,
)
from readiness.model.when import day_words

HOW_TO_READ = (
    "This compares subjects, not sentences. Something counts as written on a finding if both name "
    "the same prompt, or if one of them names their criterion as a whole: read the two beside each "
    "other before you quote a count. Where the report itself says whether leaders knew, its word "
    "is taken. A weakness that leaders knew counts in their favour. None of this is a grade."
)
"""What every reader must be told of the comparison."""

_REST = {
    Verdict.PLANNED: ("was known and planned for", "were known and planned for"),
    Verdict.OPPOSITE: ("had been claimed as a strength", "had been claimed as strengths"),
    Verdict.NOT_KNOWN: ("was not known", "were not known"),
    Verdict.IN_PART: ("was known in part", "were known in part"),
    Verdict.NO_PLAN: ("was known without a plan on record", "were known without a plan on record"),
}
_STRENGTHS = {
    Verdict.CLAIMED: "had been claimed",
    Verdict.NOT_CLAIMED: "had not been claimed",
    Verdict.AS_WEAKNESS: "had been written of as a weakness",
    Verdict.NO_RECORD: "cannot be compared",
}


def of_area(area: AreaKnowledge) -> str:
    """Say what was known of an area's weaknesses."""
    return _weaknesses(area.weaknesses)


def of_whole(comparison: Hindsight) -> str:
    """Say what was known of every weakness found."""
    return _weaknesses(comparison.weaknesses)


def of_strengths(compared: Sequence[Compared]) -> str:
    """Say how many of the strengths found had been claimed; empty where there are none."""
    if not compared:
        return ""
    counts, every = counted(compared), len(compared)
    held = [one for one in OF_STRENGTHS if counts[one]]
    modest = counts[Verdict.NOT_CLAIMED] or counts[Verdict.AS_WEAKNESS]
    after = " To claim too little is no fault." if modest else ""
    if len(held) == 1:
        return f"{_all(every, 'strength')} found {_STRENGTHS[held[0]]}.{after}"
    told = listed(f"{counts[one]} {_STRENGTHS[one]}" for one in held)
    return f"Of the {every} strengths found, {told}.{after}"


def of_basis(comparison: Hindsight) -> str:
    """Say how many verdicts on weaknesses are the report's own; empty where there are none."""
    every = comparison.weaknesses
    reported = sum(one.basis in (Basis.REPORT, Basis.ACTED) for one in every)
    if not every:
        return ""
    verdicts = number(len(every), "verdict")
    rest = "rests" if reported < 2 else "rest"
    return f"Of these {verdicts}, {reported or 'none'} {rest} on the report's own word."


def of_source(comparison: Hindsight) -> str:
    """Say that the report was not read, where it was not; empty where it was."""
    told_by = comparison.inspection.reported_by
    return f"The report itself was not read: as reported by {told_by}." if told_by else ""


def of_record(comparison: Hindsight) -> str:
    """Say what there was to compare with."""
    before = day_words(comparison.day)
    left = comparison.undated
    out = f" {number(left, 'undated item')} left out." if left else ""
    if not comparison.written:
        return (
            f"Nothing in this folder was written before {before}, so that only the report's own "
            f"word can tell what leaders knew.{out}"
        )
    weak = sum(item.finding in ("weakness", "mixed") for item in comparison.written)
    items = number(len(comparison.written), "item")
    return f"Written before {before}: {items}, of which {weak or 'none'} told of a weakness.{out}"


def _weaknesses(compared: Sequence[Compared]) -> str:
    if not compared:
        return "No weakness is recorded among the findings."
    counts, every = counted(compared), len(compared)
    held = [verdict for verdict in _ORDER if counts[verdict]]
    if held == [Verdict.NO_RECORD]:
        return f"Of {_all(every, 'weakness').lower()} found nothing can be said."
    if len(held) == 1:
        return f"{_all(every, 'weakness')} found {_REST[held[0]][every > 1]}."
    told = [f"{counts[one]} {_REST[one][counts[one] > 1]}" for one in held if one in _REST]
    silent = counts[Verdict.NO_RECORD]
    after = f"; of {silent} nothing can be said" if silent else ""
    if not counts[Verdict.PLANNED]:
        return f"Of the {every} weaknesses found, {listed(told)}{after}."
    planned = f"{counts[Verdict.PLANNED]} of the {every} weaknesses found"
    return f"Leaders had named and planned for {'; '.join([planned, *told[1:]])}{after}."


def _all(count: int, noun: str) -> str:
    return f"The one {noun}" if count == 1 else f"The {number(count, noun, _MANY[noun])}"


_MANY = {"weakness": "weaknesses", "strength": "strengths"}
_ORDER = (
    Verdict.PLANNED,
    Verdict.NO_PLAN,
    Verdict.IN_PART,
    Verdict.NOT_KNOWN,
    Verdict.OPPOSITE,
    Verdict.NO_RECORD,
)
