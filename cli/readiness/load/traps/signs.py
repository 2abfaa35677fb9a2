"""Traps of quotes, brackets and signs at the start of a text."""

from readiness.load.codes import text as codes
from readiness.load.traps.place import IN_QUOTES, Lines, Stop, Trap, line_at, sign_at, value_start

_RESERVED = "@`%*&!,?"


def quote_not_closed(lines: Lines, stop: Stop) -> Trap | None:
    """Find a quote that is opened and never closed."""
    if not stop.problem.startswith("found unexpected"):
        return None
    opener = sign_at(lines, stop.context_line, stop.context_column)
    if opener not in ('"', "'"):
        return None
    message = "the quote that starts here is never closed"
    return _quote(stop.context_line, stop.context_column, message)


def text_after_quote(lines: Lines, stop: Stop) -> Trap | None:
    """Find text after the quote that closed a value, such as an apostrophe makes."""
    before = line_at(lines, stop.line)[: stop.column].rstrip()
    if not before.endswith(('"', "'")):
        return None
    start = value_start(before)
    if before[start : start + 1] == before[-1] and start < len(before) - 1:
        return _quote(stop.line, stop.column, "text goes on here after the closing quote")
    opened = _opened_above(lines, stop.line, before[-1])
    if opened < 0:
        return None
    column = value_start(lines[opened])
    return _quote(opened, column, "the quote that starts here is not closed where the text ends")


def _opened_above(lines: Lines, number: int, quote: str) -> int:
    for above in range(number - 1, max(-1, number - 50), -1):
        line = lines[above]
        if line[value_start(line) :].startswith(quote):
            return above
    return -1


def _quote(line: int, column: int, message: str) -> Trap:
    hint = (
        "use double quotes around the whole text, and none inside;"
        " or write `>-` and the text on the next line"
    )
    return Trap(codes.QUOTE, line, column, message, hint)


def bad_escape(lines: Lines, stop: Stop) -> Trap | None:
    """Find a backslash in double quotes."""
    if "escape" not in stop.problem and "hexadecimal" not in stop.problem:
        return None
    return Trap(
        codes.QUOTE,
        stop.line,
        stop.column,
        "a backslash in double quotes has a meaning of its own",
        "use single quotes around the text, or write each backslash twice",
    )


def text_after_arrow(lines: Lines, stop: Stop) -> Trap | None:
    """Find text on the line of `>` or `|`."""
    opener = sign_at(lines, stop.context_line, stop.context_column)
    if opener not in (">", "|"):
        return None
    return Trap(
        codes.FIRST_SIGN,
        stop.context_line,
        stop.context_column,
        f"after `{opener}` the text has to start on the next line",
        "write `>-` and put the text on the next line, indented; or put it in double quotes",
    )


def reserved_sign(lines: Lines, stop: Stop) -> Trap | None:
    """Find text that starts with a sign YAML keeps for itself."""
    for number, column in ((stop.context_line, stop.context_column), (stop.line, stop.column)):
        sign = sign_at(lines, number, column)
        if sign and sign in _RESERVED:
            shown = "a backtick" if sign == "`" else f"`{sign}`"
            message = f"text without quotes cannot start with {shown}"
            return Trap(codes.FIRST_SIGN, number, column, message, IN_QUOTES)
    return None


def bracket(lines: Lines, stop: Stop) -> Trap | None:
    """Find a bracket that is not closed, or a sentence that starts with one."""
    opener = sign_at(lines, stop.context_line, stop.context_column)
    if "','" in stop.problem and opener in ("[", "{"):
        what = "the bracket that starts here is never closed, or commas are missing in it"
        return _bracket_trap(stop.context_line, stop.context_column, what)
    line = line_at(lines, stop.line)
    if sign_at(lines, stop.line, stop.column) in ("]", "}"):
        return _bracket_trap(stop.line, stop.column, "this bracket closes nothing")
    before = line[: stop.column].rstrip()
    if before.endswith(("]", "}")) and line[value_start(line) :][:1] in ("[", "{"):
        return _bracket_trap(stop.line, stop.column, "text goes on here after the closing bracket")
    return None


def _bracket_trap(line: int, column: int, message: str) -> Trap:
    hint = "close the bracket; or, if this is a sentence, put the whole text in double quotes"
    return Trap(codes.BRACKET, line, column, message, hint)
