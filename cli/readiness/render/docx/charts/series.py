"""Write what every series of a chart has: its name, its categories and its values."""

from readiness.render.docx.charts.sheet import SHEET, Sheet, SheetColumn, held
from readiness.render.docx.charts.workbook import number
from readiness.render.docx.xml import element_text


def opening(column: SheetColumn, place: int) -> str:
    """Return the start of a series: its place, and its name from the sheet."""
    return (
        f'<c:idx val="{place}"/><c:order val="{place}"/><c:tx><c:strRef>'
        f"<c:f>{SHEET}!${column.letters}$1</c:f><c:strCache>"
        f'<c:ptCount val="1"/>{_point(0, element_text(column.title))}</c:strCache></c:strRef>'
        "</c:tx>"
    )


def data(sheet: Sheet, column: SheetColumn) -> str:
    """Return a series' categories and values, from the sheet and as they stand there now."""
    last = len(sheet.categories) + 1
    names = (element_text(name) for name in sheet.categories)
    count = f'<c:ptCount val="{len(sheet.categories)}"/>'
    return (
        f"<c:cat><c:strRef><c:f>{SHEET}!$A$2:$A${last}</c:f><c:strCache>{count}"
        f"{''.join(_point(at, name) for at, name in enumerate(names))}</c:strCache></c:strRef>"
        f"</c:cat><c:val><c:numRef><c:f>{SHEET}!${column.letters}$2:${column.letters}${last}</c:f>"
        f"<c:numCache><c:formatCode>General</c:formatCode>{count}{_points(column)}</c:numCache>"
        "</c:numRef></c:val>"
    )


def _points(column: SheetColumn) -> str:
    return "".join(
        _point(at, number(value))
        for at, value in enumerate(map(held, column.values))
        if value is not None
    )


def _point(at: int, value: str) -> str:
    return f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>'
