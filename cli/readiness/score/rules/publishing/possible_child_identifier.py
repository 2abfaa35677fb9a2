"""G480: words in the documents that may tell who a child is."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case
from readiness.score.prose.identifiers import Trace, last_words, traces
from readiness.score.prose.printed import Printed, PrintedText, printed
from readiness.score.prose.sentences import split

_MOST = 5
_OFFICIAL = "contact"


class _Found(NamedTuple):
    what: str
    text: PrintedText
    sentence: str


@rule(
    "G480",
    Severity.ERROR,
    "a child may be recognised",
    "UK GDPR; Children Act 1989, section 97",
)
def possible_child_identifier(case: Case) -> Iterator[Finding]:
    """Something that is printed may tell who a child, or a member of a family, is.

    These documents go to partners, members and inspectors, and are copied. It is asked of every
    text that is printed, and of the words under `never-print`: dates of birth; NHS, National
    Insurance, pupil, court and case numbers; postcodes, e-mail addresses and telephone numbers;
    a title with a surname; a name or initials beside an age. A name by itself cannot be told
    from any other word, so list under `never-print` those that you fear for. A word there in
    small letters is found however it is written. Notes are not printed, and the contact on the
    front page may have its address. The message does not repeat what was found, because it is
    printed too.

    Mend: take it out, or tell what happened without saying to whom.

    Example: `"I feel safe now" – Jade, 14`.
    """
    nameless = last_words((*case.terms.child_words, *case.terms.nameless_words))
    names = case.workspace.settings.never_print
    for record in printed(case.workspace):
        found = list(_in_record(record, nameless, names))
        if found:
            told = [f"{one.what} in `{one.text.key}`{one.sentence}" for one in found]
            more = f" and {len(told) - _MOST} more" if len(told) > _MOST else ""
            yield Finding(
                found[0].text.at,
                f"{record.named} may show who somebody is: {'; '.join(told[:_MOST])}{more}",
                "take it out, or tell it without saying who",
                record.about,
            )


def _in_record(
    record: Printed, nameless: frozenset[str], names: tuple[str, ...]
) -> Iterator[_Found]:
    """Yield what is found in a record, each kind once for each key."""
    seen = set()
    for text in record.texts:
        found = sorted(_in_text(text, nameless, names), key=lambda trace: trace.place)
        for trace in found:
            if (trace.what, text.key) not in seen:
                seen.add((trace.what, text.key))
                yield _Found(trace.what, text, _sentence(text.words, trace.place))


def _in_text(
    text: PrintedText, nameless: frozenset[str], names: tuple[str, ...]
) -> Iterator[Trace]:
    for place, name in enumerate(names, 1):
        if found := _pattern(name).search(text.words):
            yield Trace(f"entry {place} of `never-print`", found.start())
    if text.key != _OFFICIAL:
        yield from traces(text.words, nameless)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Find a name in small letters however it is written, any other as it is or in capitals."""
    words = r"\s+".join(re.sub("['’]", "['’]", re.escape(word)) for word in name.split())
    capitals = r"\s+".join(re.sub("['’]", "['’]", re.escape(word.upper())) for word in name.split())
    flag = re.IGNORECASE if name == name.lower() else re.NOFLAG
    return re.compile(rf"(?<!\w)(?:{words}|{capitals})(?!\w)", flag)


def _sentence(text: str, place: int) -> str:
    """Say which sentence of several it is; a text that is one sentence needs no number."""
    return f", sentence {len(split(text[: place + 1]))}" if len(split(text)) > 1 else ""
