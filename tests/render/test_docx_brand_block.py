"""A logo, two colours and a font make a look without a Word file."""

import zipfile
from pathlib import Path

import pytest
from render import council
from render.conftest import REFERENCE, W, Written

from readiness.model.document import Document, Paragraph, Text
from readiness.model.settings import Brand, Colours
from readiness.render import Livery, UnusableBrand, render
from readiness.render.colours import contrast, darkened, tinted
from readiness.render.docx.brand.painting import TINTS

BLOCKS = (Paragraph((Text("words"),)),)
DOCUMENT = Document("Plan", "", "Littleton Council", "OFFICIAL", "version 2", "2026-04-01", BLOCKS)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b0800140028010111ffd9")


def dressed(folder: Path, **wanted) -> Written:
    return Written(render(DOCUMENT, REFERENCE, Livery(folder, Brand(**wanted))))


def refused(folder: Path, **wanted) -> list[tuple[str, str, str]]:
    with pytest.raises(UnusableBrand) as caught:
        dressed(folder, **wanted)
    return [(one.code, one.message, one.hint) for one in caught.value.diagnostics]


def test_colours_reach_styles_theme_and_tints(tmp_path: Path):
    made = dressed(tmp_path, colours=Colours(main="5B216E", accent="00615F"))
    styles, theme = (made.parts()[f"word/{name}.xml"] for name in ("styles", "theme/theme1"))
    assert b"0B4F5C" not in styles + theme
    assert tinted("5B216E", 0.14).encode() in styles
    assert b'<a:accent1><a:srgbClr val="5B216E"/></a:accent1>' in theme
    assert b'<a:accent2><a:srgbClr val="00615F"/></a:accent2>' in theme


def test_the_tints_are_those_of_the_reference_document():
    with zipfile.ZipFile(REFERENCE) as package:
        styles = package.read("word/styles.xml").decode()
    assert all(tint in styles for tint in TINTS)


def test_one_font_is_used_for_headings_and_text(tmp_path: Path):
    parts = dressed(tmp_path, font="Arial").parts()
    assert parts["word/theme/theme1.xml"].count(b'<a:latin typeface="Arial"/>') == 2
    assert b"Calibri" not in parts["word/fontTable.xml"] + parts["word/theme/theme1.xml"]


@pytest.mark.parametrize(
    ("data", "name", "size"),
    [
        (council.png(40, 20), "logo.png", (936_000, 468_000)),
        (council.png(700, 20), "logo.png", (2_520_000, 72_000)),
        (JPEG, "logo.jpeg", (936_000, 468_000)),
    ],
)
def test_a_logo_stands_on_the_first_page_in_the_upper_margin(
    tmp_path: Path, data: bytes, name: str, size: tuple[int, int]
):
    (tmp_path / name).write_bytes(data)
    made = dressed(tmp_path, logo=name)
    header = made.part("word/header3.xml")
    (extent,) = [one for one in header.iter() if one.tag.endswith("}extent")]
    assert (int(extent.get("cx")), int(extent.get("cy"))) == size
    assert b'descr="Logo of Littleton Council"' in made.parts()["word/header3.xml"]
    assert made.parts()[f"word/media/{name}"] == data
    assert len(list(made.body().iter(f"{W}titlePg"))) == 1
    assert "OFFICIAL" in "".join(header.itertext())
    assert made.data == dressed(tmp_path, logo=name).data


@pytest.mark.parametrize("data", [b"<svg/>", b"", b"\xff\xd8", council.png(0, 9)])
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes):
    (tmp_path / "logo.png").write_bytes(data)
    ((code, message, _),) = refused(tmp_path, logo="logo.png")
    assert code == "W605"
    assert "the logo cannot be used" in message


def test_faint_colours_are_refused_with_the_nearest_that_can_be_read(tmp_path: Path):
    told = refused(tmp_path, colours=Colours(main="F28C28"))
    ((code, message, hint),) = told
    assert code == "W604"
    assert "F28C28 on" in message
    better = hint.rsplit(" ", 1)[-1]
    assert dressed(tmp_path, colours=Colours(main=better))


def test_a_colour_that_passes_is_not_darkened():
    assert darkened("0B4F5C", ["FFFFFF"]) == "0B4F5C"
    assert contrast("FFFFFF", "000000") == 21
    assert round(contrast("767676", "FFFFFF"), 2) == 4.54
