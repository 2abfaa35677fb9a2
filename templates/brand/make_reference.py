"""Make reference.docx, the brand that ships with readiness: `python make_reference.py`.

Standard library only, and the same bytes every time. An authority that wants its own look
opens reference.docx in Word, changes the styles and saves; nobody needs this script for that.
"""

import zipfile
from pathlib import Path

from reference_lists import numbering
from reference_parts import (
    CONTENT_TYPES,
    CORE,
    FONTS,
    NS,
    PAGE,
    RELATIONSHIPS,
    ROOT,
    SETTINGS,
    TEXT_WIDTH,
    THEME,
)
from reference_sample import CELLS, INSIDE, INTRODUCTION, SHOWN, TITLES
from reference_styles import identifier, styles

PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def document() -> str:
    """Return a body that shows the styles to whoever edits them; readiness ignores it."""
    titles, shown = (
        "".join(paragraph(style, text) for style, text in samples.items())
        for samples in (TITLES, SHOWN)
    )
    body = titles + paragraph("Body Text", INTRODUCTION) + shown + table()
    ends = "".join(
        paragraph("Body Text", text, f'<w:rPr><w:rStyle w:val="{identifier(style)}"/></w:rPr>')
        for style, text in INSIDE.items()
    )
    return f"<w:document {NS}><w:body>{body}{ends}{PAGE}</w:body></w:document>"


def paragraph(style: str, text: str, letters: str = "") -> str:
    """Return a paragraph of a style; `letters` are the properties of its run."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{identifier(style)}"/></w:pPr>'
        f"<w:r>{letters}<w:t>{text}</w:t></w:r></w:p>"
    )


def table() -> str:
    """Return a table with a cell for each style of table text."""
    half = TEXT_WIDTH // 2
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{half}" w:type="dxa"/></w:tcPr>{{}}</w:tc>'
    rows = ""
    for pair in CELLS:
        head = "" if rows else "<w:tblHeader/>"
        cells = "".join(cell.format(paragraph(text.partition(":")[0], text)) for text in pair)
        rows += f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>"
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="ReadinessTable"/>'
        f'<w:tblW w:w="{half * 2}" w:type="dxa"/><w:tblLook w:val="0420"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{half}"/></w:tblGrid>{rows}</w:tbl>'
    )


def main() -> None:
    """Write reference.docx beside this script."""
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT,
        "docProps/core.xml": CORE,
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": RELATIONSHIPS,
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": SETTINGS,
        "word/theme/theme1.xml": THEME,
        "word/fontTable.xml": FONTS,
    }
    with zipfile.ZipFile(Path(__file__).with_name("reference.docx"), "w") as package:
        for name, xml in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            package.writestr(entry, PROLOGUE + xml)


if __name__ == "__main__":
    main()
