"""Traps of indentation, colons and hyphens."""

import re

from readiness.load.codes import text as text_codes
from readiness.load.codes import yaml as codes
from readiness.load.faults import quoted
from readiness.load.traps.place import (
    IN_QUOTES,
    KEY,
    Lines,
    Stop,
    Trap,
    line_above,
    line_at,
    margin,
)

_NO_SPACE = re.compile(r"\s*(?:- +)*(?P<key>[A-Za-z][\w-]*):(?=[^\s:/])")
_CROWDED = re.compile(r"-[^\W\d]")
_BARE_KEY = re.compile(r"\s*(?:- +)*[a-z][a-z-]*")


def indented_oddly(lines: Lines, stop: Stop) -> Trap | None:
    """Find a tab, or what only looks like a space, before a line."""
    for number in (stop.line, stop.line - 1):
        line = line_at(lines, number)
        odd = line[: margin(line)].lstrip(" ")
        if odd and line.strip():
            what = "a tab" if odd[0] == "\t" else "a sign that only looks like a space"
            return Trap(
                text_codes.TAB,
                number,
                margin(line) - len(odd),
                f"this line is indented with {what}",
                "replace it with spaces, two for each step",
            )
    return None


def colon_in_text(lines: Lines, stop: Stop) -> Trap | None:
    """Find a colon inside text, or what makes a line look as if it held one."""
    if not stop.problem.startswith("mapping values"):
        return None
    line = line_at(lines, stop.line)
    before = line[: stop.column]
    above = line_above(lines, stop.line)
    if KEY.match(before):
        return _colon(stop)
    if above >= 0 and not KEY.match(lines[above]) and margin(lines[above]) == margin(line):
        return _key_without_colon(lines, above)
    if _BARE_KEY.fullmatch(before):
        if _CROWDED.match(line_at(lines, above).lstrip()):
            return _hyphen_without_space(above, margin(lines[above]))
        what = "this key is indented further than the line above it allows"
        return _misplaced(stop.line, margin(line), what)
    return _colon(stop)


def list_beside_key(lines: Lines, stop: Stop) -> Trap | None:
    """Find a list on the line of its key."""
    if "sequence entries are not allowed" not in stop.problem:
        return None
    return Trap(
        codes.INDENT,
        stop.line,
        stop.column,
        "a list cannot start on the line of its key",
        "write each `- ` on a line of its own below the key; or put the text in double quotes",
    )


def no_colon(lines: Lines, stop: Stop) -> Trap | None:
    """Find a line without a colon, or without the space after it."""
    if not stop.problem.startswith("could not find expected ':'"):
        return None
    return _key_without_colon(lines, stop.context_line)


def no_key(lines: Lines, stop: Stop) -> Trap | None:
    """Find a colon without a key."""
    line = line_at(lines, stop.line)
    if not line[stop.column :].startswith(":") or line[: stop.column].strip(" -"):
        return None
    return Trap(
        codes.ODD_KEY,
        stop.line,
        stop.column,
        "there is no key before this colon",
        "write the key, or delete the line",
    )


def indent(lines: Lines, stop: Stop) -> Trap | None:
    """Find a line that fits none above it."""
    line = line_at(lines, stop.line)
    if "expected" not in stop.problem or not line.strip() or margin(line) != stop.column:
        return None
    what = "the spaces before this line fit no line above it"
    if _CROWDED.match(line[stop.column :]):
        return _hyphen_without_space(stop.line, stop.column)
    if line[stop.column :].startswith("- "):
        what = "this hyphen fits no list above it"
    elif "'-'" in stop.problem or "but found '?'" in stop.problem:
        what = "this key stands where a `- ` of the list above is due"
    return _misplaced(stop.line, stop.column, what)


def too_deep(lines: Lines, stop: Stop) -> Trap | None:
    """Find lists or groups nested deeper than the parser itself goes."""
    if "nesting depth" not in stop.problem:
        return None
    message = "lists and groups stand far too deep in one another here"
    hint = "compare the indentation and the brackets with an entry that works"
    return Trap(codes.LIMIT, stop.line, stop.column, message, hint)


def second_document(lines: Lines, stop: Stop) -> Trap | None:
    """Find text after the line that ends a document."""
    if "<document start>" not in stop.problem:
        return None
    message = "what follows a line of `...` would be lost"
    hint = "remove the line of `...`, or move what follows to a file of its own"
    return Trap(codes.SECOND, stop.line, stop.column, message, hint)


def anything(stop: Stop) -> Trap:
    """Say that the file cannot be read, when no other cause is found."""
    return Trap(
        codes.UNREADABLE,
        stop.line,
        stop.column,
        "the file cannot be read from here on",
        "compare this line and the one above with an entry that works; put texts in double quotes",
    )


def _colon(stop: Stop) -> Trap:
    message = "a colon stands inside text that has no quotes, so that the text looks like a key"
    return Trap(text_codes.COLON, stop.line, stop.column, message, IN_QUOTES)


def _misplaced(line: int, column: int, message: str) -> Trap:
    hint = (
        "keys of one entry start in the same column;"
        " move the line until it stands under its neighbours"
    )
    return Trap(codes.INDENT, line, column, message, hint)


def _hyphen_without_space(line: int, column: int) -> Trap:
    message = "a space is missing after this hyphen"
    return Trap(codes.INDENT, line, column, message, "write `- `, with a space after the hyphen")


def _key_without_colon(lines: Lines, number: int) -> Trap:
    line = line_at(lines, number)
    if _CROWDED.match(line.lstrip()):
        return _hyphen_without_space(number, margin(line))
    crowded = _NO_SPACE.match(line)
    if crowded:
        hint = f"write `{crowded['key']}: ` with a space after the colon"
        message = "a space is missing after this colon"
        return Trap(codes.NO_COLON, number, crowded.end() - 1, message, hint)
    return Trap(
        codes.NO_COLON,
        number,
        margin(line),
        f"{quoted(line.strip())} is not a key and a value: there is no colon and space in it",
        "write `key: value`; if the line goes on from the one above, indent it further",
    )
