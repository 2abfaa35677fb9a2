"""Where in which template each line of rendered Markdown was written.

Every line of a template's own text carries a mark with its place through rendering, and
the marks are taken off again before Markdown is read.
"""

import re
from collections.abc import Iterator

from jinja2.exceptions import TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from readiness.compose.tokens import RESERVED
from readiness.model.diagnostic import Location

_OPEN, _CLOSE = "\ue002", "\ue003"
_MARK = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*):(\\d+){_CLOSE}")


def place(name: str, line: int = 0) -> Location:
    """Return a place in a template by its name in the folder; line 0 is the whole of it."""
    return Location(f"templates/{name}", line, 1 if line else 0)


_KEEPS_TEXT = ("macro", "call", "filter", "block", "extends", "import", "from", "endset")
"""Tags that make a value of a template's own text, which would then be printed as data is."""


class Marked(Extension):
    """Mark a template's own text; values never pass through here."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Add the marks to every piece of text; refuse what would carry them elsewhere."""
        before = ""
        for token in stream:
            if token.type == "data":
                _refuse_reserved(token, stream)
                yield Token(token.lineno, "data", _marked(token, stream.name or ""))
            elif token.type == "tilde":
                what = "values are not joined with `~`: write one after the other"
                raise TemplateSyntaxError(what, token.lineno, stream.name, stream.filename)
            elif before == "block_begin" and token.value in _KEEPS_TEXT:
                what = f"templates do without `{token.value}`; shared parts stand in partials/"
                raise TemplateSyntaxError(what, token.lineno, stream.name, stream.filename)
            else:
                yield token
            before = token.type


def _refuse_reserved(token: Token, stream: TokenStream) -> None:
    if typed := RESERVED.search(token.value):
        what = "the characters U+E000 to U+E003 are kept for readiness itself"
        line = token.lineno + token.value.count("\n", 0, typed.start())
        raise TemplateSyntaxError(what, line, stream.name, stream.filename)


def _marked(token: Token, name: str) -> str:
    lines = enumerate(token.value.split("\n"), token.lineno)
    return "\n".join(f"{text}{_OPEN}{name}:{line}{_CLOSE}" for line, text in lines)


def unmarked(text: str) -> str:
    """Return text without its marks."""
    return _MARK.sub("", text)


def places(text: str, template: str) -> tuple[Location, ...]:
    """Return where each line of marked text was written; the template alone if unknown."""
    return tuple(_place(_MARK.findall(line), template) for line in text.split("\n"))


def _place(marks: list[tuple[str, str]], template: str) -> Location:
    """Take the last mark: what stands before it may be the end of an earlier line."""
    return place(marks[-1][0], int(marks[-1][1])) if marks else place(template)
