"""A template and its values → Markdown with tokens, or where the template is at fault."""

import re
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

from jinja2 import (
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    pass_context,
)
from jinja2.exceptions import TemplateRuntimeError
from jinja2.runtime import Context

from readiness.compose.lines import place, places, unmarked
from readiness.compose.noted import Noted
from readiness.compose.prose import Cite, Prose, read_prose
from readiness.compose.sandbox import Sandbox, bounded
from readiness.compose.tokens import NotAlone, Tokens
from readiness.model.diagnostic import Location
from readiness.model.document import Block, Inline, Text, plain

INLINES: tuple[type, ...] = get_args(Inline)
BLOCKS: tuple[type, ...] = get_args(Block)

_OWN_FUNCTION = re.compile(r"^\S+\(\) ")
"""How Python names a function of ours; what it misses is of more use than its name."""


class Fault(Exception):
    """A fault in a template: where, and what is wrong."""

    def __init__(self, at: Location, what: str) -> None:
        """Say where the fault is and what it is."""
        super().__init__(what)
        self.at = at
        self.what = what


class Rendered(NamedTuple):
    """A template's first lines, and its Markdown with the tokens in it.

    `named` is where the template names its file; `places` says of each line of the
    Markdown where it was written. `left_out` says why the document is not to be made; it is
    empty for one that is. `audience` says for whom it is.
    """

    title: str
    file: str
    named: Location
    markdown: str
    tokens: Tokens
    places: tuple[Location, ...]
    left_out: str = ""
    audience: str = ""


def render(
    template: Path, values: dict[str, object], cite: Cite, folders: Sequence[Path]
) -> Rendered:
    """Fill a template; the parts that it takes in stand in the folders, the first one first.

    Raises Fault for a name that does not exist, a mistake in the template's own words, or
    first lines without a title and a file.
    """
    tokens = Tokens()
    environment = Sandbox(folders, _finalize(tokens, cite), values.values())
    try:
        text = "".join(bounded(environment.get_template(template.name).generate(values)))
    except TemplateSyntaxError as error:
        at = place(error.name or template.name, error.lineno)
        raise Fault(at, _what(error)) from error
    except Exception as error:  # whatever a block is wrongly asked for fails in its own way
        raise Fault(_at(error, template.name, folders), _what(error)) from error
    return _split(text, template, tokens)


def _finalize(tokens: Tokens, cite: Cite) -> Callable[[Context, object], str]:
    @pass_context
    def finalize(context: Context, value: object) -> str:
        """Keep every value aside; needs the context so that Jinja never calls it early."""
        if isinstance(value, StrictUndefined):
            return str(value)
        if isinstance(value, Noted):
            tokens.notes += value.notes
            return _tree(value.made, tokens)
        if isinstance(value, Prose):
            return tokens.blocks(*read_prose(value, cite))
        if isinstance(value, str) or type(value) is int:
            return tokens.inline(Text(str(value)))
        return _tree(value, tokens)

    return finalize


def _tree(value: object, tokens: Tokens) -> str:
    many = value if type(value) is tuple else (value,)
    if all(isinstance(one, INLINES) for one in many):
        return tokens.inline(*many)
    if all(isinstance(one, BLOCKS) for one in many):
        return tokens.blocks(*many)
    if callable(value):
        raise TemplateRuntimeError("a block is called with brackets, as in `{{ facts() }}`")
    raise TemplateRuntimeError("this is neither words nor a block, and cannot be printed")


def _at(error: Exception, template: str, folders: Sequence[Path]) -> Location:
    """Find the line of the template that a run-time error came from."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        for folder in folders:
            if Path(frame.filename).is_relative_to(folder):
                name = Path(frame.filename).relative_to(folder).as_posix()
                return place(name, frame.lineno or 0)
    return place(template)


def _what(error: Exception) -> str:
    match error:
        case TemplateNotFound():
            return f"there is no part `{error.name}`"
        case TemplateSyntaxError():
            what = str(error.message)
            return what[:1].lower() + what[1:].rstrip(".")
        case TemplateError():
            return str(error)
        case UnicodeDecodeError():
            return "the template is not text in UTF-8"
        case RecursionError():
            return "a part takes in itself"
        case _:
            said = _OWN_FUNCTION.sub("", str(error))
            return f"a value or block is not used as it should be ({said})"


def _split(text: str, template: Path, tokens: Tokens) -> Rendered:
    lines = [unmarked(line) for line in text.split("\n")]
    at = places(text, template.name)
    if lines[0] != "---" or "---" not in lines[1:]:
        raise Fault(place(template.name, 1), "the template does not start with `---` and its title")
    end = lines.index("---", 1)
    front = _front(lines[1:end], at[1:end], tokens)
    for key in ("title", "file"):
        if key not in front:
            raise Fault(place(template.name, 1), f"the template's first lines have no `{key}:`")
    (title, _), (file, named) = front["title"], front["file"]
    left_out, audience = (front.get(key, ("", named))[0] for key in ("left-out", "audience"))
    markdown = "\n".join(lines[end + 1 :])
    places_of = at[end + 1 :]
    return Rendered(title, file, named, markdown, tokens, places_of, left_out, audience)


def _front(
    lines: list[str], at: tuple[Location, ...], tokens: Tokens
) -> dict[str, tuple[str, Location]]:
    """Return what the first lines say, and where, by key; keys that say nothing are left out."""
    found = {}
    for line, where in zip(lines, at, strict=True):
        key, _, value = line.partition(":")
        try:
            words = plain(tokens.inlines_of(value.strip()))
        except NotAlone as error:
            raise Fault(where, "a block cannot stand in the first lines") from error
        if words:
            found[key.strip()] = (words, where)
    return found
