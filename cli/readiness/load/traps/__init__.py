"""Where a file stops being YAML: the usual causes, in words for people."""

from collections.abc import Callable

from readiness.load.codes.yaml import INDENT
from readiness.load.faults import fault
from readiness.load.traps import signs, structure
from readiness.load.traps.place import Lines, Stop, Trap, is_switched_off
from readiness.model.diagnostic import Diagnostic, Location

_CAUSES: tuple[Callable[[Lines, Stop], Trap | None], ...] = (
    structure.too_deep,
    structure.second_document,
    structure.indented_oddly,
    signs.quote_not_closed,
    signs.bad_escape,
    signs.text_after_quote,
    signs.text_after_arrow,
    signs.bracket,
    structure.colon_in_text,
    structure.list_beside_key,
    structure.no_colon,
    structure.no_key,
    signs.reserved_sign,
    structure.indent,
)
"""The usual causes, the surest first."""


def explain(lines: Lines, stop: Stop, file: str) -> Diagnostic:
    """Return the likeliest cause of a stop."""
    found = (cause(lines, stop) for cause in _CAUSES)
    trap = next(filter(None, found), structure.anything(stop))
    if trap.code == INDENT and is_switched_off(lines, trap.line - 1):
        trap = trap._replace(hint=f"take `# ` away from line {trap.line} as well")
    at = Location(file, trap.line + 1, trap.column + 1)
    return fault(trap.code, at, trap.message, trap.hint)
