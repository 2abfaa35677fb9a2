"""G485: settings that keep a document from the public, and give it to the public."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readiness.model.diagnostic import Location, Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case

_NEGATIONS = {"no", "not", "nor", "non", "neither", "without"}
_BEFORE = 3


class _Said(NamedTuple):
    words: str
    key: str
    at: Location


@rule(
    "G485",
    Severity.WARNING,
    "marked as exempt and as public",
    "BCP 2024 scrutiny report, title page: an exempt report that is for information",
)
def status_conflict(case: Case) -> Iterator[Finding]:
    """The front page says that the document is exempt from the public, and that it is public.

    Papers under schedule 12A of the Local Government Act 1972 are kept from the public. One that
    says both is published by one reader and refused by the next. A council's report of 2024 was
    headed exempt, stood on a public agenda and was for information. Only the settings are
    read: `marking`, and under `issue` the version, the period and the notice.

    Mend: find out which is true, and take the other out.

    Example: `version: for information` with `notice: Exempt report.`
    """
    kept, given = case.terms.exempt_words, case.terms.public_words
    exempt = _first(_texts(case), [_whole(word) for word in kept])
    public = _first(_without(_texts(case), kept), [_status(word) for word in given])
    if exempt and public:
        yield Finding(
            exempt.at,
            f"`{exempt.key}` says `{exempt.words}`, and `{public.key}` says `{public.words}`",
            "a document is exempt from the public or open to it: take one out",
        )


def _texts(case: Case) -> Iterator[_Said]:
    settings = case.workspace.settings
    yield _Said(settings.marking, "marking", settings.where("marking"))
    for key in ("version", "period", "notice"):
        yield _Said(getattr(settings.issue, key), key, settings.issue.where(key))


def _without(texts: Iterable[_Said], words: Iterable[str]) -> Iterator[_Said]:
    """Take words out of texts: `not for publication` must not count as `for publication`."""
    for text in texts:
        rest = text.words
        for word in words:
            rest = re.sub(_whole(word), "-", rest, flags=re.IGNORECASE)
        yield text._replace(words=rest)


def _first(texts: Iterable[_Said], patterns: list[str]) -> _Said | None:
    """Return the first that the settings say of the document, and do not deny."""
    for text in texts:
        for pattern in patterns:
            for found in re.finditer(pattern, text.words, re.IGNORECASE):
                before = text.words[: found.start()].casefold().split()[-_BEFORE:]
                if not _NEGATIONS & set(before):
                    return text._replace(words=found[0])
    return None


def _status(word: str) -> str:
    """Find a word that says who may read; `the public` and `public law` say nothing of that."""
    return _whole(word) if " " in word else rf"(?<!\bthe\s){_whole(word)}(?!\s+\w)"


def _whole(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)(?!\s+of\b)"
