"""Stand a chart in the text: how large it is, and what it says to those who cannot see it."""

from readiness.model.document import Chart
from readiness.render.docx.charts.space import CHART, DRAWING
from readiness.render.docx.xml import attribute

_PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_TO_A_TWIP = 635
"""What drawings are measured in, to a twip."""
_POINTS = 20
_FIXED = {"line": 165, "range": 220}
"""Heights in points."""
_AROUND = 72
_A_BAR = 21
_TALLEST = 560


def height(chart: Chart) -> int:
    """Return how tall a chart stands, in points: bars take as much room as there are."""
    if chart.kind in _FIXED:
        return _FIXED[chart.kind]
    side_by_side = len(chart.series) if chart.kind == "bar" else 1
    bars = len(chart.categories) * (_A_BAR + 12 * (side_by_side - 1))
    return min(_AROUND + bars, _TALLEST)


def frame(chart: Chart, number: int, name: str, width: int) -> str:
    """Return a run that holds the chart of a relationship, so many twips wide."""
    tall = height(chart) * _POINTS * _TO_A_TWIP
    said = attribute(chart.description.strip() or chart.title.strip() or "A chart without words")
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_PLACE}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width * _TO_A_TWIP}" cy="{tall}"/><wp:effectExtent l="0" t="0" r="0" '
        f'b="0"/><wp:docPr id="{number}" name="Figure {number}" descr="{said}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{CHART}">'
        f'<c:chart xmlns:c="{CHART}" r:id="{name}"/></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
