"""What may tell who somebody is: numbers, addresses, a date of birth, a name with an age.

A shape is only what can be decided from the text alone. A name by itself looks like any other
word with a capital letter; the authority lists the names that it fears for.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_DAY = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8},?\s+\d{4})"
)
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "a date of birth",
        re.compile(rf"\b(?i:born(?:\s+on)?|date\s+of\s+birth|d\.?o\.?b\b\.?)[\s:(]{{1,3}}{_DAY}"),
    ),
    ("a unique pupil number", re.compile(r"\b[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]\b")),
    (
        "a National Insurance number",
        re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b"),
    ),
    ("a family court case number", re.compile(r"\b[A-Z]{2}\d{2}[A-Z]\d{5}\b")),
    (
        "a case number",
        re.compile(
            r"(?i:\bcase\s+#?\s?\d{5,}|\b(?:case|client|child|person|pupil|file|record|system)"
            r"(?:['’]?s)?\s+(?:number|no\b\.?|id|ref(?:erence)?\b\.?)[\s:#]*[a-z]{0,4}[-/]?\d{4,})"
        ),
    ),
    ("a postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b")),
    ("an e-mail address", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (
        "a telephone number",
        re.compile(
            r"(?<![\w/-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)[127](?:[\s)-]{0,2}\d){8,9}(?![\s-]?\d)"
        ),
    ),
    ("a person's name", re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.?\s+(?!Justice\b)[A-Z][a-z]")),
)
_SIGN = re.compile(r"[\d@]|\bM(?:r|rs|s|iss|x)\b")
"""One of these is in everything that is looked for; most texts have none."""

_HEALTH = re.compile(r"(?<![\d.,/-])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d/-])")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)

_NAME = r"(?P<who>\b[A-ZÀ-Þ][a-zß-ÿ]+(?:['’-][A-Z]?[a-zß-ÿ]+)*|(?<![\w.])(?:[A-Z]\.?\s?){1,2})"
_AGE = r"(?:1?\d|2[0-5])(?![\d+])(?!\s*(?:to|and|or|[-–/])\s*(?:\d|over|under|above|older|younger))"
_WITH_AGE = tuple(
    (re.compile(sign), re.compile(pattern))
    for sign, pattern in (
        (
            r"aged?\s+\d",
            rf"{_NAME}(?:(?:\s*,\s*|\s*\()age|(?:\s*,\s*|\s*\(|\s+(?:(?:is|was)\s+)?)aged)\s+{_AGE}",
        ),
        (r"years?\s+old", rf"{_NAME}(?:\s*[,(]\s*|\s+(?:is|was)\s+){_AGE}\s+years?\s+old"),
        (r"year[-\s]old", rf"\b{_AGE}[-\s]year[-\s]old\s+{_NAME}"),
        (r"[\"”’']", rf"[\"”’'](?:\s*[–—-]\s*|\s+\(){_NAME},\s*{_AGE}(?!\w)"),
    )
)
"""A name beside an age, and for each a sign, quick to look for, that is always there."""

_LONGEST = 40
_LAST_WORD = re.compile(r"([\w'’-]+)\W*$")
_NEXT_WORD = re.compile(r"\W*([\w'’-]+)")


class Trace(NamedTuple):
    """What kind of thing was found, and how many characters of the text stand before it."""

    what: str
    place: int


def last_words(nouns: Iterable[str]) -> frozenset[str]:
    """Return the last word of each noun in small letters, for `traces`."""
    return frozenset(noun.split()[-1].casefold() for noun in nouns if noun.strip())


def traces(text: str, nameless: frozenset[str]) -> Iterator[Trace]:
    """Yield each kind of thing in a text that may tell who somebody is.

    `nameless` are the last words of nouns for a person: `Mother, aged 19` names nobody, nor
    does `Child A`.
    """
    return _found(text, nameless) if _SIGN.search(text) else iter(())


def _found(text: str, nameless: frozenset[str]) -> Iterator[Trace]:
    bare = _ADDRESS.sub(lambda found: " " * len(found[0]), text)
    for found in _HEALTH.finditer(bare):
        if _is_health_number(re.sub(r"\D", "", found[0])):
            yield Trace("an NHS number", found.start())
    for what, shape in _SHAPES:
        for found in shape.finditer(bare):
            yield Trace(what, found.start())
    for shape in (shape for sign, shape in _WITH_AGE if sign.search(bare)):
        for found in shape.finditer(bare):
            if _names_somebody(found, nameless):
                yield Trace("what may be a name beside an age", found.start("who"))


def _is_health_number(digits: str) -> bool:
    """Say whether the last of ten digits checks the others, as in an NHS number (modulus 11)."""
    weights = range(10, 1, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits[:9], strict=True))
    return (11 - total % 11) % 11 == int(digits[9])


def _names_somebody(found: re.Match[str], nouns: frozenset[str]) -> bool:
    who, start = re.sub(r"[.\s]", "", found["who"]), found.start("who")
    before = _LAST_WORD.search(found.string, max(0, start - _LONGEST), start)
    after = _NEXT_WORD.match(found.string, found.end("who"))
    if who == "I" or who.casefold() in nouns or (after and after[1].casefold() in nouns):
        return False
    return not (len(who) == 1 and before and before[1].casefold() in nouns)
