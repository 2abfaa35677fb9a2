"""Write charts as Word draws them: a part of the file each, with a workbook of its numbers."""

from readiness.model.document import Chart
from readiness.render.docx.captions import write_caption
from readiness.render.docx.charts.frame import frame, height
from readiness.render.docx.charts.palette import read_palette
from readiness.render.docx.charts.sheet import sheet
from readiness.render.docx.charts.space import space
from readiness.render.docx.charts.workbook import workbook
from readiness.render.docx.parts import ChartParts, encoded
from readiness.render.docx.story import Story
from readiness.render.docx.tables import NOTHING, write_rows
from readiness.render.docx.xml import run
from readiness.render.numbers import amounts, numbers

_STANDS = '<w:spacing w:line="240" w:lineRule="auto"/>'
"""A line as tall as what stands in it: a brand's own may be as tall as letters."""

__all__ = ["drawn", "height", "write_chart"]


def drawn(chart: Chart) -> bool:
    """Whether there is anything to draw."""
    return bool(amounts(chart))


def write_chart(chart: Chart, story: Story) -> None:
    """Write a chart under its caption, and below it the numbers that are not told elsewhere."""
    story.figures += 1
    write_caption("Figure", story.figures, chart.title, story, chart.anchor)
    if drawn(chart):
        _draw(chart, story)
    else:
        story.paragraph("Body Text", run(chart.description.strip() or NOTHING))
    if chart.note.strip():
        story.paragraph("Small", run(chart.note))


def _draw(chart: Chart, story: Story) -> None:
    noted = bool(chart.note.strip())
    figures = sheet(chart)
    palette = read_palette(story.brand.parts.get("theme", b""))
    name = story.chart(ChartParts(encoded(space(chart, figures, palette)), workbook(figures)))
    picture = frame(chart, story.figures, name, story.page.text_width)
    story.paragraph("Body Text", picture, _STANDS, keeps=noted or not chart.told)
    if not chart.told:
        write_rows(numbers(chart), story, keeps=noted)
