"""Brands: what makes one usable, and what one gives."""

import io
import runpy
import shutil
import zipfile
from pathlib import Path

import pytest

from readiness.model.document import Document, Paragraph, Text
from readiness.render import CODES, UnusableBrand, render

DOCUMENT = Document("T", "S", "A", "M", "V", "2026-04-01", (Paragraph((Text("words"),)),))
MAIN = "word/document.xml"
XINCLUDE = "http://www.w3.org/2001/XInclude"
PNG_OF_A_SQUARE_MILE = b"\x89PNG\r\n\x1a\n" + bytes(8) + (60_000).to_bytes(4, "big") * 2


def complaint(path):
    with pytest.raises(UnusableBrand) as refused:
        render(DOCUMENT, path)
    return [(found.code, found.message) for found in refused.value.diagnostics]


def relation(kind, target, mode="External"):
    tag = f'<Relationship Id="x" Type="http://x/{kind}" Target="{target}" TargetMode="{mode}"/>'
    return {"document.xml": [("</Relationships>", tag + "</Relationships>")]}


def test_the_reference_document_is_what_its_script_makes(reference, tmp_path, monkeypatch):
    for script in reference.parent.glob("*.py"):
        shutil.copy(script, tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    runpy.run_path(str(tmp_path / "make_reference.py"), run_name="__main__")
    assert (tmp_path / "reference.docx").read_bytes() == reference.read_bytes()


def test_styles_that_are_missing_are_all_named_before_anything_is_written(brand):
    path = brand(
        styles=[('w:name w:val="Lead"', 'w:name w:val="Led"'), ('"Marking"/>', '"Mark"/>')]
    )
    ((code, message),) = complaint(path)
    assert code == "W601"
    assert "`Lead`" in message
    assert "`Marking`" in message


def test_a_list_style_without_its_list_counts_as_missing(brand):
    ((code, message),) = complaint(brand(numbering=[('<w:num w:numId="1">.*?</w:num>', "")]))
    assert code == "W601"
    assert "`List Bullet` that numbers a list" in message


@pytest.mark.parametrize(
    ("part", "changes", "says"),
    [
        (MAIN, [("<w:body>", "<w:body><w:p><w:r><w:instrText> DDEAUTO c </w:instrText></w:r>"
          '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')], "the field DDEAUTO"),
        ("settings", [("<w:compat>", "<w:mailMerge/><w:compat>")], "a mail merge"),
        ("settings", [("<w:compat>", '<w:documentProtection w:enforcement="1"/><w:compat>')],
         "a lock on editing"),
        ("Content_Types", [("document.main", "document.macroEnabled.main")], "a macro"),
    ],
)  # fmt: skip
def test_what_acts_is_refused_by_name(brand, part, changes, says):
    assert ("W603", f"the brand carries {says}") in complaint(brand(**{Path(part).stem: changes}))


@pytest.mark.parametrize(
    ("kind", "target", "says"),
    [
        ("attachedTemplate", "file:///C:/t.dotx", "a template kept elsewhere"),
        ("image", "http://x.invalid/a.png", "a picture kept elsewhere"),
        ("audio", "http://x.invalid/a", "a part kept elsewhere"),
        ("oleObject", "http://x.invalid/a", "an embedded object"),
        ("hyperlink", "file:///C:/a.exe", "a link to a file or program"),
    ],
)
def test_what_reaches_out_is_refused_by_name(brand, kind, target, says):
    assert ("W603", f"the brand carries {says}") in complaint(brand(**relation(kind, target)))


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("word/vbaProject.bin", "x", "a macro"),
        ("word/a.svg", "<svg><script/></svg>", "a drawing that acts or reaches out"),
        ("word/a.png", PNG_OF_A_SQUARE_MILE, "a picture of more than 50 million points"),
        ("word/a.xml", f'<a xmlns:i="{XINCLUDE}"><i:include/></a>', "a piece of another file"),
        ("word/b.xml", '<a><fldSimple instr=" LINK x "/></a>', "the field LINK"),
    ],
)
def test_parts_that_act_are_refused_even_if_nothing_refers_to_them(brand, name, data, says):
    assert ("W603", f"the brand carries {says}") in complaint(brand({name: data}))


def test_pictures_for_bullets_are_refused(brand):
    path = brand(
        numbering=[("<w:abstractNum ", '<w:numPicBullet w:numPicBulletId="0"/><w:abstractNum ')]
    )
    ((code, message),) = complaint(path)
    assert code == "W602"
    assert "pictures for bullets" in message


def test_a_template_serves_as_well_as_a_document(brand):
    assert render(DOCUMENT, brand(Content_Types=[("document.main", "template.main")]))


