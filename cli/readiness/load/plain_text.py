"""Bytes to text: what kind of file it truly is, and what no document could hold."""

import re
from collections.abc import Iterator

from readiness.load.codes import files as files_codes
from readiness.load.codes import text as text_codes
from readiness.load.codes import yaml as yaml_codes
from readiness.load.faults import Unreadable, fault, visible
from readiness.model.diagnostic import Diagnostic, Location

_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a Word or Excel document, or another zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel document, or one with a password"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a rich text document"),
    (b"\xff\xfe", "text saved as UTF-16"),
    (b"\xfe\xff", "text saved as UTF-16"),
    (b"<!DOCTYPE", "a web page"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"version https://git-lfs", "a pointer to a file that git LFS keeps elsewhere"),
    (b"--- a/", "a list of changes made by git"),
    (b"diff --git", "a list of changes made by git"),
)
_STARTS = tuple(start for start, _ in _KINDS)
_BOM = b"\xef\xbb\xbf"
_ORDINARY = bytes(range(0x20, 0x7F)) + b"\n\r\t"
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]"
)
_UNSEEN = re.compile(
    "[\u00ad\u115f\u1160\u200b\u202a-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0\U000e0000-\U000e007f]"
)
_CONFLICT = re.compile(r"^[ \t]*(<{7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
_BREAK = re.compile(r"\r\n?|\n")
_LONGEST_SHOWN = 3


def read_text(data: bytes, file: str) -> str:
    """Return the text of a file, without a byte-order mark.

    Raises Unreadable when it is no UTF-8 text, or holds what no document could hold.
    """
    _refuse_other_kinds(data, file)
    text = _decoded(data.removeprefix(_BOM), file)
    if data.translate(None, _ORDINARY):
        _refuse_bad_signs(text, file)
    return text


def unfinished_merge(text: str, file: str) -> Diagnostic | None:
    """Return a fault for the first marker of an unfinished merge, even inside a text."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    found = _CONFLICT.search(text)
    if not found:
        return None
    return fault(
        yaml_codes.CONFLICT,
        Location(file, *place_of(text, found.start(1))),
        "here two versions of these lines stand one above the other, left by an unfinished merge",
        "keep the right lines, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`",
    )


def unseen_signs(text: str, file: str) -> Iterator[Diagnostic]:
    """Yield a warning for the first few characters that a reader cannot see."""
    if text.isascii():
        return
    for count, found in enumerate(_UNSEEN.finditer(text)):
        if count == _LONGEST_SHOWN:
            return
        yield fault(
            text_codes.INVISIBLE,
            Location(file, *place_of(text, found.start())),
            f"here stands a character that cannot be seen ({_code_point(found[0])})",
            "delete it and retype the word, unless it is meant",
        )


def bad_sign(value: str) -> str:
    """Return the first character that no document could hold, as its number, or nothing."""
    found = _FORBIDDEN.search(value)
    return _code_point(found[0]) if found else ""


def place_of(text: str, index: int) -> tuple[int, int]:
    """Return line and column of a position in a text, as an editor counts them."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        line, start = line + 1, found.end()
    return line, index - start + 1


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a text, as an editor shows them."""
    return tuple(_BREAK.split(text))


def _refuse_other_kinds(data: bytes, file: str) -> None:
    kind = ""
    if data.startswith(_STARTS):
        kind = next(kind for start, kind in _KINDS if data.startswith(start))
    if not kind and b"\x00" in data[:4096]:
        kind = _kind_with_zeros(data)
    if kind:
        raise Unreadable(
            fault(
                files_codes.WRONG_KIND,
                Location(file, 1, 1),
                f"this is {kind}, although its name says otherwise",
                "save it as plain text in UTF-8, or move it out of this folder",
            )
        )


def _kind_with_zeros(data: bytes) -> str:
    if not data.strip(b"\x00"):
        return "a file of zeros, as a crash or a failed copy leaves it"
    head = data[:64]
    if head[1::2].count(0) > len(head) // 3 or head[::2].count(0) > len(head) // 3:
        return "text saved as UTF-16"
    return ""


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        at, byte = error.start, data[error.start]
    before = data[:at].decode("utf-8")
    likely = bytes([byte]).decode("cp1252", "ignore")
    meant = (
        f", probably `{likely}` saved by an older program"
        if likely.isprintable() and likely
        else ""
    )
    raise Unreadable(
        fault(
            files_codes.NOT_UTF8,
            Location(file, *place_of(before, len(before))),
            f"the byte {byte:#04x} here is not UTF-8 text{meant}",
            "open the file in Notepad or VS Code, and save it again with the encoding UTF-8",
        )
    )


def _refuse_bad_signs(text: str, file: str) -> None:
    found = _FORBIDDEN.search(text)
    if found:
        raise Unreadable(
            fault(
                text_codes.BAD_SIGN,
                Location(file, *place_of(text, found.start())),
                f"here stands a character that no document can hold ({_code_point(found[0])})",
                "delete it; if it cannot be seen, retype the words around it",
            )
        )


def _code_point(sign: str) -> str:
    return visible(f"U+{ord(sign):04X}")


def visible_line(line: str) -> str:
    """Return a line of a file as it can be printed: each unprintable sign becomes `?`.

    No sign is added or lost, so that columns still fit; a tab becomes one space.
    """
    return "".join(sign if sign.isprintable() else " " if sign == "\t" else "?" for sign in line)
