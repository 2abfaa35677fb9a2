"""A council's own Word file, as its communications team might have made it."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import docx
from docx.shared import Cm, Pt, RGBColor

PURPLE, TEAL = "5B216E", "00615F"


def png(width: int, height: int, colour: bytes = b"\x5b\x21\x6e") -> bytes:
    """Return a picture of one colour."""
    rows = (b"\0" + colour * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def save(path: Path, header: str = "", footer: str = "", logo: bool = True) -> Path:
    """Write a Word file with headings of its own, a logo in the header, and words in both."""
    made = docx.Document()
    made.styles["Normal"].font.name = "Arial"
    made.styles["Normal"].font.size = Pt(12)
    for style in made.styles:
        if style.name in ("Title", "Subtitle", "Caption") or style.name.startswith("Heading"):
            style.font.color.rgb = RGBColor.from_string(TEAL if "2" in style.name else PURPLE)
    section = made.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21), Cm(29.7), Cm(2.5)
    line = section.header.paragraphs[0]
    line.add_run(header)
    if logo:
        line.add_run().add_picture(io.BytesIO(png(40, 20)), height=Cm(1.2))
    section.footer.paragraphs[0].text = footer
    made.add_paragraph("Words of a sample page that no document may show.")
    made.core_properties.author = "Pat Example"
    made.save(str(path))
    return path


def changed(path: Path, part: str, old: str, new: str) -> Path:
    """Put one text in the place of another in a part, everywhere."""
    with zipfile.ZipFile(path) as package:
        held = {name: package.read(name) for name in package.namelist()}
    assert old.encode() in held[part]
    held[part] = held[part].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as package:
        for name, data in held.items():
            package.writestr(name, data)
    return path
