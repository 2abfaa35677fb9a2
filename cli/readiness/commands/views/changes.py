"""What changed, in a terminal: a sentence, then a few lines for the good and the bad."""

from collections.abc import Iterable, Iterator

import click

from readiness.commands import show
from readiness.compose.changes import figures, sentences
from readiness.compose.words import gist
from readiness.model.changes import Changes, GapsOf, Named, Slipped, Step, Turned
from readiness.model.when import day_words

MOST = 3
"""Entries under each heading of the one screen; one less where git tells of more headings."""


def lines(changes: Changes, show_all: bool, revision: str = "") -> Iterator[str]:
    """Yield one screen, or with `show_all` every change; `revision` is the name git was asked."""
    most = None if show_all else MOST - bool(changes.source.commit)
    yield from show.hanging(sentences.of_whole(changes, revision), 0)
    if not changes.nothing:
        yield from show.hanging(sentences.of_ladder(changes), 0)
        yield ""
        for heading, entries in _parts(changes, show_all):
            yield from _listed(heading, entries, most)
    yield from show.hanging(sentences.of_source(changes), 0)
    if not (show_all or changes.nothing):
        yield "`--all` shows every change."


def _parts(changes: Changes, show_all: bool) -> Iterator[tuple[str, list[str]]]:
    asked, plan, known = changes.asked, changes.planned, changes.known
    yield "Recommendations that moved", [_step(one) for one in asked.moved]
    yield "New recommendations", _names(asked.new)
    yield "Figures better", [_turned(one) for one in figures.ranked(changes.figures, better=True)]
    yield "Figures worse", [_turned(one) for one in figures.ranked(changes.figures, better=False)]
    yield "Weaknesses put right", _names(known.put_right)
    yield "Weaknesses newly named", _names(known.named)
    yield "Actions finished", _names(one.what for one in plan.done)
    yield "Actions moved to a later date", [_slipped(one) for one in plan.slipped]
    if show_all or changes.source.commit:
        yield from _ladder(changes)
    if show_all:
        yield from _rest(changes)


def _ladder(changes: Changes) -> Iterator[tuple[str, list[str]]]:
    kept = bool(changes.source.commit)
    better = [_step(one) for one in changes.criteria if one.better]
    worse = [_step(one) for one in changes.criteria if not one.better]
    yield ("Criteria that climbed" if kept else "Criteria higher with what came since"), better
    yield ("Criteria that fell" if kept else "Criteria lower than then"), worse
    closed = [_gap(one, len(one.closed)) for one in changes.gaps if one.closed]
    opened = [_gap(one, len(one.opened)) for one in changes.gaps if one.opened]
    yield ("Gaps closed" if kept else "Gaps that would be open without it"), closed
    yield ("Gaps opened" if kept else "Gaps that came with it, or with time"), opened


def _rest(changes: Changes) -> Iterator[tuple[str, list[str]]]:
    plan, known = changes.planned, changes.known
    yield "Other actions that moved", [_step(one) for one in plan.moved if one.after != "done"]
    yield "Actions brought forward", [_slipped(one) for one in plan.brought_forward]
    yield "Weaknesses no longer named, and not put right", _names(known.unnamed)
    others = {
        "New actions": plan.new,
        "Actions no longer there": plan.gone,
        "Recommendations no longer there": changes.asked.gone,
        "New evidence": known.added,
        "Evidence no longer there": known.gone,
        "Evidence that no longer counts": known.aged,
        "Evidence that counts again": known.renewed,
        "Gaps newly accepted": changes.accepting.new,
        "Gaps no longer accepted": changes.accepting.ended,
        "How these stood then is not known": (*changes.asked.unsure, *plan.unsure),
    }
    for heading, those in others.items():
        yield heading, _names(those)


def _listed(heading: str, entries: list[str], most: int | None) -> Iterator[str]:
    if not entries:
        return
    yield click.style(f"{heading} ({len(entries)})", bold=True)
    for entry in entries[:most]:
        yield from [show.fitted(f"  {entry}")] if most else show.hanging(entry, 2)
    if most and len(entries) > most:
        yield f"  and {len(entries) - most} more"


def _step(one: Step) -> str:
    then, now = sentences.status(one.before), sentences.status(one.after)
    return f"{one.what.id}: {then} → {now}"


def _slipped(one: Slipped) -> str:
    return f"{one.what.id}: {day_words(one.before)} → {day_words(one.after)}"


def _turned(one: Turned) -> str:
    then, now = sentences.number_of(one)
    crossed = sentences.beside_england(one)
    return f"{one.what.title}: {then} → {now} {one.unit}{', ' + crossed if crossed else ''}"


def _gap(one: GapsOf, count: int) -> str:
    area = f"{one.area}: " if one.area else ""
    return f"{one.code} {area}{one.title} ({count})"


def _names(those: Iterable[Named]) -> list[str]:
    return [f"{one.id}: {gist(one.title, 110)}" for one in those]
