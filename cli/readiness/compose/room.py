"""How much room texts have on a page that must stay one page, and how longer ones are cut."""

import re
from typing import NamedTuple

from readiness.compose.codes import TOO_LONG
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Finding

CUT = "…"
"""What stands where something was left out; the full text is told elsewhere."""

FEW_AREAS = 4
"""Areas for which the first page was measured; an edition with more leaves less room."""

_SENTENCE = re.compile(r"[.!?](?=\s)")


class Room(NamedTuple):
    """How many letters each text has on the first page.

    `sentence` is an area's, `strength` and `worry` are an item's, `next_step` is an action's,
    and `note` each of those at the foot of the page.
    """

    sentence: int
    strength: int
    worry: int
    next_step: int
    note: int


USUAL = Room(sentence=136, strength=145, worry=120, next_step=90, note=130)
CLOSE = Room(sentence=126, strength=115, worry=100, next_step=70, note=95)


def room(areas: int) -> Room:
    """Return the room on the first page of an edition with so many areas."""
    return USUAL if areas <= FEW_AREAS else CLOSE


class Fitted(NamedTuple):
    """A text that fits, and how many letters too long its first sentence was; 0 for none."""

    text: str
    over: int = 0


def fitted(text: str, most: int) -> Fitted:
    """Return a text in at most so many letters: whole, in whole sentences, or cut at a word."""
    if len(text) <= most:
        return Fitted(text)
    ends = [one.end() for one in _SENTENCE.finditer(text)]
    whole = [end for end in ends if end <= most]
    if whole:
        return Fitted(f"{text[: whole[-1]]} {CUT}")
    first = ends[0] if ends else len(text)
    cut = text[: most + 1].rpartition(" ")[0] or text[:most]
    return Fitted(f"{cut.rstrip(' ,;:.–')} {CUT}", first - most)


def whole_sentences(text: str, most: int) -> str:
    """Return as many whole sentences as fit so many letters, and at least the first."""
    return fitted(text, most + fitted(text, most).over).text


class Told(NamedTuple):
    """What is told on the first page: what it is, in words, and where it is written."""

    what: str
    at: Location
    about: str
    remedy: str


def too_long(text: Fitted, most: int, told: Told) -> tuple[Diagnostic, ...]:
    """Say that a text had to be cut amid a sentence; nothing where it had not."""
    if not text.over:
        return ()
    what = (
        f"{told.what} has {most + text.over} letters, and the first page has room for {most}: "
        f"{text.over} too many"
    )
    return (TOO_LONG.sign(Finding(told.at, what, told.remedy, told.about)),)
