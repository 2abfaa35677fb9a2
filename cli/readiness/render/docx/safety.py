"""Look for what a reference document should not carry: things that act or reach out."""

import re
from collections.abc import Iterator

from readiness.render.docx.starts import Start
from readiness.render.docx.unpack import Opened

ACTIVE_KINDS = {
    "oleObject": "an embedded object",
    "package": "an embedded object",
    "control": "an ActiveX control",
    "activeXControlBinary": "an ActiveX control",
    "aFChunk": "a chunk of another file",
    "subDocument": "a sub-document",
    "frame": "a frame",
    "vbaProject": "a macro",
    "extensibility": "a custom ribbon",
    "attachedTemplate": "a template kept elsewhere",
    "mailMergeSource": "a mail merge",
}
ACTIVE_FIELDS = frozenset(
    (
        *("ASK", "AUTOTEXT", "CONTROL", "DATABASE", "DDE", "DDEAUTO", "EMBED", "FILLIN"),
        *("GOTOBUTTON", "HTMLACTIVEX", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT"),
        *("LINK", "MACROBUTTON", "PRINT", "QUOTE", "RD", "SHAPE"),
    )
)
SAFE_LINK = re.compile(r"(https?|mailto):|#", re.IGNORECASE)
XINCLUDE = "http://www.w3.org/2001/XInclude"
MOST_PIXELS = 50_000_000


def unsafe(opened: Opened) -> Iterator[str]:
    """Yield each thing that acts or reaches out, named for a person."""
    for name in opened.parts:
        yield from _in_part(name, opened.parts[name])
    for name in opened.markup():
        tags = opened.starts(name)
        if name.endswith(".rels"):
            yield from _in_relationships(tags)
        else:
            yield from _in_markup(tags)


def _in_part(name: str, data: bytes) -> Iterator[str]:
    low = name.lower()
    if "vbaproject" in low or "vbadata" in low:
        yield "a macro"
    if low.endswith(".svg") and re.search(
        rb"<script|\son\w+\s*=|href\s*=\s*[\"'](?!#|data:)", data
    ):
        yield "a drawing that acts or reaches out"
    if data.startswith(b"\x89PNG") and _pixels(data) > MOST_PIXELS:
        yield "a picture of more than 50 million points"


def _pixels(png: bytes) -> int:
    return int.from_bytes(png[16:20], "big") * int.from_bytes(png[20:24], "big")


def _in_relationships(tags: tuple[Start, ...]) -> Iterator[str]:
    for tag in tags:
        kind = tag.value("Type").rsplit("/", 1)[-1]
        if kind in ACTIVE_KINDS:
            yield ACTIVE_KINDS[kind]
        elif tag.value("TargetMode") == "External":
            yield from _in_link(kind, tag.value("Target"))


def _in_link(kind: str, target: str) -> Iterator[str]:
    if kind == "image":
        yield "a picture kept elsewhere"
    elif kind != "hyperlink":
        yield "a part kept elsewhere"
    elif not SAFE_LINK.match(target):
        yield "a link to a file or program"


def _in_markup(tags: tuple[Start, ...]) -> Iterator[str]:
    for tag in tags:
        match tag.name:
            case "Override" | "Default" if "macroEnabled" in tag.value("ContentType"):
                yield "a macro"
            case "mailMerge":
                yield "a mail merge"
            case "documentProtection" if tag.value("enforcement") in ("1", "true", "on"):
                yield "a lock on editing"
            case "include" if tag.space == XINCLUDE:
                yield "a piece of another file"
    yield from _in_fields(tags)


def _in_fields(tags: tuple[Start, ...]) -> Iterator[str]:
    """Yield the active fields; an instruction may be cut into pieces, which are joined first."""
    pieces: list[str] = []
    for tag in tags:
        if tag.name == "fldSimple":
            yield from _active(tag.value("instr"))
        elif tag.name == "instrText":
            pieces += tag.text
        elif tag.name == "fldChar":
            yield from _active("".join(pieces))
            pieces = []


def _active(instruction: str) -> Iterator[str]:
    word = instruction.strip().strip('"').split(" ")[0].upper()
    if word in ACTIVE_FIELDS:
        yield f"the field {word}"
