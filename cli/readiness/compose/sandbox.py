"""Where templates run: they see the values and blocks they are given, and nothing else.

A template may come from somebody else's authority. It can read no file outside the folders of
templates, call nothing but blocks, and fill no memory.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.loaders import FileSystemLoader
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from readiness.compose.lines import Marked

FILTERS = (
    *("capitalize", "default", "first", "join", "last", "length", "lower"),
    *("sort", "title", "trim", "upper"),
)
"""The filters of Jinja that a template may use."""

MOST_LETTERS = 20_000_000
_MOST_NUMBER = 1_000_000
_REFUSED = frozenset(("*", "**", "/", "//", "%"))


class Missing(StrictUndefined):
    """A name that does not exist, said without the names of our own types."""

    @property
    def _undefined_message(self) -> str:
        return self._undefined_hint or f"there is no `{self._undefined_name}`"


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja without what could reach out, run on, or change what other templates are given."""

    intercepted_binops = _REFUSED | {"+", "-"}

    def __init__(
        self,
        folders: Sequence[Path],
        finalize: Callable[[Context, object], str],
        blocks: Iterable[object],
    ) -> None:
        """Take templates from the folders, the first one first; only `blocks` can be called."""
        super().__init__(
            loader=FileSystemLoader(folders),
            undefined=Missing,
            finalize=finalize,
            extensions=[Marked],
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
        )
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS}
        self._blocks = tuple(filter(callable, blocks))

    def is_safe_callable(self, obj: Any) -> bool:
        """Whether a template may call this: it may call blocks."""
        return any(obj is block for block in self._blocks)

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a block; whatever else is called is refused by what a template may write."""
        if isinstance(obj, StrictUndefined) or self.is_safe_callable(obj):
            return super().call(context, obj, *args, **kwargs)
        raise SecurityError("only blocks are called with brackets, such as `{{ facts() }}`")

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Add or take away small whole numbers; refuse what could make endless text."""
        small = all(type(one) is int and abs(one) < _MOST_NUMBER for one in (left, right))
        if operator in _REFUSED or not small:
            raise SecurityError(f"a template does not reckon with `{operator}`")
        return super().call_binop(context, operator, left, right)


def bounded(pieces: Iterable[str]) -> Iterator[str]:
    """Yield what a template makes, up to far more than any document holds."""
    made = 0
    for piece in pieces:
        made += len(piece) + 1
        if made > MOST_LETTERS:
            raise TemplateRuntimeError("the template makes far more text than a document holds")
        yield piece
