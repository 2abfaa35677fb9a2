"""Tables as they are listened to: cell by cell, each with the title of its column."""

from collections.abc import Iterator

from readiness.render.docx.accessible.check import Check, number
from readiness.render.docx.accessible.file import File, words
from readiness.render.docx.brand.tree import Element

_MERGED = ("w:gridSpan", "w:vMerge", "w:hMerge")


def tables(file: File) -> Check:
    """Ask of every table a title, a header row with words, and cells that stand for themselves."""
    held = list(file.every("w:tbl"))
    faults = tuple(f"{_name(table)}: {what}" for table in held for what in _faults(table))
    asked = "Tables have titles and header rows, and no merged, nested or empty cells"
    return Check(asked, "1.3.1", number(len(held), "table"), faults)


def _name(table: Element) -> str:
    held = table.child("w:tblPr")
    said = held.child("w:tblCaption") if held else None
    return f"table `{said.value()}`" if said and said.value() else "a table"


def _faults(table: Element) -> Iterator[str]:
    head, *rows = [one for one in table.elements if one.name == "w:tr"]
    if _name(table) == "a table":
        yield "has no title"
    marks = head.child("w:trPr")
    if not (marks and marks.child("w:tblHeader")):
        yield "has no header row"
    if not all(map(words, _cells(head))):
        yield "has a column without a title"
    inside = [one.name for row in table.elements for one in row.walk()]
    if "w:tbl" in inside:
        yield "holds a table"
    if any(name in inside for name in _MERGED):
        yield "has merged cells"
    empty = sum(not words(cell) for row in rows for cell in _cells(row))
    if empty:
        yield f"has {number(empty, 'cell')} without words"


def _cells(row: Element) -> list[Element]:
    return [one for one in row.elements if one.name == "w:tc"]


def colours(file: File) -> Check:
    """Ask that no colour speaks alone: what is shaded holds words as well."""
    shaded = [cell for cell in file.every("w:tc") if _is_shaded(cell)]
    silent = sum(not words(cell) for cell in shaded)
    faults = (f"{number(silent, 'shaded cell')} without words",) if silent else ()
    counted = number(len(shaded), "shaded cell")
    return Check("Colour says nothing that words do not", "1.4.1", counted, faults)


def _is_shaded(cell: Element) -> bool:
    held = cell.child("w:tcPr")
    return bool(held and held.child("w:shd"))
