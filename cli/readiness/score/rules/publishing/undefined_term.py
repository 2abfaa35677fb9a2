"""G489: short forms that are never spelled out."""

import re
from collections import Counter
from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, some
from readiness.score.prose.printed import PrintedText, printed

_SHORT = re.compile(r"(?<![\w&/-])(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]{1,3})(?=s?(?![\w&])(?!-?\d))")
_NUMERAL = re.compile(r"[IVX]+")
_MOST = 8

_SOURCES = ("source", "paragraph", "link", "publisher", "number", "unit", "reported-by")
"""Keys that name documents, teams and bodies, as those call themselves."""


@rule(
    "G489",
    Severity.NOTE,
    "short forms are never spelled out",
    "BCP 2024 scrutiny report, paragraph 32: plain language as a value of the service",
)
def undefined_term(case: Case) -> Iterator[Finding]:
    """Words are shortened to capitals, and no text says what the capitals stand for.

    Members, parents and partners read these documents too, and the same letters mean different
    things to health and to schools. The short names of the authority and the framework, the
    words under `terms: known-terms:`, Roman numerals and words merely written in capitals are
    not asked about. The names of documents and teams are not read.

    Mend: write the words in full and the short form in brackets once, or do without it.

    Example: `the IRO raised it`, and nowhere `independent reviewing officer (IRO)`.
    """
    texts = [one for record in printed(case.workspace) for one in record.texts]
    read = [one for one in texts if one.key not in _SOURCES]
    counts = Counter(term for one in read for term in _SHORT.findall(one.words))
    known = _known(case) | _explained(texts) | _merely_in_capitals(counts, read)
    unknown = {
        term: count
        for term, count in counts.items()
        if term not in known and not _NUMERAL.fullmatch(term)
    }
    if unknown:
        ranked = sorted(unknown, key=lambda term: (-unknown[term], term))
        how = "a short form is" if len(ranked) == 1 else f"{len(ranked)} short forms are"
        yield Finding(
            next(one.at for one in read if ranked[0] in _SHORT.findall(one.words)),
            f"{how} never spelled out: {some(ranked, _MOST)}",
            f"write the words in full once, as in `full words ({ranked[0]})`; one that every"
            " reader knows goes under `terms: known-terms:`",
        )


def _known(case: Case) -> set[str]:
    """Return the short forms that need no words, and those that the front page spells out."""
    authority, framework = case.workspace.settings.authority, case.framework
    names = (authority.name, authority.short_name, authority.region)
    edition = (framework.title, framework.short_title, framework.publisher)
    return {*case.terms.known_terms, *_SHORT.findall(" ".join((*names, *edition)))}


def _explained(texts: list[PrintedText]) -> set[str]:
    """Return the short forms that stand in brackets after words, or before words in brackets."""
    text = " ".join(one.words for one in texts)
    short = r"([A-Z][A-Za-z]{1,5}?)s?"
    after = re.findall(rf"[a-z]\s+\((?:the\s+)?[\"'“‘]?{short}[\"'”’]?\)", text)
    before = re.findall(rf"(?<!\w){short}\s+\([a-z]+['’]?[a-z]*[\s-][^)]*\)", text)
    return {*after, *before}


def _merely_in_capitals(terms: Counter[str], texts: list[PrintedText]) -> set[str]:
    """Return the terms whose letters are an ordinary word elsewhere, as in `NOT`."""
    text = "\n".join(one.words for one in texts)
    return {term for term in terms if _stands_alone(term.lower(), text)}


def _stands_alone(word: str, text: str) -> bool:
    return word in text and re.search(rf"\b{re.escape(word)}\b", text) is not None
