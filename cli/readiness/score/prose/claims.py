"""What prose claims, and whether it says with what to compare."""

import re
from collections.abc import Sequence

from readiness.model.terms import Terms
from readiness.score.prose.moments import last_day
from readiness.score.prose.sentences import first_word, whole

_REFERENCE = re.compile(r"\[[^\]]*\]|\b(?:paragraph|page)s? [\d, and]+")
_VALUE = re.compile(r"\d[\d,.:]*\d|\d")
_OF_HOW_MANY = re.compile(rf"({_VALUE.pattern}) (?:out of|of|in) (?:{_VALUE.pattern})")


def claimed(text: str, words: Sequence[str], terms: Terms) -> str:
    """Return the first of some words that claims something in a text, or nothing.

    Phrases in which such a word claims nothing are passed over (`plain-phrases`).
    """
    plain = " ".join(text.split())
    if not first_word(plain, words):
        return ""
    for phrase in terms.plain_phrases:
        plain = whole(phrase).sub("…", plain)
    return first_word(plain, words)


def compared(text: str, terms: Terms) -> bool:
    """Say whether a text gives an earlier value or date: two values, a year, or words for one."""
    plain = _OF_HOW_MANY.sub(r"\1", _REFERENCE.sub(" ", " ".join(text.split())))
    values = len(_VALUE.findall(plain))
    return values > 1 or bool(last_day(plain) or first_word(plain, terms.earlier_words))
