"""How a fault is signed, and how it quotes what a person wrote."""

from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Code, Finding

_LONGEST = 60


class Unreadable(Exception):
    """A file that cannot be read further; it carries the fault that stopped it."""

    def __init__(self, fault: Diagnostic) -> None:
        """Keep the fault."""
        super().__init__(fault.message)
        self.fault = fault


def fault(code: Code, at: Location, message: str, hint: str = "") -> Diagnostic:
    """Return a diagnostic of a code."""
    return code.sign(Finding(at, message, hint))


def visible(text: str) -> str:
    """Return the text with everything that cannot be printed spelled out."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else _spelled(sign) for sign in text)


def quoted(text: object) -> str:
    """Return what a person wrote in backticks, shortened, on one line."""
    words = visible(" ".join(str(text).split(" ")))
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    return f"`{words}`"


def listed(words: list[str], last: str = "or") -> str:
    """Return words in backticks as a sentence would list them."""
    marked = [f"`{word}`" for word in words]
    if len(marked) < 2:
        return "".join(marked)
    return f"{', '.join(marked[:-1])} {last} {marked[-1]}"


def _spelled(sign: str) -> str:
    return sign.encode("unicode_escape", "backslashreplace").decode("ascii")
