"""Write charts, for now as their message and a table of their numbers."""

from readiness.model.document import Cell, Chart, Column, Paragraph, Series, Table, Text
from readiness.render.docx.story import Story
from readiness.render.docx.tables import write_table

NO_VALUE = "not shown"


def write_chart(chart: Chart, story: Story) -> None:
    """Write the message of a chart, then its numbers."""
    said = Paragraph((Text(chart.description),))
    if chart.description.strip():
        story.paragraph("Body Text", story.runs(said.content))
    write_table(numbers(chart), story)


def numbers(chart: Chart) -> Table:
    """Return a chart's numbers: a row for each category, a column for each series."""
    unit = f" ({chart.unit})" if chart.unit else ""
    columns = tuple(Column(series.name + unit, 10, "right") for series in chart.series)
    places = max((_places(value) for series in chart.series for value in series.values), default=0)
    rows = tuple(
        (_cell(category), *(_cell(_value(series, at, places)) for series in chart.series))
        for at, category in enumerate(chart.categories)
    )
    return Table(chart.title, (Column("Category", 14), *columns), rows, row_titles=True)


def _cell(text: str) -> Cell:
    return Cell(((Text(text),),))


def _places(value: float | None) -> int:
    """Return how many decimals a value needs, up to six."""
    if value is None:
        return 0
    return len(f"{value:.6f}".rstrip("0").partition(".")[2])


def _value(series: Series, at: int, places: int) -> str:
    value = series.values[at] if at < len(series.values) else None
    return NO_VALUE if value is None else f"{value:,.{places}f}"
