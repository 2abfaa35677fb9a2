"""Name the parts of a Word file, their types and how they refer to one another."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from readiness.render.docx.brand.edges import PICTURES
from readiness.render.docx.xml import PROLOGUE, attribute

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OPEN = "application/vnd.openxmlformats-officedocument"
_SHEET = f"{_OPEN}.spreadsheetml.sheet"

PLACES = {
    "styles": "styles.xml",
    "numbering": "numbering.xml",
    "settings": "settings.xml",
    "fontTable": "fontTable.xml",
    "footnotes": "footnotes.xml",
    "theme": "theme/theme1.xml",
    "header1": "header1.xml",
    "footer1": "footer1.xml",
    "header2": "header2.xml",
    "footer2": "footer2.xml",
    "header3": "header3.xml",
    "footer3": "footer3.xml",
}
"""Where each part that the document refers to stands under word/, in the order of the zip."""


class ChartParts(NamedTuple):
    """A chart as it is drawn, and the workbook of its numbers."""

    drawing: bytes
    workbook: bytes


def assemble(
    document: str,
    dressed: Mapping[str, bytes],
    charts: Mapping[str, ChartParts],
    properties: Mapping[str, str],
    links: Mapping[str, str],
) -> dict[str, bytes]:
    """Return all parts of the file.

    `dressed` are those of `PLACES`, and by their whole names the parts that only those refer
    to, such as a header's pictures; `charts` are named by their relationships, `properties`
    by their files under docProps/; `links` go out of the file.
    """
    kinds = [kind for kind in PLACES if kind in dressed]
    beside = {name: data for name, data in dressed.items() if name not in PLACES}
    parts = {
        "[Content_Types].xml": encoded(_content_types(kinds, charts, beside)),
        "_rels/.rels": encoded(_root()),
        **{f"docProps/{name}.xml": encoded(xml) for name, xml in properties.items()},
        "word/document.xml": encoded(document),
        "word/_rels/document.xml.rels": encoded(_relationships(kinds, charts, links)),
    }
    parts |= {f"word/{PLACES[kind]}": dressed[kind] for kind in kinds}
    return parts | beside | dict(_charts(charts))


def _charts(charts: Mapping[str, ChartParts]) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of each chart, and how its drawing refers to its workbook."""
    for name, (drawing, workbook) in charts.items():
        yield f"word/charts/{name}.xml", drawing
        to_workbook = [("workbook", f"{_OFFICE}/package", f"../embeddings/{name}.xlsx")]
        yield f"word/charts/_rels/{name}.xml.rels", encoded(_related(to_workbook))
        yield f"word/embeddings/{name}.xlsx", workbook


def encoded(xml: str) -> bytes:
    """Return a part's bytes."""
    return (PROLOGUE + xml).encode("utf-8")


def _content_types(kinds: Iterable[str], charts: Iterable[str], beside: Iterable[str]) -> str:
    overrides = [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", f"{_OPEN}.extended-properties+xml"),
        ("/word/document.xml", f"{_WORD}.document.main+xml"),
        *((f"/word/{PLACES[kind]}", _content_type(kind)) for kind in kinds),
        *((f"/word/charts/{name}.xml", f"{_OPEN}.drawingml.chart+xml") for name in charts),
    ]
    endings = {"xlsx": _SHEET} if charts else {}
    endings |= {end: kind for end, kind in PICTURES.items() if _any_ends(beside, f".{end}")}
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(
            f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in endings.items()
        )
        + "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides)
        + "</Types>"
    )


def _any_ends(names: Iterable[str], ending: str) -> bool:
    return any(name.endswith(ending) for name in names)


def _content_type(kind: str) -> str:
    family = _OPEN if kind == "theme" else _WORD
    return f"{family}.{kind.rstrip('123')}+xml"


def _root() -> str:
    return _related(
        [
            ("document", f"{_OFFICE}/officeDocument", "word/document.xml"),
            ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("extended", f"{_OFFICE}/extended-properties", "docProps/app.xml"),
        ]
    )


def _relationships(kinds: Iterable[str], charts: Iterable[str], links: Mapping[str, str]) -> str:
    inside = [(kind, f"{_OFFICE}/{kind.rstrip('123')}", PLACES[kind]) for kind in kinds]
    inside += [(name, f"{_OFFICE}/chart", f"charts/{name}.xml") for name in charts]
    return _related(inside, _outside(links))


def linked(links: Mapping[str, str]) -> bytes:
    """Return the relationships of a part that refers to nothing but addresses."""
    return encoded(_related((), _outside(links)))


def _outside(links: Mapping[str, str]) -> list[tuple[str, str, str]]:
    return [(name, f"{_OFFICE}/hyperlink", address) for address, name in links.items()]


def _related(
    inside: Iterable[tuple[str, str, str]], outside: Iterable[tuple[str, str, str]] = ()
) -> str:
    rows = [(*row, "") for row in inside] + [(*row, ' TargetMode="External"') for row in outside]
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="{name}" Type="{kind}" Target="{attribute(target)}"{mode}/>'
            for name, kind, target, mode in rows
        )
        + "</Relationships>"
    )