def test_numbers_that_are_none_do_no_harm(brand):
    assert complaint(brand(numbering=[('w:numId="1"', 'w:numId="²"')]))[0][0] == "W601"


def test_links_to_the_web_do_no_harm_in_a_brand(brand):
    assert render(DOCUMENT, brand(**relation("hyperlink", "https://www.gov.uk/")))


@pytest.mark.parametrize(
    "data", [b"", b"words", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), bytes(5000)]
)
def test_what_is_no_word_document_is_refused(tmp_path, data):
    path = tmp_path / "brand.docx"
    path.write_bytes(data)
    assert [code for code, _ in complaint(path)] == ["W602"]


def test_a_brand_that_is_not_there_is_refused(tmp_path):
    assert [code for code, _ in complaint(tmp_path / "none.docx")] == ["W602"]


def test_a_zip_that_holds_something_else_is_refused(tmp_path):
    path = tmp_path / "brand.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("a.txt", "x")
    assert complaint(path) == [("W602", "the brand cannot be used: it is not a Word document")]


@pytest.mark.parametrize(
    ("added", "says"),
    [
        ({"word/z.xml": "<x>" + " " * 10_000_001 + "</x>"}, "larger than 10 MB"),
        ({f"word/{n}.bin": "x" for n in range(5_001)}, "more than 5,000 parts"),
        ({"../out.xml": "<x/>"}, "leaves the file"),
        ({"word/Styles.xml": "<x/>"}, "two parts of the same name"),
        ({"word/z.bin": None}, "unpacks to 200 times"),
        ({"word/z.xml": "<x>"}, "not well-formed"),
        ({"word/z.xml": "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>"}, "document type declaration"),
    ],
)
def test_a_zip_with_a_trick_in_it_is_refused(brand, added, says):
    path = brand({name: data for name, data in added.items() if data})
    if None in added.values():
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
            package.writestr("word/z.bin", bytes(5_000_000))
    ((code, message),) = complaint(path)
    assert code == "W602"
    assert says in message


@pytest.mark.parametrize(
    ("limit", "says"),
    [("MOST_BYTES", "it is larger than"), ("MOST_EXPANDED", "it unpacks to more than")],
)
def test_a_file_too_large_is_refused(reference, monkeypatch, limit, says):
    monkeypatch.setattr(f"readiness.render.docx.unpack.{limit}", 100)
    ((code, message),) = complaint(reference)
    assert code == "W602"
    assert says in message


def test_lists_that_cannot_be_added_to_are_refused(brand, reference):
    with zipfile.ZipFile(reference) as package:
        lists = package.read("word/numbering.xml").decode().replace("UTF-8", "UTF-16")
    path = brand(
        {"word/lists.xml": lists.encode("utf-16")},
        **{"document.xml": [("numbering.xml", "lists.xml")]},
    )
    assert "its lists are not spelt in UTF-8" in complaint(path)[0][1]


def test_the_document_is_found_behind_relations_that_lead_nowhere(brand):
    stray = '<Relationship Id="a" Type="x/officeDocument" Target="word/styles.xml"/><Relationship '
    assert render(DOCUMENT, brand(**{".rels": [("<Relationship ", stray)]}))


def test_fields_that_only_count_do_no_harm(brand):
    assert render(DOCUMENT, brand({"word/a.xml": '<a><fldSimple instr=" PAGE "/></a>'}))


def test_page_colours_and_words_of_styles_come_from_the_brand(brand):
    path = brand(
        document=[('w:left="1304"', 'w:left="2000"')],
        styles=[('w:fill="E6F2E9"', 'w:fill="ABCDEF"')],
    )
    made = zipfile.ZipFile(io.BytesIO(render(DOCUMENT, path)))
    assert b'w:left="2000"' in made.read(MAIN)
    assert b"ABCDEF" in made.read("word/styles.xml")


def test_the_words_of_a_brand_never_reach_a_document(brand):
    path = brand(core=[("Reference document", "Pat Example")], document=[("Lead: opens", "SECRET")])
    made = zipfile.ZipFile(io.BytesIO(render(DOCUMENT, path)))
    assert not any(
        word in made.read(name) for name in made.namelist() for word in (b"Pat Example", b"SECRET")
    )


def test_a_style_keeps_its_name_when_word_gives_it_another_id(brand):
    path = brand(styles=[('w:styleId="BodyText"', 'w:styleId="Textkoerper"')])
    assert b'w:val="Textkoerper"' in zipfile.ZipFile(io.BytesIO(render(DOCUMENT, path))).read(MAIN)


def test_every_code_explains_itself():
    for code in CODES:
        assert "\n\nMend: " in code.explanation
        assert "\n\nExample: " in code.explanation
        assert code.source
