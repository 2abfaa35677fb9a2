"""A template and its values → Markdown with tokens, or where the template is at fault."""

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError, pass_context
from jinja2.loaders import FileSystemLoader
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from readiness.compose.prose import Cite, Prose, read_prose
from readiness.compose.tokens import Tokens
from readiness.model.document import Emphasis, Link, Reference, Strong, Text

INLINES = (Text, Strong, Emphasis, Link, Reference)


class Fault(Exception):
    """A fault in a template: its file, line (from 1) and what is wrong."""

    def __init__(self, file: str, line: int, what: str) -> None:
        """Say where the fault is and what it is."""
        super().__init__(what)
        self.file = file
        self.line = line
        self.what = what


class Rendered(NamedTuple):
    """A template's front matter and its Markdown, with the tokens in it."""

    front: dict[str, str]
    markdown: str
    tokens: Tokens


def render(template: Path, values: dict[str, object], cite: Cite) -> Rendered:
    """Fill a template.

    Raises Fault for a name that does not exist, a mistake in the template's own words, or
    front matter without a title and a file.
    """
    tokens = Tokens()
    environment = _environment(template.parent, _finalize(tokens, cite))
    try:
        text = environment.get_template(template.name).render(values)
    except TemplateSyntaxError as error:
        raise Fault(error.filename or template.name, error.lineno, str(error.message)) from error
    except (TemplateError, TypeError, ValueError, ArithmeticError) as error:
        raise _located(error, template) from error
    front, markdown = _split(text, template)
    return Rendered(front, markdown, tokens)


def front_matter(template: Path) -> dict[str, str]:
    """Return a template's front matter: its title, the file it makes, and for whom.

    Raises Fault when there is none, or when it names no title or file.
    """
    return _split(template.read_text(encoding="utf-8"), template)[0]


def _environment(
    folder: Path, finalize: Callable[[Context, object], str]
) -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def _finalize(tokens: Tokens, cite: Cite) -> Callable[[Context, object], str]:
    @pass_context
    def finalize(context: Context, value: object) -> str:
        """Keep every value aside; needs the context so that Jinja never calls it early."""
        if isinstance(value, StrictUndefined):
            return str(value)
        if isinstance(value, Prose):
            return tokens.blocks(*read_prose(value, cite))
        if isinstance(value, INLINES):
            return tokens.inline(value)
        if isinstance(value, tuple):
            return _tree(value, tokens)
        return tokens.inline(Text(str(value)))

    return finalize


def _tree(value: tuple[Any, ...], tokens: Tokens) -> str:
    many = value if type(value) is tuple else (value,)
    if all(isinstance(one, INLINES) for one in many):
        return tokens.inline(*many)
    return tokens.blocks(*many)


def _located(error: Exception, template: Path) -> Fault:
    """Find the line of the template that a run-time error came from."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(str(template.parent))]
    what = str(error) if isinstance(error, UndefinedError) else f"{error}"
    if not ours:
        return Fault(template.name, 1, what)
    return Fault(Path(ours[-1].filename).name, ours[-1].lineno or 1, what)


def _split(text: str, template: Path) -> tuple[dict[str, str], str]:
    head, fence, rest = text.removeprefix("---\n").partition("\n---\n")
    if not text.startswith("---\n") or not fence:
        raise Fault(template.name, 1, "the template does not start with `---` and its title")
    pairs = (line.partition(":") for line in head.splitlines() if ":" in line)
    front = {key.strip(): value.strip() for key, _, value in pairs}
    for key in ("title", "file"):
        if not front.get(key):
            raise Fault(template.name, 1, f"the template's first lines have no `{key}:`")
    return front, rest
