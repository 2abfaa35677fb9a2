"""G484: a protective marking that nobody knows, or too plain for what is inside."""

import re
from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.kinds import KIND_NAMES
from readiness.model.rule import Finding, rule
from readiness.score.case import Case, either, some


@rule(
    "G484",
    Severity.WARNING,
    "the marking does not fit what is inside",
    "Government Security Classifications Policy, August 2024",
)
def marking(case: Case) -> Iterator[Finding]:
    """The marking on every page is none that is known, or the plainest over one child's story.

    Readers handle a paper as it is marked. A marking that nobody knows is handled as none, and
    a case study under the plainest marking is passed on like minutes. Capitals, hyphens and
    spaces make no difference, and words may follow. Where the settings give no marking, the
    pages say OFFICIAL.

    Mend: use a marking of your authority's scheme; if it has its own, list those under
    `terms: markings:` in readiness.yaml, the plainest first.

    Example: `marking: OFFICIAL` over a folder that holds a case study.
    """
    settings, known = case.workspace.settings, case.terms.markings
    if not known:
        return
    at = settings.where("marking")
    name = _known(settings.marking, known)
    if not name:
        yield Finding(at, f"the marking `{settings.marking}` is none that is known", _use(known))
    elif name == known[0]:
        inside = [item for item in case.items if item.kind in case.terms.sensitive_kinds]
        if inside:
            kinds = either(sorted({KIND_NAMES[item.kind] for item in inside}))
            ids = some([item.id for item in inside])
            message = f"the marking `{settings.marking}` is too plain for a {kinds}: {ids}"
            yield Finding(at, message, _use(known[1:]))


def _known(said: str, known: tuple[str, ...]) -> str:
    """Return the longest known marking that what is said starts with, or nothing."""
    words = _words(said)
    fits = [one for one in known if words[: len(_words(one))] == _words(one)]
    return max(fits, key=lambda one: len(_words(one)), default="")


def _use(known: tuple[str, ...]) -> str:
    """Name the markings to choose from, each in one spelling."""
    apart = {tuple(_words(one)): f"`{one}`" for one in reversed(known)}
    return f"use {either([*apart.values()][::-1])}" if apart else "use a stricter marking"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
