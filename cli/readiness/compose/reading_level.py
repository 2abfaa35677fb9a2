"""How hard a sentence is to read: how long it is, and how many years at school it needs.

The grade is that of Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability
Formulas for Navy Enlisted Personnel (1975): 0.39 words for each sentence, and 11.8 syllables for
each word, less 15.59. It counts American years at school: grade 6 is read at 11 or 12.
"""

import re
from collections.abc import Iterator

MOST_WORDS = 20
"""Words in a sentence for young people; GOV.UK allows 25 for adults."""

HIGHEST_GRADE = 8.0
"""The highest grade of a single sentence: one is harder than the text around it."""

_SHORTEST = 5
"""Words from which a sentence has a grade; `Adoption is good.` is no hard sentence."""

_END = re.compile(r"(?<=[.!?])\s+|\n\s*\n|\n\s*[-*]\s+")
_WORD = re.compile(r"[A-Za-zÀ-ÿ’']+|\d[\d,.%]*")
_MARKS = re.compile(r"\*+|\s*\[[a-z0-9.-]+\]")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxz])es$")


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of some prose, without its marks and references."""
    for part in _END.split(_MARKS.sub("", text)):
        if said := " ".join(part.split()).removeprefix("- "):
            yield said


def words(sentence: str) -> list[str]:
    """Return the words of a sentence; a number counts as one."""
    return _WORD.findall(sentence)


def grade(sentence: str) -> float:
    """Return the grade of a sentence; below 1 for one that anybody reads."""
    said = words(sentence)
    if len(said) < _SHORTEST:
        return 0.0
    return 0.39 * len(said) + 11.8 * sum(map(_syllables, said)) / len(said) - 15.59


def hard(sentence: str) -> str:
    """Say in words why a sentence is hard for young people; empty for one that is not."""
    count = len(words(sentence))
    if count > MOST_WORDS:
        return f"{count} words, where {MOST_WORDS} are enough"
    needed = grade(sentence)
    if needed > HIGHEST_GRADE:
        return f"long words: it needs {needed:.0f} years at school, where 8 are enough"
    return ""


def _syllables(word: str) -> int:
    """Count the groups of vowels that are spoken; an e at the end mostly is not."""
    spoken = _SILENT.sub("", word.lower())
    return max(len(_VOWELS.findall(spoken)), 1)
