"""Small matters of wording."""

import re
from collections.abc import Iterable

from readiness.model.assessment import Item
from readiness.model.document import (
    Cell,
    Emphasis,
    Inline,
    Inlines,
    Link,
    Note,
    Reference,
    Strong,
    Text,
    Tone,
)
from readiness.model.when import Span

KNEW_WORDS = {
    "yes": "Leaders knew.",
    "no": "Leaders did not know before the inspection.",
    "partly": "Leaders knew in part.",
    "acted": "Leaders acted when inspectors raised it.",
    "not-stated": "",
}

STATUS_WORDS = {
    "not-started": "not started",
    "in-progress": "in progress",
    "on-track": "on track",
    "at-risk": "at risk",
    "late": "late",
    "done": "done",
    "closed": "closed",
    "stopped": "stopped",
}

STATUS_TONES: dict[str, Tone] = {
    "on-track": "strength",
    "done": "strength",
    "closed": "strength",
    "at-risk": "caution",
    "late": "weakness",
    "in-progress": "caution",
}


def capital(text: str) -> str:
    """Return text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def lower(text: str) -> str:
    """Return text with its first letter in lower case, unless its first word is an acronym."""
    first = text.partition(" ")[0]
    return text if first.isupper() and len(first) > 1 else text[:1].lower() + text[1:]


def number(count: int, noun: str, many: str = "") -> str:
    """Return a count with its noun: `1 action`, `3 actions`."""
    return f"{count} {noun if count == 1 else many or noun + 's'}"


def listed(words: Iterable[str]) -> str:
    """Return words as a list in running text: `a, b and c`."""
    every = list(words)
    return " and ".join(filter(None, [", ".join(every[:-1]), *every[-1:]]))


def gist(text: str, most: int = 56) -> str:
    """Return the first words of a text, for naming it where space is short."""
    if len(text) <= most:
        return text.rstrip(".")
    return text[:most].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def short_month(span: Span) -> str:
    """Return the month in which a span ends, where every letter counts: `Oct 2026`."""
    return f"{span.last:%b %Y}" if span.last else "date unknown"


def paragraphs(printed: str) -> str:
    """Return which paragraphs of a source to open, in words; empty for none."""
    if not printed or not printed[0].isdigit():
        return printed
    many = len(re.findall(r"\d+(?:\.\d+)*", printed)) > 1
    return f"{'paragraphs' if many else 'paragraph'} {printed}"


def cell(*lines: str | Inline | Inlines, tone: Tone = "neutral", anchor: str = "") -> Cell:
    """Make a table cell of one or more lines; empty lines are left out."""
    return Cell(tuple(filter(None, map(_line, lines))) or ((Text("–"),),), tone, anchor)


def strong(text: str) -> Strong:
    """Make a word that stands out."""
    return Strong((Text(text),))


def joined(parts: Iterable[Inline], between: str = ", ") -> Inlines:
    """Return inlines with a separator between them."""
    found: list[Inline] = []
    for part in parts:
        found += [Text(between), part] if found else [part]
    return tuple(found)


def telling(item: Item) -> tuple[bool, bool, bool, bool, str]:
    """Sort key: current, shows impact, hears children, has a figure, then id."""
    has_figure = re.search(r"\d", item.says) is not None
    return (
        not item.current,
        item.shows != "impact",
        "children" not in item.hears,
        not has_figure,
        item.id,
    )


def _line(line: str | Inline | Inlines) -> Inlines:
    if isinstance(line, str):
        return (Text(line),) if line else ()
    if isinstance(line, Text | Strong | Emphasis | Link | Reference | Note):
        return (line,)
    return line
