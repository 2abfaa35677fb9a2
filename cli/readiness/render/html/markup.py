"""Spell text as HTML, so that whatever a person wrote is only ever read."""

import re

_ORDINARY = " !#-%'-;=?-~\u00a0-\u024f\u2010-\u2027\u2212"
_SPECIAL = re.compile(f"[^{_ORDINARY}]")
"""What must be looked at more closely: most text holds none of it."""
_NOTHING = "".join(f"{chr(end - 1)}{chr(end)}" for end in range(0xFFFF, 0x110000, 0x10000))
_FORBIDDEN = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NOTHING}]"
)
"""What no page may hold: control characters, and those that stand for nothing."""
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows them."""


def _held(text: str) -> str:
    """Return text without the characters that a page may not hold, its marks spelt out."""
    lines = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return lines.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def words(text: str) -> str:
    """Return text to stand in an element; its lines stay lines.

    What turns the direction of letters cannot reach beyond the text itself.
    """
    if not _SPECIAL.search(text):
        return text
    held = _held(text).replace("\n", "<br>")
    return f"<bdi>{held}</bdi>" if _TURNING.search(held) else held


def line(text: str) -> str:
    """Return text on one line, for an attribute in double quotes or a drawing."""
    if not _SPECIAL.search(text):
        return text
    held = _TURNING.sub("", _held(text)).replace('"', "&quot;")
    return held.replace("\n", " ").replace("\t", " ")


def identified(identifier: str) -> str:
    """Return the attribute that gives an element its id; none for an empty one."""
    return f' id="{identifier}"' if identifier else ""
