"""Name the parts of a Word file, their types and how they refer to one another."""

from collections.abc import Iterable, Mapping

from readiness.render.docx.xml import PROLOGUE, attribute

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OPEN = "application/vnd.openxmlformats-officedocument"

PLACES = {
    "styles": "styles.xml",
    "numbering": "numbering.xml",
    "settings": "settings.xml",
    "fontTable": "fontTable.xml",
    "theme": "theme/theme1.xml",
    "header1": "header1.xml",
    "footer1": "footer1.xml",
    "header2": "header2.xml",
    "footer2": "footer2.xml",
}
"""Where each part that the document refers to stands under word/, in the order of the zip."""


def assemble(
    document: str, dressed: Mapping[str, bytes], core: str, extended: str, links: Mapping[str, str]
) -> dict[str, bytes]:
    """Return all parts of the file; `dressed` are those of `PLACES`, `links` go out of it."""
    kinds = [kind for kind in PLACES if kind in dressed]
    parts = {
        "[Content_Types].xml": encoded(_content_types(kinds)),
        "_rels/.rels": encoded(_root()),
        "docProps/core.xml": encoded(core),
        "docProps/app.xml": encoded(extended),
        "word/document.xml": encoded(document),
        "word/_rels/document.xml.rels": encoded(_relationships(kinds, links)),
    }
    return parts | {f"word/{PLACES[kind]}": dressed[kind] for kind in kinds}


def encoded(xml: str) -> bytes:
    """Return a part's bytes."""
    return (PROLOGUE + xml).encode("utf-8")


def _content_types(kinds: Iterable[str]) -> str:
    overrides = [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", f"{_OPEN}.extended-properties+xml"),
        ("/word/document.xml", f"{_WORD}.document.main+xml"),
        *((f"/word/{PLACES[kind]}", _content_type(kind)) for kind in kinds),
    ]
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides)
        + "</Types>"
    )


def _content_type(kind: str) -> str:
    family = _OPEN if kind == "theme" else _WORD
    return f"{family}.{kind.rstrip('12')}+xml"


def _root() -> str:
    return _related(
        [
            ("document", f"{_OFFICE}/officeDocument", "word/document.xml"),
            ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("extended", f"{_OFFICE}/extended-properties", "docProps/app.xml"),
        ]
    )


def _relationships(kinds: Iterable[str], links: Mapping[str, str]) -> str:
    inside = [(kind, f"{_OFFICE}/{kind.rstrip('12')}", PLACES[kind]) for kind in kinds]
    outside = [(name, f"{_OFFICE}/hyperlink", address) for address, name in links.items()]
    return _related(inside, outside)


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
