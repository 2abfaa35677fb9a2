"""Codes that no text file can show: no folder, no right to read, links, large files, brands."""

import os
import zipfile
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from building import read, write
from diagnostics import printing, wording

from readiness import shipped
from readiness.load.decode import decode
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.document import Document
from readiness.model.entry import Entry, Marked
from readiness.render import UnusableBrand, render
from readiness.render.docx.brand.survey import survey

BRAND = shipped.folder("templates") / "brand" / "reference.docx"


def test_e211_a_value_that_no_sentence_is_written_for_still_gets_a_plain_one() -> None:
    class Odd(Entry):
        address: IPv4Address

    written = Marked("evidence/all.yaml", (1, 1))
    written["address"] = "elsewhere"
    entry, found = decode(Odd, written, Location("evidence/all.yaml", 1, 1))
    assert entry is None
    assert _codes(found) == ["E211"]
    _worded(found)


def test_f102_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    found = printing.faults(tmp_path / "nowhere")
    assert _codes(found) == ["F102"]
    _worded(found)


def test_f102_a_file_given_as_a_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {})
    assert _codes(printing.faults(tmp_path / "readiness.yaml")) == ["F102"]


def test_f103_a_file_that_another_program_holds_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"evidence/all.yaml": "evidence:\n"})
    open_it = os.open

    def held(path: str, flags: int) -> int:
        if str(path).endswith("all.yaml"):
            raise PermissionError(13, "Permission denied")
        return open_it(path, flags)

    monkeypatch.setattr(os, "open", held)
    found = list(read(tmp_path).diagnostics)
    assert "F103" in _codes(found)
    _worded(found)


def test_f104_a_link_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text("evidence:\n", encoding="utf-8")
    folder = write(tmp_path / "council", {})
    (folder / "linked.yaml").symlink_to(outside)
    found = printing.faults(folder)
    assert "F104" in _codes(found)
    _worded(found)


def test_f105_a_file_of_more_than_a_megabyte_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, {"evidence/export.yaml": "# row\n" * 200_000})
    found = printing.faults(tmp_path)
    assert "F105" in _codes(found)
    _worded(found)


def test_w601_a_brand_without_a_style_names_the_style(tmp_path: Path) -> None:
    brand = _changed(tmp_path, "word/styles.xml", b'w:val="Title"', b'w:val="Titel"')
    found = _unusable(brand)
    assert _codes(found) == ["W601"]
    assert "`Title`" in found[0].message


def test_w602_a_brand_that_is_no_word_document_is_refused(tmp_path: Path) -> None:
    brand = tmp_path / "brand.docx"
    brand.write_bytes(b"Not a zip file")
    assert _codes(_unusable(brand)) == ["W602"]


def test_w603_a_brand_with_a_macro_is_refused(tmp_path: Path) -> None:
    brand = tmp_path / "brand.docx"
    brand.write_bytes(BRAND.read_bytes())
    with zipfile.ZipFile(brand, "a") as parts:
        parts.writestr("word/vbaProject.bin", b"macro")
    assert _codes(_unusable(brand)) == ["W603"]


@pytest.mark.parametrize(
    ("code", "part", "old", "new"),
    [
        ("W606", "word/styles.xml", b'w:val="Lead"', b'w:val="Led"'),
        ("W607", "word/document.xml", b'w:h="16838"', b'w:h="15840"'),
        ("W608", "word/theme/theme1.xml", b"Calibri", b"Brandon"),
    ],
)
def test_what_a_brand_lacks_or_leaves_behind_is_told(
    tmp_path: Path, code: str, part: str, old: bytes, new: bytes
) -> None:
    found = list(survey(_changed(tmp_path, part, old, new), BRAND))
    assert code in _codes(found)
    _worded(found)


def _codes(found: list[Diagnostic]) -> list[str]:
    return [diagnostic.code for diagnostic in found]


def _worded(found: list[Diagnostic]) -> None:
    for line in printing.printed(found).splitlines():
        assert wording.objections(wording.words_of(line)) == [], line


def _unusable(brand: Path) -> list[Diagnostic]:
    page = Document("A page", "", "Littleton", "OFFICIAL", "draft", "2026-03-31", ())
    with pytest.raises(UnusableBrand) as caught:
        render(page, brand)
    _worded(list(caught.value.diagnostics))
    return list(caught.value.diagnostics)


def _changed(folder: Path, part: str, old: bytes, new: bytes) -> Path:
    changed = folder / "brand.docx"
    with zipfile.ZipFile(BRAND) as parts, zipfile.ZipFile(changed, "w") as copy:
        for name in parts.namelist():
            data = parts.read(name)
            copy.writestr(name, data.replace(old, new) if name == part else data)
    return changed
