"""The chart of where the authority stands among others: the percentages farthest from England's."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from readiness.compose.trends import (
    COMPARED,
    PERCENT,
    Trend,
    amount,
    described,
    name_of,
    plotted,
    short,
)
from readiness.compose.words import listed
from readiness.model.assessment import Assessment
from readiness.model.document import Block, Chart, Series
from readiness.model.indicator import Point

MOST = 6
FEWEST = 3

_HOW = (
    "Above 0 is better than England, below 0 is worse, whichever way is better. A bar reaches "
    "from the lowest to the highest of England, the region and our statistical neighbours."
)


class _Distance(NamedTuple):
    """A figure beside England's: how many points better each is, England's being nought."""

    title: str
    point: Point
    own: Decimal
    others: tuple[Decimal | None, ...]

    @property
    def named(self) -> str:
        """Return the figure with both percentages, which a distance does not tell."""
        england = self.point.england or Decimal(0)
        return f"{self.title}: {amount(self.point.value)}, England {amount(england)}"


def comparison(assessment: Assessment) -> tuple[Block, ...]:
    """Draw the percentages farthest from England's, the worst first."""
    shown = _farthest([one for one in _distances(assessment) if one.own])
    if len(shown) < FEWEST:
        return ()
    worse = sum(one.own < 0 for one in shown)
    title = (
        f"Percentages farthest from England's, {len(shown) - worse} that are better and {worse} "
        "worse: points better than England, latest period with figures for both"
    )
    return (_range(assessment, shown, title),)


def _farthest(found: list[_Distance]) -> list[_Distance]:
    """Return the farthest, the worst first: as many worse as better while there are any."""
    ranked = sorted(found, key=lambda one: (-abs(one.own), one.title))
    worse = [one for one in ranked if one.own < 0]
    better = [one for one in ranked if one.own > 0]
    first = worse[: MOST // 2] + better[: MOST // 2]
    chosen = sorted(ranked, key=lambda one: one not in first)[:MOST]
    return sorted(chosen, key=lambda one: (one.own, one.title))


def _range(assessment: Assessment, shown: list[_Distance], title: str) -> Chart:
    own = Series(name_of(assessment), tuple(float(one.own) for one in shown))
    others = (
        Series(whose, tuple(plotted(one.others[at]) for one in shown))
        for at, (whose, _) in enumerate(COMPARED)
    )
    return Chart(
        kind="range",
        title=title,
        description=described("Range chart", title, *(one.named for one in shown)),
        unit="points better than England",
        categories=tuple(one.named for one in shown),
        series=(own, *others),
        emphasised=0,
        note=f"{_HOW} {_periods(shown)}",
    )


def _periods(shown: list[_Distance]) -> str:
    """Say which period each figure is of, those of one period together."""
    held: dict[str, list[str]] = {}
    for one in shown:
        held.setdefault(short(one.point.period), []).append(one.title)
    said = [f"{period}: {listed(titles)}" for period, titles in sorted(held.items())]
    return f"Per cent in {next(iter(held))}." if len(held) == 1 else f"{'; '.join(said)}."


def _distances(assessment: Assessment) -> Iterable[_Distance]:
    current = {item.id for item in assessment.items if item.current}
    for one in assessment.workspace.records.indicators:
        definition = assessment.workspace.definition(one)
        if one.id in current and definition.unit in PERCENT and definition.good != "neutral":
            point = Trend(definition, one.ordered).compared
            if point is not None:
                yield _distance(definition.title, point, better=definition.good)


def _distance(title: str, point: Point, better: str) -> _Distance:
    """Return how many points better than England everybody is at one point."""
    sign = 1 if better == "high" else -1
    held = [getattr(point, field) for field in ("value", *(field for _, field in COMPARED))]
    own, *others = [
        (value - held[1]) * sign + 0 if isinstance(value, Decimal) else None for value in held
    ]
    return _Distance(title, point, own or Decimal(0), tuple(others))
