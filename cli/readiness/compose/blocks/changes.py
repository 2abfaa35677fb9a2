"""What changed since an earlier day: a sentence, and short tables of the good and the bad."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest

from readiness.compose.changes import figures, sentences
from readiness.compose.index import Index
from readiness.compose.room import whole_sentences
from readiness.compose.words import STATUS_TONES, capital, cell, lower, number, strong
from readiness.model.assessment import Assessment
from readiness.model.changes import Asked, Changes, Named, Planned, Step
from readiness.model.document import Block, Cell, Column, Inlines, Paragraph, Table, Text
from readiness.model.when import day_words

MOST = 4
"""Rows of a table for the good, and as many for the bad."""

_WEAKNESS = 84
"""Letters that a weakness has in its table, or else its first sentence."""

_NAMED = 2
"""Actions that a row names."""


def changes(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """Tell what changed since the last meeting, or another day that was asked for.

    Counts of gaps and how the earlier state was come by are told inside the authority only.
    """
    found = assessment.changes
    if found is None:
        return _no_day(assessment)
    lead = Paragraph((Text(sentences.of_whole(found)),), style="lead")
    return (lead,) if found.nothing else (lead, *_tables(found, index))


def _no_day(assessment: Assessment) -> tuple[Block, ...]:
    """Say that there is no day to compare with, unless the authority's own words stand here."""
    if any(one.section == "changes" for one in assessment.workspace.records.narrative):
        return ()
    return (Paragraph((Text("What changed since the last meeting is not written down yet."),)),)


def _tables(found: Changes, index: Index) -> Iterator[Block]:
    yield from _recommendations(found.asked)
    yield from figures.table(found.figures, MOST)
    yield from _weaknesses(found, index)
    yield from _plan(found.planned)


def _recommendations(asked: Asked) -> Iterator[Block]:
    if not (asked.moved or asked.new or asked.gone):
        return
    columns = (Column("Recommendation", 60), Column("Then", 20), Column("Now", 20))
    steps = sorted(asked.moved, key=lambda step: step.better)
    rows = [*map(_step, steps), *(_other(one, "Not made yet", "New") for one in asked.new)]
    rows += [_other(one, "In the files", "No longer there") for one in asked.gone]
    yield Table("Recommendations that moved, and new ones", columns, tuple(rows[: 2 * MOST]))
    yield from _left_out(len(rows) - 2 * MOST, "recommendation")


def _step(step: Step) -> tuple[Cell, ...]:
    then = capital(sentences.status(step.before)) if step.before else ""
    now = sentences.status(step.after)
    tone = STATUS_TONES.get(step.after, "neutral") if step.better else "weakness"
    back = "" if step.better else "Went back"
    return _name(step.what), cell(then), cell(strong(capital(now)), back, tone=tone)


def _other(one: Named, then: str, now: str) -> tuple[Cell, ...]:
    return _name(one), cell(then), cell(now)


def _name(one: Named) -> Cell:
    return cell(one.title, one.of)


def _weaknesses(found: Changes, index: Index) -> Iterator[Block]:
    known = found.known
    if not (known.named or known.put_right):
        return
    new = "Newly named" if found.source.commit else "Found since"
    columns = (Column(new, 50), Column("Put right", 50))
    pairs = zip_longest(_spread(known.named)[:MOST], _spread(known.put_right)[:MOST])
    rows = tuple((_weakness(one, index), _weakness(right, index)) for one, right in pairs)
    yield Table(f"Weaknesses: {lower(new)}, and put right", columns, rows)
    others = sum(one.outside for one in known.named)
    counts = f"{new}: {len(known.named)}, of which inspectors, peers or courts found "
    yield _small(f"{counts}{others or 'none'}. Put right: {len(known.put_right) or 'none'}.")


def _spread(those: tuple[Named, ...]) -> list[Named]:
    """Put one of each area first, then a second of each, so that few show all areas."""
    seen: dict[str, int] = defaultdict(int)
    turns = []
    for one in those:
        turns.append((seen[one.of], one))
        seen[one.of] += 1
    return [one for _, one in sorted(turns, key=lambda turn: turn[0])]


def _weakness(one: Named | None, index: Index) -> Cell:
    if one is None:
        return cell("")
    cited = index.cite(one.id)
    says: Inlines = (
        Text(f"{whole_sentences(one.title, _WEAKNESS)} "),
        *((cited,) if cited else ()),
    )
    return cell(says, one.of)


def _plan(planned: Planned) -> Iterator[Block]:
    worse = [one for one in planned.moved if not one.better and one.after != "stopped"]
    stopped = [one.what for one in planned.moved if one.after == "stopped"]
    later = (f"{one.what.title.rstrip('.')} ({day_words(one.after)})" for one in planned.slipped)
    kinds = {
        "Finished": [one.what.title for one in planned.done],
        "At risk or late, and was not": [one.what.title for one in worse],
        "Moved to a later date": list(later),
        "New": [one.title for one in planned.new],
        "Stopped or taken out": [one.title for one in (*stopped, *planned.gone)],
    }
    rows = tuple(_kind(kind, titles) for kind, titles in kinds.items() if titles)
    if rows:
        columns = (Column("Actions", 24), Column("How many", 14), Column("Such as", 62))
        yield Table("What became of the plan", columns, rows, row_titles=True)


def _kind(kind: str, titles: list[str]) -> tuple[Cell, ...]:
    few = tuple(titles[:_NAMED])
    return cell(strong(kind)), cell(str(len(titles))), cell(*few)


def _left_out(count: int, noun: str) -> Iterator[Block]:
    if count > 0:
        yield _small(f"{number(count, f'further {noun}')} left out here.")


def _small(words: str) -> Paragraph:
    return Paragraph((Text(words),), style="small")
