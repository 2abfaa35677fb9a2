"""Items whose shelf life ends, and the criteria that fall with them."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.assessment import Coming, Item, Rung
from readiness.model.kinds import KIND_NAMES, Kind
from readiness.model.terms import Terms
from readiness.score import ladder
from readiness.score.case import some
from readiness.score.currency import first_day_beyond
from readiness.score.forecast.ahead import Ahead


class _Turn(NamedTuple):
    """A day on which items of one owner go stale."""

    day: date
    owner: str


class _Fall(NamedTuple):
    """A criterion that loses rungs on a day."""

    day: date
    criterion: str
    before: Rung
    after: Rung


def stale(ahead: Ahead) -> Iterator[Coming]:
    """Yield what stops counting, one entry for each owner and day."""
    turns: dict[_Turn, list[Item]] = defaultdict(list)
    for item in ahead.case.items:
        day = _gone(item, ahead.case.terms)
        if day and ahead.holds(day):
            turns[_Turn(day, ahead.owner(item.id))].append(item)
    fallen: dict[_Turn, list[_Fall]] = defaultdict(list)
    for fall in _falls(ahead):
        fallen[_turn(fall, turns, ahead)].append(fall)
    for turn, items in turns.items():
        what = "; ".join([_no_longer(items, ahead.case.terms), *_fallen(fallen[turn])])
        yield Coming(turn.day, turn.owner, what, items[0].id, items[0].at)


def _gone(item: Item, terms: Terms) -> date | None:
    """Return the first day on which an item that counts today does not; None if it stays."""
    months = terms.shelf_life_months.get(item.kind)
    if not item.current or item.dated.last is None or months is None:
        return None
    return first_day_beyond(item.dated.last, months)


def _falls(ahead: Ahead) -> Iterator[_Fall]:
    terms = ahead.case.terms
    for criterion, items in ahead.case.criteria():
        gone = {item.id: day for item in items if (day := _gone(item, terms))}
        old = {item.id: item._replace(why_not="old") for item in items}
        before = ladder.rung(items, terms)
        for day in sorted({day for day in gone.values() if ahead.holds(day)}):
            stale_by = {name for name, last in gone.items() if last <= day}
            then = tuple(old[one.id] if one.id in stale_by else one for one in items)
            after = ladder.rung(then, terms)
            if after < before:
                yield _Fall(day, criterion.id, before, after)
            before = after


def _turn(fall: _Fall, turns: dict[_Turn, list[Item]], ahead: Ahead) -> _Turn:
    """Return with whose items a criterion falls: its own owner's, if some are among them."""
    own = ahead.owner(fall.criterion)
    with_it = [
        turn
        for turn, items in turns.items()
        if turn.day == fall.day and any(fall.criterion in item.criteria for item in items)
    ]
    return min(with_it, key=lambda turn: (turn.owner != own, turn))


def _no_longer(items: list[Item], terms: Terms) -> str:
    verb = "counts" if len(items) == 1 else "count"
    kinds: dict[int, list[Kind]] = defaultdict(list)
    for kind in sorted({item.kind for item in items}):
        kinds[terms.shelf_life_months[kind]].append(kind)
    ages = [
        f"over {months} months: {', '.join(KIND_NAMES[kind] for kind in of)}"
        for months, of in sorted(kinds.items())
    ]
    names = some([item.id for item in items])
    return f"{names} no longer {verb} ({'; '.join(ages)})"


def _fallen(falls: list[_Fall]) -> Iterator[str]:
    """Yield what falls, those of the same two rungs together."""
    alike: dict[tuple[Rung, Rung], list[str]] = defaultdict(list)
    for fall in falls:
        alike[fall.before, fall.after].append(f"`{fall.criterion}`")
    for (before, after), names in alike.items():
        verb = "falls" if len(names) == 1 else "fall"
        yield f"{', '.join(names)} {verb} from {before.words} to {after.words}"
