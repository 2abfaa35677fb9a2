"""Gaps and faults against those that were agreed."""

from collections.abc import Iterable, Iterator

from readiness.model.baseline import Agreed
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.score.ratchet.earlier import Earlier
from readiness.score.ratchet.terms import SEVERITIES, Gaps, Key, worst


def worse(
    found: Gaps, agreed: Iterable[Agreed], earlier: Earlier | None = None
) -> Iterator[Diagnostic]:
    """Yield what is new, more, or graver than agreed; its hint says which.

    With `earlier`, the hint also says of what is new whether only time has brought it.
    """
    known = _by_key(agreed)
    for key, gaps in found.items():
        said = _in_what(gaps, known.get(key))
        for gap in gaps if said else ():
            time = earlier.of_gap(gap) if earlier and key not in known else ""
            hint = f"{gap.hint}; " if gap.hint else ""
            yield gap._replace(hint=f"{hint}{time or said}")


def _in_what(gaps: list[Diagnostic], agreed: Agreed | None) -> str:
    """Return in what respect gaps are worse than agreed; nothing where they are not."""
    if agreed is None:
        return "new since the state was agreed"
    if worst(gaps) < SEVERITIES.index(Severity(agreed.severity)):
        return f"graver than agreed: it was a {agreed.severity}"
    if len(gaps) > agreed.times:
        return f"one of {len(gaps)}, of which {agreed.times} were agreed"
    return ""


def better(found: Gaps, agreed: Iterable[Agreed]) -> Iterator[str]:
    """Yield, in words, what is closed, fewer or less grave than agreed."""
    for key, before in _by_key(agreed).items():
        name = " ".join(filter(None, key))
        gaps = found.get(key, [])
        if not gaps:
            yield f"closed: {name}"
        elif len(gaps) < before.times:
            yield f"fewer: {name}, {len(gaps)} of {before.times} are left"
        elif worst(gaps) > SEVERITIES.index(Severity(before.severity)):
            yield f"less grave: {name}, no longer a {before.severity}"


def _by_key(agreed: Iterable[Agreed]) -> dict[Key, Agreed]:
    return {(one.code, one.about): one for one in agreed}
