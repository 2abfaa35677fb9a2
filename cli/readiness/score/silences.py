"""Areas in which a voice is expected and has not been heard lately."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.assessment import Item
from readiness.model.framework import JudgementArea
from readiness.model.kinds import VOICE_OF, Kind
from readiness.model.rule import Finding
from readiness.score.case import Case, some
from readiness.score.currency import months_before


class Silence(NamedTuple):
    """An area in which a voice was not heard lately.

    `expected` are the criteria that expect it. `last` is the latest item that carries it,
    however old or undated; None where there is none.
    """

    area: JudgementArea
    expected: tuple[str, ...]
    last: Item | None


def silences(case: Case, kind: Kind) -> Iterator[Silence]:
    """Yield each area that a kind of voice is expected in, and that has not heard it lately.

    Where nothing at all supports the criteria that expect it, that is told instead.
    """
    for area, items in case.areas():
        expected = [
            criterion.id
            for criterion in area.criteria
            if kind in criterion.kinds and criterion.id not in case.waived
        ]
        heard = [item for item in items if VOICE_OF[kind] in item.hears]
        supported = any(case.by_criterion[name] for name in expected)
        if supported and not any(_lately(item, case) for item in heard):
            yield Silence(area, tuple(expected), max(heard, key=_age, default=None))


def silent(case: Case, kind: Kind, whose: str, remedy: str) -> Iterator[Finding]:
    """Yield one finding for each area in which a kind of voice has not been heard lately."""
    months = case.terms.voice_months
    for silence in silences(case, kind) if months else ():
        area, last = silence.area, silence.last
        latest = f"; `{last.id}` is the latest ({last.dated})" if last else ""
        yield Finding(
            case.place(area),
            f"{area.short_title}: nothing in the last {months} months carries {whose}{latest}",
            f"{remedy}; the framework expects it for {some(list(silence.expected), 3)}",
            area.id,
        )


def _lately(item: Item, case: Case) -> bool:
    since = months_before(case.as_of, case.terms.voice_months)
    return item.dated.last is not None and item.dated.last >= since


def _age(item: Item) -> tuple[date, str]:
    return item.dated.last or date.min, item.id
