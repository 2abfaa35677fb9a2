"""The lint notices what it looks for: each fault is put into a sound file, and is told."""

import io
import zipfile

import pytest
from render.lint import faults

from readiness.model.document import (
    Cell,
    Column,
    Heading,
    Landscape,
    Note,
    Paragraph,
    Reference,
    Table,
    Text,
)

WORDS = (Text("Words"),)
TABLE = Table("Rows", (Column("A"), Column("B")), ((Cell((WORDS,)), Cell((WORDS,))),), anchor="t")
BLOCKS = (
    Heading(1, WORDS, "here"),
    Paragraph((Reference("t", "the table", numbered=True), Note(WORDS)), numbered=True),
    TABLE,
    Landscape((Paragraph(WORDS),)),
)
DOCUMENT, RELATIONS, TYPES = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "[Content_Types].xml",
)


def _broken(data: bytes, part: str, old: str, new: str) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(whole, "w") as after:
        for name in before.namelist():
            text = before.read(name).decode()
            if name == part:
                assert old in text
                text = text.replace(old, new, 1)
            after.writestr(name, text)
    return whole.getvalue()


@pytest.mark.parametrize(
    ("part", "old", "new", "told"),
    [
        (DOCUMENT, "</w:body>", "", "is not XML"),
        (
            TYPES,
            '<Override PartName="/word/styles.xml"',
            '<Override PartName="/word/s.xml"',
            "type",
        ),
        (RELATIONS, 'Target="footer1.xml"', 'Target="footer9.xml"', "not there"),
        (RELATIONS, 'Id="footer2"', 'Id="footer1"', "twice"),
        (DOCUMENT, 'r:id="header1"', 'r:id="footer1"', "no header"),
        (DOCUMENT, 'r:id="header1"', 'r:id="header9"', "not there"),
        (DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Titel"/>', "style Titel"),
        (DOCUMENT, '<w:tblStyle w:val="ReadinessTable"/>', '<w:tblStyle w:val="Title"/>', "Title"),
        ("word/styles.xml", '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="No"/>', "basedOn"),
        ("word/styles.xml", '<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "list 99"),
        (DOCUMENT, '<w:bookmarkEnd w:id="1"/>', "", "begins and does not end"),
        (DOCUMENT, 'w:id="2" w:name="', 'w:id="1" w:name="', "have the id 1"),
        (DOCUMENT, 'w:name="a_here"', 'w:name="9 lives"', "does not take 9 lives"),
        (DOCUMENT, 'w:name="_Ref000000001"', 'w:name="a_u"', "leads to _Ref000000001"),
        (DOCUMENT, "REF _Ref000000001", "REF a_u", "REF asks for a_u"),
        (DOCUMENT, '<w:footnoteReference w:id="1"/>', "", "a note is not asked for"),
        ("word/footnotes.xml", '<w:footnote w:id="1"', '<w:footnote w:id="2"', "no note 1"),
        (DOCUMENT, '<w:fldChar w:fldCharType="end"/>', "", "without an end"),
        (DOCUMENT, '<w:fldChar w:fldCharType="begin"/>', "", "never begun"),
        (DOCUMENT, "<w:tbl><w:tblPr>", "<w:tbl><w:tr/><w:tblPr>", "wrong order"),
        (DOCUMENT, "<w:trPr><w:cantSplit/></w:trPr><w:tc>", "<w:tc><w:tc/>", "<tc> stands in <tc>"),
        (DOCUMENT, "</w:p></w:tc>", "</w:p><w:tcPr/></w:tc>", "end with a paragraph"),
        (DOCUMENT, "</w:tbl>", "<w:tr/></w:tbl>", "has 0 cells"),
        (DOCUMENT, "</w:p><w:tbl>", "</w:p><w:tbl/><w:tbl>", "no rows"),
        (DOCUMENT, "<w:r><w:t", "<w:r>Loose<w:t", "loose text"),
        (DOCUMENT, "<w:pgSz ", '<w:cols w:space="1"/><w:pgSz ', "wrong order"),
        (DOCUMENT, "<w:pPr><w:pStyle", "<w:pPr><w:keepNext/><w:pStyle", "keepNext"),
    ],
)
def test_a_fault_is_told(written, part: str, old: str, new: str, told: str) -> None:
    sound = written(*BLOCKS).data
    assert faults(sound) == []
    found = faults(_broken(sound, part, old, new))
    assert any(told in one for one in found), found
