"""Gaps closed and opened, one entry for each code in each area."""

from collections import defaultdict
from collections.abc import Iterable

from readiness.model.assessment import Assessment
from readiness.model.changes import Accepting, GapsOf, Named
from readiness.model.diagnostic import Diagnostic
from readiness.score.rules import RULES

_Key = tuple[str, str]
"""A code, and what it is about."""

_TITLES = {rule.code.code: rule.code.title for rule in RULES}


def told(
    before: Assessment, after: Assessment, unknown: frozenset[str] = frozenset()
) -> tuple[GapsOf, ...]:
    """Return what is closed and what has opened, by area and code.

    A gap that is accepted for a time is neither, nor is one about something that is unknown.
    A gap told of several times is one.
    """
    was, now = _by_key(before.all_gaps), _by_key(after.all_gaps)
    set_aside = {key for verdict in (before, after) for key in _accepted(verdict)}
    closed = _grouped(before, _only(was, {*now, *set_aside}, unknown))
    opened = _grouped(after, _only(now, {*was, *set_aside}, unknown))
    titles = _titles(before, after)
    places = {area: place for place, area in enumerate(titles)}
    return tuple(
        GapsOf(
            code,
            _TITLES[code],
            titles[area],
            tuple(closed.get((area, code), ())),
            tuple(opened.get((area, code), ())),
        )
        for area, code in sorted({*closed, *opened}, key=lambda key: (places[key[0]], key[1]))
    )


def _titles(before: Assessment, after: Assessment) -> dict[str, str]:
    """Return what areas are called today, by their ids in order; those of then alone come last."""
    now = {area.id: area.short_title for area in after.areas}
    return {"": ""} | now | {one.id: one.short_title for one in before.areas if one.id not in now}


def accepting(before: Assessment, after: Assessment) -> Accepting:
    """Return the gaps that are accepted now and were not, and the reverse."""
    was, now = _accepted(before), _accepted(after)
    new = sorted(now.items() - was.items())
    ended = sorted(was.items() - now.items())
    return Accepting(
        tuple(_named(*one) for one in new if one[0] not in was),
        tuple(_named(*one) for one in ended if one[0] not in now),
    )


def _named(key: _Key, words: str) -> Named:
    return Named(" ".join(filter(None, key)), words)


def _accepted(assessment: Assessment) -> dict[_Key, str]:
    """Return what a gap that is accepted says, by its code and subject."""
    gaps = [one.gap for one in assessment.accepted if one.gap]
    return {(gap.code, gap.about): gap.message for gap in gaps}


def _by_key(gaps: Iterable[Diagnostic]) -> dict[_Key, Diagnostic]:
    found: dict[_Key, Diagnostic] = {}
    for gap in gaps:
        found.setdefault((gap.code, gap.about), gap)
    return found


def _only(
    gaps: dict[_Key, Diagnostic], others: set[_Key], unknown: frozenset[str]
) -> list[Diagnostic]:
    left = [key for key in sorted(gaps) if key not in others and key[1] not in unknown]
    return [gaps[key] for key in left]


def _grouped(
    assessment: Assessment, gaps: list[Diagnostic]
) -> dict[tuple[str, str], list[Diagnostic]]:
    """Gather gaps by the id of their area and by their code."""
    home = {gap: area.id for area in assessment.areas for gap in area.all_gaps}
    found: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for gap in gaps:
        found[home.get(gap, ""), gap.code].append(gap)
    return found
