"""The comparison with hindsight in a terminal: counts, and what leaders did not know."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

import click

from readiness.commands import show
from readiness.compose.hindsight import sentences
from readiness.compose.words import listed, paragraphs
from readiness.model.hindsight import (
    OF_WEAKNESSES,
    AreaKnowledge,
    Compared,
    Hindsight,
    Verdict,
    counted,
)

MOST = 8
"""Findings that the one screen shows."""

_WIDEST_TITLE = 24
"""Letters of an area's name beside the counts; a longer one takes two lines."""

_WORST = (Verdict.OPPOSITE, Verdict.NOT_KNOWN)


def lines(comparison: Hindsight, show_all: bool) -> Iterator[str]:
    """Yield one screen: counts by area, and the findings that leaders did not know; or all."""
    yield from _head(comparison)
    if comparison.weaknesses:
        yield from _counts(comparison)
        yield ""
    if show_all:
        for area in comparison.areas:
            yield from _area(area)
    else:
        yield from _worst(comparison)
        yield "`--all` shows every finding; `--out FILE.docx` writes the tables."


def _head(comparison: Hindsight) -> Iterator[str]:
    title = f"{comparison.authority}: {comparison.inspection.title}"
    yield from (click.style(line, bold=True) for line in show.hanging(title, 0))
    yield from show.hanging(sentences.of_whole(comparison), 0)
    if told := sentences.of_strengths(comparison.strengths):
        yield from show.hanging(told, 0)
    told = f"{sentences.of_record(comparison)} {sentences.of_basis(comparison)}"
    yield from show.hanging(told, 0)
    yield from show.hanging(sentences.of_source(comparison), 0)
    yield ""
    yield from show.hanging(sentences.HOW_TO_READ, 0)
    yield ""


def _counts(comparison: Hindsight) -> Iterator[str]:
    head = "Weaknesses found"
    titles = {area.id: wrap(area.short_title, _WIDEST_TITLE) for area in comparison.areas}
    widest = max(len(head), *(len(line) for title in titles.values() for line in title))
    heads = [str(verdict).rpartition(" ") for verdict in OF_WEAKNESSES]
    widths = [max(len(first), len(last)) for first, _, last in heads]
    above = "  ".join(f"{first:>{wide}}" for (first, _, _), wide in zip(heads, widths, strict=True))
    below = "  ".join(f"{last:>{wide}}" for (_, _, last), wide in zip(heads, widths, strict=True))
    yield f"  {'':{widest}}  {above}"
    yield f"  {head:{widest}}  {below}"
    for area in filter(lambda each: each.weaknesses, comparison.areas):
        counts = counted(area.weaknesses)
        told = zip(OF_WEAKNESSES, widths, strict=True)
        numbers = "  ".join(f"{counts[verdict] or '-':>{wide}}" for verdict, wide in told)
        *above_last, last = titles[area.id]
        yield from (f"  {line}" for line in above_last)
        yield f"  {last:{widest}}  {numbers}"


def _worst(comparison: Hindsight) -> Iterator[str]:
    """Yield the findings that were claimed as strengths or not known, the worst first."""
    found = [
        (_WORST.index(one.verdict), area, one)
        for area in comparison.areas
        for one in area.weaknesses
        if one.verdict in _WORST
    ]
    if not found:
        yield "No finding was unknown, as far as this can tell."
        return
    for _, area, one in sorted(found, key=lambda each: each[0])[:MOST]:
        head = f"{one.verdict}: {one.finding.id} ({area.short_title}, {_place(one)})"
        yield from show.hanging(f"{head}: {one.finding.says}", 2)
        yield from show.hanging(_because(one), 6)
    if len(found) > MOST:
        yield f"  and {len(found) - MOST} more"


def _area(area: AreaKnowledge) -> Iterator[str]:
    yield click.style(area.title, bold=True)
    yield from show.hanging(sentences.of_area(area), 2)
    if told := sentences.of_strengths(area.strengths):
        yield from show.hanging(told, 2)
    for one in area.compared:
        head = f"{one.verdict}: {one.finding.id} ({one.finding.finding}, {_place(one)})"
        yield from show.hanging(f"{head}: {one.finding.says}", 4)
        yield from show.hanging(_because(one), 8)
    yield ""


def _place(one: Compared) -> str:
    return paragraphs(one.finding.paragraph)


def _because(one: Compared) -> str:
    told = [f"rests on: {one.basis}"]
    if one.written:
        told.append(f"written: {_ids(item.id for item in one.written)}")
    if one.actions:
        told.append(f"planned: {_ids(action.id for action in one.actions)}")
    if one.signs:
        told.append(f"figures worse than England: {_ids(item.id for item in one.signs)}")
    return "; ".join(told)


def _ids(ids: Iterable[str]) -> str:
    return listed(f"`{one}`" for one in ids)
