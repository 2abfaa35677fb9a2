"""Draw for each category a bar from the lowest to the highest of the others, and dots on it."""

from collections.abc import Iterator

from readiness.model.document import Chart
from readiness.render.docx.charts.axes import AXES, upright
from readiness.render.docx.charts.labels import every_label, no_labels
from readiness.render.docx.charts.marks import dots, no_stroke, rank
from readiness.render.docx.charts.palette import Palette
from readiness.render.docx.charts.series import data, opening
from readiness.render.docx.charts.sheet import RECKONED, Sheet
from readiness.render.numbers import amounts
from readiness.render.scale import scale

SPARE = len(RECKONED)


def ranges(chart: Chart, sheet: Sheet, palette: Palette, form: str) -> str:
    """Return the bars, the dots on them, and their axes."""
    ends = scale(amounts(chart))
    return (
        '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>'
        f"{_reach(sheet, palette)}"
        f'<c:gapWidth val="260"/><c:overlap val="100"/>{AXES}</c:barChart><c:lineChart>'
        f'<c:grouping val="standard"/><c:varyColors val="0"/>'
        f"{''.join(_dots(chart, sheet, palette, form))}"
        f'<c:marker val="1"/>{AXES}</c:lineChart>{upright(chart.unit, ends)}'
    )


def hidden() -> str:
    """Return which entries the legend leaves out: what is not seen, and what is seen twice."""
    return "".join(
        f'<c:legendEntry><c:idx val="{at}"/><c:delete val="1"/></c:legendEntry>' for at in (0, 2)
    )


def _reach(sheet: Sheet, palette: Palette) -> str:
    """Return the parts of the bars; the first, from nought to the range, is not seen."""
    unseen = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    seen = (
        f'<c:spPr><a:solidFill>{palette.steps(4)[2].xml}</a:solidFill><a:ln w="9525">'
        f"<a:solidFill>{palette.line(1)}</a:solidFill></a:ln></c:spPr>"
    )
    return "".join(
        f"<c:ser>{opening(column, place)}{seen if place else unseen}"
        f'<c:invertIfNegative val="0"/>{no_labels()}{data(sheet, column)}</c:ser>'
        for place, column in enumerate(sheet.columns[-SPARE:])
    )


def _dots(chart: Chart, sheet: Sheet, palette: Palette, form: str) -> Iterator[str]:
    """Yield the dots of each series; those of the emphasised one lie on top of the others."""
    ranked = sorted(
        enumerate(sheet.columns[:-SPARE]), key=lambda one: -rank(one[0], chart.emphasised)
    )
    for order, (at, column) in enumerate(ranked, SPARE):
        place = rank(at, chart.emphasised)
        label = no_labels() if place else every_label(form, "r", bold=True)
        yield (
            f"<c:ser>{opening(column, order)}{no_stroke()}{dots(place, palette, 7 if place else 9)}"
            f'{label}{data(sheet, column)}<c:smooth val="0"/></c:ser>'
        )
