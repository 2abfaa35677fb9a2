"""An authority's own Word file gives the look; what it lacks is added."""

import re
from pathlib import Path

import pytest
from render import council
from render.conftest import REFERENCE, W, Written

from readiness.model.document import (
    Callout,
    Cell,
    Column,
    Document,
    Heading,
    Items,
    Landscape,
    Paragraph,
    Table,
    Text,
)
from readiness.model.settings import Brand
from readiness.render import Livery, UnusableBrand, render

WORDS = (Text("words"),)
BLOCKS = (
    Heading(1, WORDS),
    Paragraph(WORDS, numbered=True),
    Items(((Paragraph(WORDS), Items(((Paragraph(WORDS),),))),)),
    Callout("Title", (Paragraph(WORDS),), "weakness"),
    Table("Numbers", (Column("One"),), ((Cell((WORDS,)),),)),
    Landscape((Heading(1, WORDS), Paragraph(WORDS))),
)
DOCUMENT = Document("Plan", "", "Littleton Council", "OFFICIAL", "version 2", "2026-04-01", BLOCKS)


def dressed(path: Path, document: Document = DOCUMENT) -> Written:
    return Written(render(document, REFERENCE, Livery(path.parent, Brand(document=path.name))))


def refused(path: Path) -> list[tuple[str, str]]:
    with pytest.raises(UnusableBrand) as caught:
        dressed(path)
    return [(found.code, found.message) for found in caught.value.diagnostics]


def style(made: Written, name: str):
    for one in made.part("word/styles.xml").iter(f"{W}style"):
        if one.find(f"{W}name").get(f"{W}val").lower() == name.lower():
            return one
    raise KeyError(name)


def said(made: Written, part: str) -> str:
    return "".join(made.part(f"word/{part}.xml").itertext())


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return council.save(tmp_path / "ours.docx")


def test_its_styles_stay_and_missing_ones_are_added_in_its_colours(own: Path):
    made = dressed(own)
    assert style(made, "heading 1").find(f".//{W}color").get(f"{W}val") == council.PURPLE
    assert style(made, "Table Heading").find(f".//{W}color").get(f"{W}val") == council.PURPLE
    assert style(made, "Lead").find(f".//{W}color").get(f"{W}val") == council.TEAL
    assert (
        b"themeColor"
        not in re.findall(rb'<w:style [^>]*"Lead".*?</w:style>', made.parts()["word/styles.xml"])[0]
    )


def test_the_same_bytes_come_out_twice(own: Path):
    assert dressed(own).data == dressed(own).data


def test_every_style_that_is_used_is_there_once(own: Path):
    made = dressed(own)
    ids = [one.get(f"{W}styleId") for one in made.part("word/styles.xml").iter(f"{W}style")]
    assert len(ids) == len(set(ids))
    for tag in ("pStyle", "rStyle", "tblStyle"):
        assert set(made.values(tag)) <= set(ids)


def test_headings_and_numbered_paragraphs_count_in_one_list(own: Path):
    made = dressed(own)
    numbers = [
        style(made, name).find(f".//{W}numId").get(f"{W}val")
        for name in ("heading 1", "Numbered Paragraph")
    ]
    assert numbers[0] == numbers[1] != "0"


def test_a_style_based_on_a_numbered_heading_has_no_number(own: Path):
    made = dressed(council.changed(own, "word/styles.xml", '"Heading2"', '"Heading2"'))
    contents = style(made, "TOC Heading")
    assert contents.find(f"{W}basedOn").get(f"{W}val") == "Heading1"
    assert contents.find(f".//{W}numId").get(f"{W}val") == "0"


def test_nested_lists_have_levels_to_stand_on(own: Path):
    made = dressed(own)
    number = style(made, "List Bullet").find(f".//{W}numId").get(f"{W}val")
    lists = made.part("word/numbering.xml")
    kind = next(n for n in lists.iter(f"{W}num") if n.get(f"{W}numId") == number)
    named = kind.find(f"{W}abstractNumId").get(f"{W}val")
    held = next(k for k in lists.iter(f"{W}abstractNum") if k.get(f"{W}abstractNumId") == named)
    assert len(list(held.iter(f"{W}lvl"))) == 9


def test_its_header_and_logo_stand_on_every_page_with_marking_version_and_count(own: Path):
    made = dressed(own)
    for number in (1, 2):
        assert "Littleton Council" in said(made, f"header{number}")
        assert "OFFICIAL" in said(made, f"header{number}")
        assert "version 2" in said(made, f"footer{number}")
        assert "Page 1 of" in said(made, f"footer{number}").replace(" NUMPAGES ", "").replace(
            " PAGE ", ""
        )
        assert b"media/brand1.png" in made.parts()[f"word/_rels/header{number}.xml.rels"]
    assert made.parts()["word/media/brand1.png"] == council.png(40, 20)
    assert b'Extension="png" ContentType="image/png"' in made.parts()["[Content_Types].xml"]


