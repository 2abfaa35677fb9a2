"""Read a logo, and put it into the header of first pages."""

from pathlib import Path
from typing import NamedTuple

from readiness.render.docx.brand.edges import Edge, Edges
from readiness.render.docx.brand.tree import parse
from readiness.render.docx.unpack import Damaged
from readiness.render.docx.xml import NAMESPACES, attribute

MOST_BYTES = 5_000_000
MOST_POINTS = 50_000_000
HIGHEST, WIDEST = 468_000, 2_520_000
"""The largest a logo is shown, in English metric units: 1.3 cm by 7 cm."""
HEADER = 447
"""Twips from the edge of the paper to the header, so that a logo stands in the upper margin and
the first page holds as much as without it."""

_RELATION = "rId1"
_NUMBER = 899_999
"""The drawing's number, which no other in a document has."""

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset(range(0xD0, 0xDA)) | {0x01}


class Logo(NamedTuple):
    """A picture: its bytes, the ending of its kind, and how wide and high it is in points."""

    data: bytes
    ending: str
    width: int
    height: int

    @property
    def shown(self) -> tuple[int, int]:
        """How wide and high it is shown, in English metric units, with its proportions kept."""
        scale = min(HIGHEST / self.height, WIDEST / self.width)
        return max(round(self.width * scale), 1), max(round(self.height * scale), 1)


def read_logo(path: Path) -> Logo:
    """Read a logo; raise `Damaged` with the reason if it is no picture to be used."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Damaged(f"it is larger than {MOST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as why:
        raise Damaged((why.strerror or "it cannot be opened").lower()) from why
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        logo = Logo(data, "png", *(int.from_bytes(data[at : at + 4], "big") for at in (16, 20)))
    elif data.startswith(b"\xff\xd8"):
        logo = Logo(data, "jpeg", *_jpeg_size(data))
    else:
        raise Damaged("it is neither a PNG nor a JPEG picture")
    if not 0 < logo.width * logo.height <= MOST_POINTS:
        raise Damaged("it has no size, or more than 50 million points")
    return logo


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Return the width and height that a JPEG says it has; noughts if it says none."""
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if kind in _JPEG_SIZES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(
                data[at + 5 : at + 7], "big"
            )
        at += 2 if kind in _JPEG_ALONE else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0


def logo_edges(logo: Logo) -> Edges:
    """Return a header for first pages in which our own line opens with the logo."""
    root = parse(f"<w:hdr {NAMESPACES}/>".encode())
    name = f"logo.{logo.ending}"
    first = Edge(root, {_RELATION: name}, {}, logo.shown)
    return Edges({"first header": first}, {name: logo.data}, first=True)


def drawing(shown: tuple[int, int], authority: str) -> str:
    """Return a run that shows a logo of this width and height, with words for a blind reader."""
    width, height = shown
    said = attribute(f"Logo of {authority}")
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_PLACED}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{_NUMBER}" name="Logo" descr="{said}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWING}" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}"><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr id="0" name="Logo"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{_RELATION}"/><a:stretch>'
        "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
