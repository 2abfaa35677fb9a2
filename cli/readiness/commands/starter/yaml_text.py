"""Lines of YAML as a new folder shows them: notes, examples to copy, and quoted answers."""

import json
from collections.abc import Iterable
from textwrap import wrap

_WIDEST = 98


def note(text: str, indent: int = 0, hang: int = 0) -> list[str]:
    """Return a text as lines that start with `#`; later lines hang by more spaces."""
    first = f"{' ' * indent}# "
    return wrap(
        text,
        _WIDEST,
        initial_indent=first,
        subsequent_indent=first + " " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )


def example(lines: Iterable[str]) -> list[str]:
    """Return the lines of an entry of a list, as notes: without `# ` they can be used."""
    return [f"  # {line}".rstrip() for line in lines]


def quoted(text: str) -> str:
    """Return a text in double quotes, with every sign in it kept as it is."""
    return json.dumps(text, ensure_ascii=False)


def joined(lines: Iterable[str]) -> str:
    """Return lines as the text of a file."""
    return "\n".join(lines) + "\n"
