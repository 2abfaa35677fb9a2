"""Charts of figures over the periods, with those of others."""

from decimal import Decimal

from readiness.compose.index import Index
from readiness.compose.trends import (
    COMPARED,
    Trend,
    amount,
    beside,
    described,
    drawn,
    moved,
    name_of,
    plotted,
    short,
    with_unit,
)
from readiness.compose.words import capital, number
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.document import Chart, Series
from readiness.model.indicator import SYMBOLS, Point


def trends(assessment: Assessment, index: Index, area: AreaStanding) -> tuple[Chart, ...]:
    """Draw an area's few most telling figures over the periods, with those of others."""
    name = name_of(assessment)
    return tuple(_line(trend, name) for trend in drawn(assessment, index, area))


def anchor(indicator_id: str) -> str:
    """Return the anchor of the chart that draws an indicator."""
    return f"chart-{indicator_id}"


def _line(trend: Trend, name: str) -> Chart:
    unit = "per cent" if trend.has_percentages else trend.definition.unit
    return Chart(
        kind="line",
        title=_title(trend),
        description=_described(trend, name),
        unit=unit,
        categories=tuple(short(point.period) for point in trend.points),
        series=_series(trend, name),
        emphasised=0,
        note=_note(trend),
        anchor=anchor(trend.definition.id),
    )


def _series(trend: Trend, name: str) -> tuple[Series, ...]:
    """Return the authority's own values, and those of others where any is a number."""
    own = Series(name, tuple(plotted(point.value) for point in trend.points))
    others = (
        Series(whose, tuple(plotted(getattr(point, field)) for point in trend.points))
        for whose, field in COMPARED
        if field in _shown(trend)
    )
    return own, *others


def _title(trend: Trend) -> str:
    """Return the message: what moved how, over which periods, and where England is."""
    first, last = trend.known[0], trend.known[-1]
    how = with_unit(moved(trend), trend.definition.unit)
    to = "–" if " " in f"{first.period}" else "to"
    england = f"; {_england(trend)}" if trend.compared else ""
    return f"{trend.definition.title}: {how}, {first.period} {to} {last.period}{england}"


def _england(trend: Trend) -> str:
    point = trend.compared
    if point is None or point.england is None:
        return ""
    when = "" if point is trend.known[-1] else f" in {point.period}"
    return f"England {amount(point.england)}{when}"


def _described(trend: Trend, name: str) -> str:
    """Say what a reader sees: the way of the figure, who stands beside it, and what is missing."""
    last, gaps = trend.known[-1], len(trend.points) - len(trend.known)
    now = with_unit(amount(last.value), trend.definition.unit)
    good = trend.definition.good
    return described(
        f"Line chart. {trend.definition.title}, {name}: {now} ({last.period}), {moved(trend)}",
        _beside(trend),
        f"{capital(good)}er is better" if good != "neutral" else "",
        f"{number(gaps, 'value')} not shown" if gaps else "",
    )


def _beside(trend: Trend) -> str:
    """Say what others have, and how far the authority is from England."""
    point = trend.compared or trend.known[-1]
    others = ", ".join(beside(point))
    if not others:
        return ""
    when = "" if point is trend.known[-1] else f"In {point.period}: "
    return f"{when}{others}{'; ' if (gap := _gap(point)) else ''}{gap}"


def _gap(point: Point) -> str:
    if not isinstance(point.value, Decimal) or not isinstance(point.england, Decimal):
        return ""
    gap = point.value - point.england
    if not gap:
        return "the same as England"
    return f"{amount(abs(gap))} {'above' if gap > 0 else 'below'} England"


def _note(trend: Trend) -> str:
    """Explain the symbols of the table, which are gaps in the lines."""
    held = [getattr(one, field) for one in trend.points for field in ("value", *_shown(trend))]
    symbols = dict.fromkeys(value for value in held if isinstance(value, str))
    said = [f"{symbol}: {SYMBOLS[symbol]}" for symbol in symbols]
    said += ["–: no figure recorded"] if None in held else []
    return f"{'; '.join(said)}. Such values are gaps in the chart." if said else ""


def _shown(trend: Trend) -> list[str]:
    """Return the fields of those others who have a number at all."""
    return [
        field
        for _, field in COMPARED
        if any(isinstance(getattr(point, field), Decimal) for point in trend.points)
    ]
