"""Every document leaves out nobody, and the check of that notices what would."""

import io
import re
import zipfile

import pytest
from compose.examples import each, verdict_of
from render.any_project import made
from render.conftest import REFERENCE

from readiness.model.document import (
    Cell,
    Chart,
    Column,
    Heading,
    Link,
    Paragraph,
    Series,
    Table,
    Text,
)
from readiness.render import render
from readiness.render.docx.accessible import checked

WORDS = (Text("Words"),)
BLOCKS = (
    Heading(1, WORDS),
    Heading(2, WORDS),
    Paragraph((Link("https://example.org", (Text("the letter"),)),)),
    Table("Rows", (Column("A"), Column("B")), ((Cell((WORDS,)), Cell((WORDS,), "strength")),)),
    Chart("bar", "Bars", "One bar of 1.", "", ("x",), (Series("s", (1.0,)),)),
)


def faults(data: bytes) -> list[str]:
    return [fault for one in checked(data) for fault in one.faults]


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(whole, "w") as after:
        for name in before.namelist():
            text = before.read(name)
            if name == f"{part}.xml":
                put, count = re.subn(old, new, text.decode(), count=1)
                assert count == 1
                text = put.encode()
            after.writestr(name, text)
    return whole.getvalue()


@each
def test_the_documents_of_the_examples_leave_out_nobody(name: str) -> None:
    for one in made(verdict_of(name)):
        assert one.document
        assert faults(render(one.document, REFERENCE)) == [], one.file


BODY, STYLES = "word/document", "word/styles"


@pytest.mark.parametrize(
    ("part", "old", "new", "told"),
    [
        ("docProps/core", "<dc:title>.*?</dc:title>", "", "the file has no title"),
        (STYLES, "<w:lang [^>]*>", "", "the file does not say its language"),
        (BODY, '"Heading2"', '"Heading3"', "`Words` is of level 3, below one of level 1"),
        (BODY, '("Heading2".*?)Words', r"\1", "a heading of level 2 says nothing"),
        (BODY, "<w:tblHeader/>", "", "table `Rows`: has no header row"),
        (BODY, '<w:tblCaption w:val="Rows"', '<w:tblCaption w:val=""', "a table: has no title"),
        (BODY, "(?<=>)B(?=</w:t>)", "", "table `Rows`: has a column without a title"),
        (BODY, "(TableText.*?)Words", r"\1", "table `Rows`: has 1 cell without words"),
        (BODY, "(TableStrength.*?)Words", r"\1", "1 shaded cell without words"),
        (BODY, "(<w:tcW [^>]*>)", r'\1<w:gridSpan w:val="2"/>', "table `Rows`: has merged cells"),
        (BODY, 'descr="[^"]*"', 'descr=""', "Figure 1 has no words"),
        (BODY, '"BodyText"/>', r"\g<0><w:framePr/>", "something floats on the page (w:framePr)"),
        (
            BODY,
            "the letter",
            "https://example.org",
            "the words of a link are `https://example.org`",
        ),
        (BODY, "the letter", "Click here.", "the words of a link are `Click here.`"),
        (BODY, "<w:sectPr", "<w:p/><w:sectPr", "1 paragraph without words"),
        (STYLES, '(w:styleId="TableText".*?<w:sz w:val=)"20"', r'\1"16"', "of 8 points"),
        (
            STYLES,
            '(<w:rPrDefault>.*?<w:sz w:val=)"24"',
            r'\1"20"',
            "of 10 points, where 11 are due",
        ),
        (STYLES, '(w:styleId="Small".*?<w:color w:val=)"[^"]*"', r'\1"AAAAAA"', "AAAAAA on FFFFFF"),
    ],
)
def test_a_barrier_is_told(written, part: str, old: str, new: str, told: str) -> None:
    sound = written(*BLOCKS).data
    assert faults(sound) == []
    found = faults(changed(sound, part, old, new))
    assert any(told in one for one in found), found
