"""Did you mean: the known word that is nearest to what was written."""

import re
from collections.abc import Iterable

MANY = 1_000
"""Above so many words only those that begin alike are compared: comparing is slow."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word most like this one, or nothing when none is like it."""
    from difflib import get_close_matches

    choices, plain = list(known), slug(word)
    if plain in choices:
        return plain
    if len(choices) > MANY:
        choices = [choice for choice in choices if choice[:2] == plain[:2]]
    near = get_close_matches(plain, choices, n=1, cutoff=0.6)
    return next(iter(near), "") or _sharing_a_part(plain, choices)


def slug(text: str) -> str:
    """Return a text as a short name: small letters, digits, hyphens and full stops."""
    from unicodedata import normalize

    ascii_only = normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9.]+", "-", ascii_only.replace("'", "")).strip("-.")[:80]


def _sharing_a_part(plain: str, choices: list[str]) -> str:
    """Return a choice that is one of the words, or whose last part is the last part written."""
    whole = next((word for word in plain.split("-") if word in choices), "")
    tail = plain.rpartition(".")[2]
    return whole or next((one for one in choices if tail and tail in one.split(".")), "")
