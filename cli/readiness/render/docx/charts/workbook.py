"""Write the workbook that Word opens when somebody edits a chart's data."""

from collections.abc import Iterator

from readiness.render.docx.charts.sheet import SHEET, Formula, Sheet, SheetValue
from readiness.render.docx.package import pack
from readiness.render.docx.xml import PROLOGUE, R, element_text

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def workbook(sheet: Sheet) -> bytes:
    """Return a workbook of one sheet; the same sheet always makes the same bytes."""
    return pack(_FIXED | {"xl/worksheets/sheet1.xml": (PROLOGUE + _worksheet(sheet)).encode()})


def number(value: float) -> str:
    """Return a number as a cell and a chart spell it."""
    return f"{value:.15g}"


def _worksheet(sheet: Sheet) -> str:
    width = max(map(len, sheet.categories), default=0) + 2
    return (
        f'<worksheet xmlns="{_MAIN}"><cols><col min="1" max="1" width="{min(width, 60)}" '
        f'customWidth="1"/></cols><sheetData>{"".join(_rows(sheet))}</sheetData></worksheet>'
    )


def _rows(sheet: Sheet) -> Iterator[str]:
    titles = "".join(_words(f"{one.letters}1", one.title) for one in sheet.columns)
    yield f'<row r="1">{titles}</row>'
    for at, category in enumerate(sheet.categories):
        row = at + 2
        cells = "".join(_amount(f"{one.letters}{row}", one.values[at]) for one in sheet.columns)
        yield f'<row r="{row}">{_words(f"A{row}", category)}{cells}</row>'


def _words(cell: str, words: str) -> str:
    return (
        f'<c r="{cell}" t="inlineStr"><is><t xml:space="preserve">{element_text(words)}</t>'
        "</is></c>"
    )


def _amount(cell: str, value: SheetValue) -> str:
    """Return a cell; a gap stays empty, because a word in its place is drawn as a nought."""
    match value:
        case None:
            return ""
        case Formula(text, result):
            return f'<c r="{cell}"><f>{text}</f><v>{number(result)}</v></c>'
        case _:
            return f'<c r="{cell}"><v>{number(value)}</v></c>'


def _related(name: str, kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="{name}" '
        f'Type="{R}/{kind}" Target="{target}"/></Relationships>'
    )


_FIXED = {
    name: (PROLOGUE + xml).encode()
    for name, xml in {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            "</Types>"
        ),
        "_rels/.rels": _related("book", "officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{R}"><sheets><sheet name="{SHEET}" sheetId="1" '
            'r:id="sheet1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _related("sheet1", "worksheet", "worksheets/sheet1.xml"),
    }.items()
}
"""The parts that are the same in every workbook."""