def test_what_the_header_says_already_is_not_said_twice(tmp_path: Path):
    own = council.save(tmp_path / "ours.docx", "Littleton Council OFFICIAL", "Littleton  Council")
    made = dressed(own)
    assert said(made, "header1").count("Littleton Council") == 1
    assert said(made, "header1").count("OFFICIAL") == 1


def test_another_marking_is_not_taken_for_ours(tmp_path: Path):
    made = dressed(council.save(tmp_path / "ours.docx", "OFFICIAL-SENSITIVE"))
    assert re.search("OFFICIAL(?!-)", said(made, "header1"))


def test_pictures_get_words_for_blind_readers_and_numbers_of_their_own(own: Path):
    made = dressed(own)
    told = []
    for name in ("header1", "header2"):
        for one in made.part(f"word/{name}.xml").iter():
            if one.tag.endswith("}docPr"):
                told.append((one.get("id"), one.get("descr")))
    assert [words for _, words in told] == ["Logo of Littleton Council"] * 2
    assert len({number for number, _ in told}) == 2


def test_a_first_page_with_its_own_header_keeps_it(own: Path):
    council.changed(own, "word/document.xml", "<w:pgSz", "<w:titlePg/><w:pgSz")
    council.changed(own, "word/document.xml", 'w:type="default"', 'w:type="first"')
    made = dressed(own)
    assert [one.get(f"{W}type") for one in made.body().iter(f"{W}headerReference")].count(
        "first"
    ) == 1
    assert "word/_rels/header3.xml.rels" in made.parts()
    assert "word/_rels/header1.xml.rels" not in made.parts()
    assert "OFFICIAL" in said(made, "header3")


def test_no_word_and_no_person_of_its_pages_reaches_a_document(own: Path):
    parts = dressed(own).parts().values()
    assert not any(b"Pat Example" in data or b"sample page" in data for data in parts)


def test_documents_are_in_british_english_whatever_its_language(own: Path):
    council.changed(own, "word/styles.xml", 'w:val="en-US"', 'w:val="fr-FR"')
    assert b"fr-FR" not in dressed(own).parts()["word/styles.xml"]
    assert b'w:lang w:val="en-GB"' in dressed(own).parts()["word/styles.xml"]


def test_a_template_serves_as_well(own: Path):
    main = "wordprocessingml.document.main"
    council.changed(own, "[Content_Types].xml", main, main.replace("document", "template"))
    assert dressed(own.rename(own.with_suffix(".dotx"))).words()


def test_a_macro_template_is_refused(own: Path):
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    enabled = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    council.changed(own, "[Content_Types].xml", main, enabled)
    assert refused(own.rename(own.with_suffix(".dotm"))) == [("W603", "the brand carries a macro")]


def test_a_style_of_another_kind_cannot_be_used(own: Path):
    added = (
        '<w:style w:type="character" w:styleId="Lead"><w:name w:val="Lead"/></w:style></w:styles>'
    )
    council.changed(own, "word/styles.xml", "</w:styles>", added)
    assert (
        "W601",
        "the brand's style `Lead` is a character style, where a paragraph style is due",
    ) in refused(own)


def test_faint_headings_are_refused_with_the_ratio_and_a_colour(own: Path):
    council.changed(own, "word/styles.xml", f'w:val="{council.TEAL}"', 'w:val="7FBFBE"')
    with pytest.raises(UnusableBrand) as caught:
        dressed(own)
    told = caught.value.diagnostics[0]
    assert told.code == "W604"
    assert "7FBFBE on FFFFFF has a contrast of 2" in told.message
    assert "darker" in told.hint


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('r:embed="rId1"', 'r:embed="rId7"', "speaks of a part that is not there"),
        ("media/image1.png", "../customXml/item1.xml", "of a kind that cannot be carried over"),
    ],
)
def test_a_header_that_cannot_be_carried_over_is_refused(own: Path, old: str, new: str, what: str):
    part = "word/header1.xml" if old.startswith("r:") else "word/_rels/header1.xml.rels"
    ((code, message),) = refused(council.changed(own, part, old, new))
    assert code == "W602"
    assert what in message


def test_strict_open_xml_is_refused_in_words(own: Path):
    council.changed(
        own,
        "word/styles.xml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    ((code, message),) = refused(own)
    assert code == "W602"
    assert "Strict Open XML" in message


def test_ids_given_twice_circles_and_disorder_are_mended(own: Path):
    twice = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Other"/></w:style>'
    council.changed(own, "word/styles.xml", "</w:styles>", f"{twice}</w:styles>")
    made = dressed(own)
    ids = [one.get(f"{W}styleId") for one in made.part("word/styles.xml").iter(f"{W}style")]
    assert ids.count("Title") == 1
