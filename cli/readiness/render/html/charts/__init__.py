"""Write charts as drawings that grow and shrink with the page, and their numbers below."""

from readiness.model.document import Chart
from readiness.render.html.charts.bars import bars
from readiness.render.html.charts.canvas import Canvas
from readiness.render.html.charts.lines import lines
from readiness.render.html.charts.ranges import ranges
from readiness.render.html.markup import identified, line, words
from readiness.render.html.story import Story
from readiness.render.html.tables import NOTHING, scrolled, table_of
from readiness.render.numbers import amounts, numbers

__all__ = ["write_chart"]


def write_chart(chart: Chart, story: Story) -> str:
    """Return a chart under its caption, and below it the numbers that are not told elsewhere."""
    story.figures += 1
    named = story.fresh("figure", str(story.figures))
    caption = f"Figure {story.figures}" + (f": {chart.title}" if chart.title.strip() else "")
    own = identified(story.marked(chart.anchor))
    note = f'<p class="small">{words(chart.note)}</p>' if chart.note.strip() else ""
    return (
        f'<figure{own}><figcaption id="{named}">{words(caption)}</figcaption>'
        f"{_drawing(chart, named, story)}{_numbers(chart, caption, story)}{note}</figure>"
    )


def _drawing(chart: Chart, named: str, story: Story) -> str:
    """Return the drawing; what it would say, in words, where there is nothing to draw."""
    canvas = Canvas(named)
    drawn = bool(amounts(chart)) and _draw(chart, canvas)
    if not drawn:
        return f"<p>{words(chart.description.strip() or NOTHING)}</p>"
    title = line(chart.title.strip() or "Chart")
    picture = (
        f'<svg role="img" aria-labelledby="{named}-title" aria-describedby="{named}-words" '
        f'viewBox="0 0 {canvas.width} {canvas.height:.0f}">'
        f'<title id="{named}-title">{title}</title>'
        f'<desc id="{named}-words">{line(chart.description)}</desc>{canvas.drawn()}</svg>'
    )
    return scrolled(picture, named, story)


def _draw(chart: Chart, canvas: Canvas) -> bool:
    """Draw a chart; whether its numbers can be drawn at all."""
    match chart.kind:
        case "line":
            return lines(chart, canvas)
        case "range":
            return ranges(chart, canvas)
        case _:
            return bars(chart, canvas)


def _numbers(chart: Chart, caption: str, story: Story) -> str:
    if chart.told or not amounts(chart):
        return ""
    named = f'<caption{{}}><span class="hidden">Numbers of {words(caption)}</span></caption>'
    return table_of(numbers(chart), named, story)
