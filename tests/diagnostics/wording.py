"""How messages and hints are worded, so that no parser's jargon reaches a person."""

import re

REFUSED = ("invalid", "illegal", "schema", "null", "string")
NAMES = ("Care", "Help", "March")
"""Names with which a message may start."""

_HEADLINE = re.compile(r".*? [A-Z]\d{3} (?:error|warning|note): ")


def words_of(line: str) -> str:
    """Return the message or hint in a printed line."""
    return line.removeprefix("  = ") if line.startswith("  = ") else _HEADLINE.sub("", line, 1)


def objections(text: str) -> list[str]:
    """Return what is wrong with the words of a message or hint."""
    plain = re.findall(r"[a-z]+", re.sub(r"`[^`]*`", "", text.lower()))
    found = [f"says {word}" for word in REFUSED if word in plain]
    if text.endswith("."):
        found.append("ends with a full stop")
    if text[:1].isupper() and not text.startswith(NAMES):
        found.append("starts with a capital letter")
    return found
