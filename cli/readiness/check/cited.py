"""References in prose lead to a record."""

import re
from collections.abc import Iterator
from datetime import date

from readiness.check.nearest import did_you_mean
from readiness.check.records import supporting, with_ids
from readiness.model.diagnostic import Severity
from readiness.model.entry import Entry
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace

_REFERENCE = re.compile(r"\[([a-z0-9][a-z0-9.-]*[0-9-][a-z0-9.-]*)\](?!\()")

_CITABLE = "cite evidence, a finding, an audit or an indicator; say the rest in words"
_OTHERWISE = "use the `id` of a record in this folder"
_WORDS_BEFORE, _WORDS_AFTER = 3, 2


@rule("X310", Severity.ERROR, "prose cites a record that is not there", "our own")
def cited(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """Prose has an id in square brackets, and no record has that id.

    In prose, `[audit-2026-03]` becomes a link to the evidence index. A link to nothing
    would leave the claim without its evidence. Evidence, findings, audits and indicators
    can be cited.

    Mend: use the `id` of a record in this folder, or write round brackets instead.

    Example: `Visits are regular [audit-2026-3].`
    """
    known = {one.id for one in supporting(workspace) if getattr(one, "series", True)}
    others = {name for name, _ in with_ids(workspace)} - known
    for entry, key, text in _prose(workspace):
        for name in dict.fromkeys(_REFERENCE.findall(text)):
            if name in others:
                what = f"`{name}` is here, but prose cannot cite it"
                yield Finding(entry.where(key), what, _CITABLE, name)
            elif name not in known:
                yield Finding(
                    entry.where(key),
                    f"no record `{name}` here",
                    f"in `{_around(name, text)}`: {did_you_mean(name, sorted(known), _OTHERWISE)}",
                    name,
                )


def _prose(workspace: Workspace) -> Iterator[tuple[Entry, str, str]]:
    for written in workspace.records.evaluation:
        yield written, "summary", written.summary
        yield written, "what-we-know", written.what_we_know
        yield written, "how-we-know", written.how_we_know
        yield written, "plans", written.plans
        yield written, "plainly", written.plainly
    for narrative in workspace.records.narrative:
        yield narrative, "text", narrative.text


def _around(name: str, text: str) -> str:
    """Return a reference and the words beside it: a place says only where its text starts."""
    words = text.split()
    at = next(place for place, word in enumerate(words) if f"[{name}]" in word)
    first, last = max(at - _WORDS_BEFORE, 0), at + _WORDS_AFTER + 1
    shown = ["…"] * (first > 0) + words[first:last] + ["…"] * (last < len(words))
    return "".join(sign for sign in " ".join(shown) if sign.isprintable() and sign != "`")
