"""Write tables; a plain row is joined from ready pieces, because there may be thousands."""

from collections.abc import Iterator, Sequence

from readiness.model.document import Cell, Column, Table, Text
from readiness.render.html.inlines import inlines
from readiness.render.html.markup import identified, words
from readiness.render.html.story import Story
from readiness.render.walk import silent

NOTHING = "Nothing recorded."
_NARROW = 2
"""Columns that fit any screen; wider tables can be moved sideways, also with the keyboard."""
_SIDES = {"left": "", "right": "right", "centre": "centre"}


def write_table(table: Table, story: Story) -> str:
    """Return a table under its caption."""
    story.tables += 1
    caption = f"Table {story.tables}"
    if table.title.strip():
        caption += f": {table.title}"
    if not table.rows or not _columns(table):
        own = identified(story.marked(table.anchor))
        return f'<p class="caption"{own}>{words(caption)}</p><p>{NOTHING}</p>'
    return table_of(table, f"<caption{{}}>{words(caption)}</caption>", story)


def table_of(table: Table, caption: str, story: Story) -> str:
    """Return a table; `caption` is an element with a place for the id that names the table."""
    columns = _columns(table)
    named = story.fresh("caption")
    own = identified(story.marked(table.anchor))
    head = "".join(map(_title, columns))
    rows = "\n".join(_rows(table, columns, story))
    inside = (
        f"<table{own}>{caption.replace('{}', identified(named), 1)}\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
    )
    return scrolled(inside, named, story) if len(columns) > _NARROW else inside


def scrolled(inside: str, named: str, story: Story) -> str:
    """Return what may be wider than the screen, in a region named by the document and itself."""
    return (
        f'<div class="wide" role="region" tabindex="0" aria-labelledby="{story.plan.id}-title '
        f'{named}">{inside}</div>'
    )


def _columns(table: Table) -> tuple[Column, ...]:
    """Return the columns; cells beyond the titled ones get their own."""
    count = max((len(row) for row in table.rows), default=0)
    return table.columns + (Column(""),) * (count - len(table.columns))


def _title(column: Column) -> str:
    """Return the head of a column; one without a title heads nothing."""
    side = _classes(_SIDES[column.align])
    if not column.title.strip():
        return f"<td{side}></td>"
    return f'<th scope="col"{side}>{words(column.title)}</th>'


def _rows(table: Table, columns: Sequence[Column], story: Story) -> Iterator[str]:
    tags = ["td"] * len(columns)
    if table.row_titles:
        tags[0] = 'th scope="row"'
    starts = [
        f"<{tag}{_classes(_SIDES[column.align])}>"
        for tag, column in zip(tags, columns, strict=True)
    ]
    for row in table.rows:
        cells = [
            _plain_cell(cell, start) or _cell(cell, tag, column, story)
            for cell, tag, start, column in zip(row, tags, starts, columns, strict=False)
        ]
        yield f"<tr>{''.join(cells)}{'<td></td>' * (len(columns) - len(row))}</tr>"


def _plain_cell(cell: Cell, start: str) -> str:
    """Return a cell that holds one plain text; nothing for any other."""
    lines, tone, anchor = cell
    if tone != "neutral" or anchor or len(lines) != 1 or len(lines[0]) != 1:
        return ""
    only = lines[0][0]
    if not isinstance(only, Text) or not only.text.strip():
        return ""
    return f"{start}{words(only.text)}</{start[1:3]}>"


def _cell(cell: Cell, tag: str, column: Column, story: Story) -> str:
    """Return a cell; a row's title that says nothing is no title."""
    said = [inlines(line, story) for line in cell.lines]
    inside = "".join(f"<p>{one}</p>" for one in said) if len(said) > 1 else "".join(said)
    tag = "td" if all(map(silent, cell.lines)) else tag
    looks = _classes(_SIDES[column.align], "" if cell.tone == "neutral" else cell.tone)
    own = identified(story.marked(cell.anchor))
    return f"<{tag}{own}{looks}>{inside}</{tag[:2]}>"


def _classes(*names: str) -> str:
    held = " ".join(filter(None, names))
    return f' class="{held}"' if held else ""
