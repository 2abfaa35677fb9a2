"""A Word file is looked over before it serves: everything at once, in words."""

from pathlib import Path

import docx
import pytest
from render import council
from render.conftest import REFERENCE

from readiness.model.diagnostic import Severity
from readiness.render.docx.brand.survey import survey
from readiness.render.docx.styles import NEEDED


def told(path: Path) -> list[str]:
    return [f"{found.code} {found.message}" for found in survey(path, REFERENCE)]


def test_a_usable_file_has_no_error_and_is_told_what_is_added(tmp_path: Path):
    found = survey(council.save(tmp_path / "ours.docx"), REFERENCE)
    assert not [one for one in found if one.severity is Severity.ERROR]
    assert any("`Table Heading`" in one.message for one in found if one.code == "W606")


def test_the_starter_lacks_nothing(tmp_path: Path):
    assert not [words for words in told(REFERENCE) if "lacks" in words or "W608" in words]


@pytest.mark.parametrize(
    ("part", "old", "new", "says"),
    [
        ("word/styles.xml", 'w:sz w:val="24"', 'w:sz w:val="18"', "W607 `Normal` has letters of 9"),
        ("word/styles.xml", '"Arial"', '"Brandon"', "carry none: `Brandon`"),
        ("word/document.xml", 'w:h="16838"', 'w:h="15840"', "W607 its paper is 210 by 279 mm"),
        ("word/document.xml", 'w:left="1417"', 'w:left="500"', "W607 its margin is under 1.5 cm"),
        ("word/document.xml", "<w:p>", '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>', "by hand"),
        ("word/styles.xml", "w:lang ", "w:long ", "W606 it does not say in which language"),
    ],
)
def test_what_makes_documents_poorer_is_told(
    tmp_path: Path, part: str, old: str, new: str, says: str
):
    path = council.changed(council.save(tmp_path / "ours.docx"), part, old, new)
    assert any(says in words for words in told(path)), told(path)


def test_a_marking_of_its_own_is_told(tmp_path: Path):
    path = council.save(tmp_path / "ours.docx", "OFFICIAL")
    assert any("a marking of its own" in words for words in told(path))


def test_everything_is_told_at_once(tmp_path: Path):
    path = council.save(tmp_path / "ours.docx")
    council.changed(path, "word/styles.xml", f'w:val="{council.TEAL}"', 'w:val="7FBFBE"')
    council.changed(path, "word/settings.xml", "<w:zoom", "<w:mailMerge/><w:zoom")
    codes = {words.split(" ")[0] for words in told(path)}
    assert {"W603", "W604", "W606"} <= codes


def test_what_is_no_word_file_is_told_once(tmp_path: Path):
    path = tmp_path / "ours.docx"
    path.write_bytes(b"words")
    assert [words[:4] for words in told(path)] == ["W602"]


def test_the_starter_shows_every_style_with_its_name():
    opened = docx.Document(str(REFERENCE))
    cells = [one for table in opened.tables for row in table.rows for one in row.cells]
    shown = "\n".join(
        one.text for one in (*opened.paragraphs, *(p for cell in cells for p in cell.paragraphs))
    )
    assert not [name for name in NEEDED if name != "Section End" and name not in shown]
