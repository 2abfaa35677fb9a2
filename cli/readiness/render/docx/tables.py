"""Write tables; a plain row is one format of one string, because there may be thousands."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.model.document import Cell, Column, Table, Text
from readiness.render.docx.captions import write_caption, write_continued
from readiness.render.docx.story import Story
from readiness.render.docx.styles import CELLS
from readiness.render.docx.widths import shares
from readiness.render.docx.xml import attribute, run, words

MOST_ROWS = 250
MOST_COLUMNS = 63
NOTHING = "Nothing recorded."
ALIGNMENTS = {"left": "", "right": '<w:jc w:val="right"/>', "centre": '<w:jc w:val="center"/>'}
EMPTY = Cell(())
_STYLED = re.compile('<w:pStyle w:val="[^"]*"/>')


class Grid(NamedTuple):
    """A table's columns with their widths in twips."""

    columns: tuple[Column, ...]
    widths: tuple[int, ...]


def write_table(table: Table, story: Story) -> None:
    """Write a table under its caption, in pieces of at most 250 rows."""
    story.tables += 1
    write_caption("Table", story.tables, table.title, story, table.anchor)
    held = grid(table, story.page.text_width)
    if not held.columns or not table.rows:
        story.paragraph("Body Text", run(NOTHING))
        return
    for start in range(0, len(table.rows), MOST_ROWS):
        if start:
            write_continued(story.tables, table.title, story)
        piece = table._replace(rows=table.rows[start : start + MOST_ROWS])
        story.raw(_pieces(piece, held, story))


def write_rows(table: Table, story: Story, *, keeps: bool) -> None:
    """Write a table that belongs to what stands above it, and has no caption of its own.

    Its rows stay together, and with what follows if it `keeps`.
    """
    *pieces, last, end = _pieces(table, grid(table, story.page.text_width), story)
    story.raw([*map(_kept, pieces), _kept(last) if keeps else last, end])


def _kept(piece: str) -> str:
    """Return rows whose paragraphs stay with the next."""
    return _STYLED.sub(r"\g<0><w:keepNext/>", piece)


def grid(table: Table, width: int) -> Grid:
    """Return the columns that fill the width; cells beyond the titled columns get their own."""
    count = min(max((len(row) for row in table.rows), default=0), MOST_COLUMNS)
    spare = (Column(""),) * (count - len(table.columns))
    columns = (table.columns + spare)[:MOST_COLUMNS]
    wanted = shares(columns, table.rows)
    widths = [width * share // sum(wanted) for share in wanted]
    if widths:
        widths[-1] += width - sum(widths)
    return Grid(columns, tuple(widths))


def _pieces(table: Table, grid: Grid, story: Story) -> Iterator[str]:
    yield "<w:tbl>" + _properties(table, grid, story)
    yield _header(grid, story)
    plain_row = _plain_format(grid, story)
    for row in table.rows:
        texts = _texts(row) if len(row) == len(grid.columns) else None
        yield _row(row, grid, story) if texts is None else plain_row % texts
    yield "</w:tbl>"


def _properties(table: Table, grid: Grid, story: Story) -> str:
    titled = "1" if table.row_titles else "0"
    looks = (
        f'<w:tblLook w:val="{"04A0" if table.row_titles else "0420"}" w:firstRow="1" w:lastRow="0" '
        f'w:firstColumn="{titled}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
    )
    named = ", ".join(column.title for column in grid.columns if column.title)
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid.widths)
    return (
        f'<w:tblPr><w:tblStyle w:val="{story.brand.styles.id("Readiness Table")}"/>'
        f'<w:tblW w:w="{sum(grid.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{looks}'
        f'<w:tblCaption w:val="{attribute(table.title)}"/>'
        f'<w:tblDescription w:val="{attribute("Columns: " + named)}"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )


def _header(grid: Grid, story: Story) -> str:
    named = story.brand.styles.id("Table Heading")
    cells = (
        _cell(width, "", _line(named, column, run(column.title)))
        for column, width in zip(grid.columns, grid.widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _cell(width: int, shading: str, lines: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shading}</w:tcPr>{lines}</w:tc>'


def _line(style: str, column: Column, content: str) -> str:
    alignment = ALIGNMENTS[column.align]
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{alignment}</w:pPr>{content}</w:p>'


def _plain_format(grid: Grid, story: Story) -> str:
    """Return the format of a row whose cells hold one plain text each."""
    named = story.brand.styles.id("Table Text").replace("%", "%%")
    text = '<w:r><w:t xml:space="preserve">%s</w:t></w:r>'
    cells = (
        _cell(width, "", _line(named, column, text))
        for column, width in zip(grid.columns, grid.widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def _texts(row: Sequence[Cell]) -> tuple[str, ...] | None:
    """Return what a plain row says, ready for its format; None if any cell is not plain."""
    found = []
    for lines, tone, anchor in row:
        if tone != "neutral" or anchor or len(lines) != 1 or len(lines[0]) != 1:
            return None
        only = lines[0][0]
        if not isinstance(only, Text):
            return None
        found.append(words(only.text))
    return tuple(found)


def _row(row: Sequence[Cell], grid: Grid, story: Story) -> str:
    cells = zip(_fitted(row, len(grid.columns)), grid.columns, grid.widths, strict=True)
    written = (_rich_cell(cell, column, width, story) for cell, column, width in cells)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(written)}</w:tr>"


def _fitted(row: Sequence[Cell], count: int) -> list[Cell]:
    """Return as many cells as there are columns; what Word has no column for joins the last."""
    cells = list(row[:count]) + [EMPTY] * (count - len(row))
    for surplus in row[count:]:
        cells[-1] = cells[-1]._replace(lines=cells[-1].lines + surplus.lines)
    return cells


def _rich_cell(cell: Cell, column: Column, width: int, story: Story) -> str:
    named = story.brand.styles.id(CELLS[cell.tone])
    fill = story.brand.styles.fill(cell.tone)
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    first, *rest = [story.runs(line) for line in cell.lines] or [""]
    contents = [story.links.marked(cell.anchor, first), *rest]
    return _cell(width, shading, "".join(_line(named, column, content) for content in contents))
