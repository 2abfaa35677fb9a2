"""Give the parts of a page ids: legal, readable, and each only once."""

import re

_FOREIGN = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


class Ids:
    """The ids of one page that are taken."""

    def __init__(self, *taken: str) -> None:
        """Start with those of the page itself."""
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def free(self, *parts: str) -> str:
        """Return an id made of some words, or the first with -2, -3 and so on that is free."""
        name = "-".join(filter(None, map(_legal, parts))) or "part"
        found, count = name, self._next.get(name, 2)
        while found in self._taken:
            found, count = f"{name}-{count}", count + 1
        self._next[name] = count
        self._taken.add(found)
        return found


def _legal(text: str) -> str:
    return _FOREIGN.sub("-", text.lower()).strip("-")[:_LONGEST].strip("-")
