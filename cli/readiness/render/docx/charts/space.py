"""Write a chart part: the drawing, and where the workbook of its numbers is."""

from readiness.model.document import Chart
from readiness.render.docx.charts.bars import bars
from readiness.render.docx.charts.lines import lines
from readiness.render.docx.charts.palette import Palette
from readiness.render.docx.charts.ranges import hidden, ranges
from readiness.render.docx.charts.sheet import Sheet
from readiness.render.docx.charts.text import letters
from readiness.render.docx.xml import R
from readiness.render.numbers import places

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
WORKBOOK = "workbook"
"""The relationship that leads from a chart to its workbook."""

_DRAW = {
    "line": lines,
    "bar": bars,
    "stacked": bars,
    "percent-stacked": bars,
    "range": ranges,
}


def space(chart: Chart, sheet: Sheet, palette: Palette) -> str:
    """Return the whole of a chart part; its title stands in the document, above it."""
    plot = _DRAW[chart.kind](chart, sheet, palette, number_format(places(chart)))
    return (
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}" xmlns:r="{R}">'
        '<c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>{plot}'
        f"<c:spPr><a:noFill/></c:spPr></c:plotArea>{_legend(chart, sheet)}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln>'
        f'</c:spPr>{letters()}<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/>'
        "</c:externalData></c:chartSpace>"
    )


def number_format(decimals: int) -> str:
    """Return the format of numbers with so many decimals, and thousands set apart."""
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _legend(chart: Chart, sheet: Sheet) -> str:
    """Return the legend; a chart of one series needs none."""
    if len(sheet.columns) < 2:
        return ""
    left_out = hidden() if chart.kind == "range" else ""
    return f'<c:legend><c:legendPos val="b"/>{left_out}<c:overlay val="0"/>{letters()}</c:legend>'
