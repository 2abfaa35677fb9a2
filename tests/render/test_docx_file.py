"""The file as a whole: what it says about itself, and that it is always the same."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime

from readiness.model.document import Heading, Landscape, Paragraph, Text

BLOCKS = (Heading(1, (Text("Leaders"),)), Paragraph((Text("They know."),), numbered=True))


def test_the_same_document_gives_the_same_bytes(written):
    assert written(*BLOCKS).data == written(*BLOCKS).data


def test_neither_clock_nor_zone_nor_hash_seed_reach_the_bytes(written, reference):
    program = (
        "import sys; from pathlib import Path; from readiness.render import render; "
        "from readiness.model.document import *; "
        "said = (Paragraph((Text('x'),), anchor='a'),); "
        "d = Document('T', 'S', 'A', 'M', 'V', '2026-04-01', said); "
        f"sys.stdout.buffer.write(render(d, Path({str(reference)!r})))"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ
            | {"TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for zone, seed in (("UTC", "1"), ("Asia/Tokyo", "2"))
    }
    assert len(made) == 1


def test_properties_name_the_document_and_no_person(written):
    properties = written(*BLOCKS).opened().core_properties
    assert properties.title == "Self-evaluation"
    assert properties.subject == "What we know"
    assert properties.author == "readiness"
    assert properties.language == "en-GB"
    assert properties.last_modified_by == ""
    assert properties.created == properties.modified == datetime(2026, 4, 1, tzinfo=UTC)


def test_every_page_bears_authority_marking_title_version_and_number(written):
    (section,) = written(*BLOCKS).opened().sections
    assert section.header.paragraphs[0].text == "Northshire Council\tOFFICIAL-SENSITIVE"
    top, bottom = (line.text for line in section.footer.paragraphs)
    assert top == "Self-evaluation, Version 1.0\tPage 1 of 1"
    assert bottom.strip() == "OFFICIAL-SENSITIVE"


def test_a_long_title_never_breaks_version_page_or_marking_in_two(written):
    title = "Self-evaluation of social work practice with children and families in the county"
    made = written(*BLOCKS, title=title, version="Version 1.0, draft for the board")
    (section,) = made.opened().sections
    assert [line.text for line in section.footer.paragraphs] == [
        title,
        "Version 1.0, draft for the board\tPage 1 of 1",
        "\tOFFICIAL-SENSITIVE",
    ]


def test_a_long_name_of_an_authority_leaves_the_marking_whole(written):
    authority = "The Council of " + "the Borough of Somewhere and " * 3 + "its Villages"
    (section,) = written(*BLOCKS, authority=authority).opened().sections
    lines = [line.text for line in section.header.paragraphs]
    assert lines == [authority, "\tOFFICIAL-SENSITIVE"]


def test_turned_pages_have_room_for_longer_titles(written):
    title = "Self-evaluation of social work practice with children and families in the county"
    made = written(Paragraph((Text("upright"),)), Landscape(BLOCKS), title=title + ", all of it")
    upright, turned = (len(each.footer.paragraphs) for each in made.opened().sections)
    assert (upright, turned) == (3, 2)


def test_without_a_marking_there_is_no_line_for_one(written):
    (section,) = written(*BLOCKS, marking="").opened().sections
    assert section.header.paragraphs[0].text == "Northshire Council"
    assert len(section.footer.paragraphs) == 1


def test_nothing_is_left_for_word_to_repair_in_a_document_of_nothing(written):
    made = written(title="", subtitle="")
    assert made.body()[0][-1].tag.endswith("sectPr")
    assert len(made.opened().paragraphs) == 1


def test_a_document_may_begin_on_a_turned_page(written):
    made = written(Landscape(BLOCKS), title="", subtitle="")
    assert [section.orientation for section in made.opened().sections] == [1]


def test_every_part_is_named_typed_and_reached(written):
    parts = written(*BLOCKS).parts()
    types = parts["[Content_Types].xml"].decode()
    named = set(re.findall(r'PartName="/([^"]+)"', types))
    assert named == {name for name in parts if not name.endswith(".rels")} - {"[Content_Types].xml"}
    targets = re.findall(r'Target="([^"]+)"', parts["word/_rels/document.xml.rels"].decode())
    assert {f"word/{target}" for target in targets} == {
        name for name in named if name.startswith("word/") and name != "word/document.xml"
    }
