"""What a link is called, which those who listen hear without the sentence around it."""

import re

_ADDRESS = re.compile(r"(https?:|mailto:|www\.)", re.IGNORECASE)
_EMPTY = frozenset(
    ("here", "click here", "link", "this link", "more", "read more", "see more", "this", "page")
)


def says_nothing(words: str) -> bool:
    """Whether a link is called nothing, by an address, or by words such as `click here`."""
    said = words.strip()
    return not said or bool(_ADDRESS.match(said)) or said.lower().rstrip(".") in _EMPTY
