"""Did you mean: the known word that is nearest to what was written."""

import re
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word most like this one, or nothing when none is like it."""
    from difflib import get_close_matches

    choices = list(known)
    plain = slug(word)
    if plain in choices:
        return plain
    near = get_close_matches(plain, choices, n=1, cutoff=0.6)
    return next(iter(near), "") or next((word for word in plain.split("-") if word in choices), "")


def slug(text: str) -> str:
    """Return a text as a short name: small letters, digits, hyphens and full stops."""
    from unicodedata import normalize

    ascii_only = normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9.]+", "-", ascii_only.replace("'", "")).strip("-.")[:80]
