"""Numbers in prose: percentages without their numbers, and small counts of children."""

import re
from decimal import Decimal

from readiness.model.terms import Terms
from readiness.score.prose.sentences import first_word

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_SHARE = re.compile(
    r"(?<!by )(?<![\d.,])(\d{1,3}(?:\.\d+)?) ?(?:%|per cent\b|percent\b)"
    r"(?! (?:more|fewer|less|higher|lower|better|worse|rise|fall|increase|decrease|reduction)\b)",
    re.IGNORECASE,
)
"""A percentage that is a share of something: neither a change nor a comparison."""

_NO_COUNT = re.compile(
    r"\[[^\]]*\]"
    r"|(?:\d{1,3}(?:\.\d+)? ?(?:%|per cent\b|percent\b))"
    r"|\b(?:19|20)\d\d(?:[/–-]\d\d)?\b"
    r"|\b\d{1,2} (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|\b[a-z]+-\d+\b"
    r"|\b(?:aged?|paragraphs?|pages?|section|stage|year) \d+(?:(?: to | and |[–-])\d+)?"
    r"|\b\d+(?:(?: to | and |[–-])\d+)? ?(?:working )?(?:hours?|days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""Everything in digits that does not say how many: references, dates, ages, spans of time."""

_OF_SO_MANY = re.compile(rf"\b(?:of|all|both) (?:the )?(?:{'|'.join(_WORDS)}|twelve|twenty)\b")

_NOT_BEFORE = ("than", "to", "or", "in", "under", "over", "least", "most", "stage", "year", "age")
"""Words before a number that make it a bound, a range, a share, a class or an age."""


def bare_percentages(text: str) -> tuple[Decimal, ...]:
    """Return the percentages in a text that nowhere says of how many, nor how many."""
    plain = " ".join(text.split())
    rest = _NO_COUNT.sub(" ", plain)
    if re.search(r"\d", rest) or _OF_SO_MANY.search(rest.lower()):
        return ()
    return tuple(Decimal(found[1]) for found in _SHARE.finditer(plain))


def percentages(text: str) -> tuple[Decimal, ...]:
    """Return every percentage in a text that is a share of something."""
    return tuple(Decimal(found[1]) for found in _SHARE.finditer(" ".join(text.split())))


def small_count(text: str, terms: Terms) -> str:
    """Return the first count of children below the smallest that may be shown, as it stands.

    Bounds and shares, such as `fewer than five children` or `one child in four`, count nobody;
    nor do numbers of those who speak, such as `one child told us`.
    """
    words, children = _WORDS[: terms.smallest_count - 1], terms.child_words
    if not words or not children:
        return ""
    few = "|".join([*words, *(str(at) for at, _ in enumerate(words, 1))])
    nouns = "|".join(re.escape(noun) for noun in sorted(children, key=len, reverse=True))
    counted = re.compile(
        rf"(?<![\w.,/–-])(?:{few}) (?:{nouns})(?![\w'’-])(?! (?:in|of) (?:\d|{few}))(?! per\b)",
        re.IGNORECASE,
    )
    plain = " ".join(text.split())
    for found in counted.finditer(plain):
        before = plain[: found.start()].lower().rpartition(" ")[0].split(" ")[-1]
        after = plain[found.end() :].lstrip().split(" ")[0]
        if before not in _NOT_BEFORE and not first_word(after, terms.telling_words):
            return found[0]
    return ""
