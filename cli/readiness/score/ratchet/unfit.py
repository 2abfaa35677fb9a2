"""Lines of an agreed state that nothing could be held against."""

from collections.abc import Iterable, Iterator, Mapping

from readiness.model.assessment import Assessment
from readiness.model.baseline import Agreed, Baseline
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.nearest import nearest
from readiness.model.rule import Finding
from readiness.score.ratchet.codes import UNFIT
from readiness.score.ratchet.terms import criteria, rung


def unfit(
    agreed: Baseline, now: Assessment, rungs_at: Mapping[str, Location], known: Iterable[str]
) -> Iterator[Diagnostic]:
    """Yield an error for each id or code that there is not, and each criterion left out.

    `rungs_at` holds the place of each id in the file, `known` every code. A state of another
    edition has other ids, and gives nothing here.
    """
    if agreed.framework != now.workspace.framework.id:
        return
    yield from _no_criteria(rungs_at, list(now.workspace.framework.criteria))
    yield from _left_out(agreed, now)
    codes = frozenset(known)
    of_gaps = frozenset(code for code in codes if code.startswith("G"))
    yield from _no_codes(agreed.gaps, of_gaps, "gap")
    yield from _no_codes(agreed.faults, codes - of_gaps, "fault")


def _no_criteria(rungs_at: Mapping[str, Location], ids: list[str]) -> Iterator[Diagnostic]:
    for one, at in rungs_at.items():
        if one not in ids:
            close = nearest(one, ids)
            hint = f"did you mean `{close}`?" if close else "delete the line"
            yield UNFIT.sign(Finding(at, f"`{one}` is no criterion of this edition", hint))


def _left_out(agreed: Baseline, now: Assessment) -> Iterator[Diagnostic]:
    for one in criteria(now):
        if one.id not in agreed.rungs:
            said = f"the rungs leave out the criterion `{one.id}`"
            hint = f"add the line `{one.id}: {rung(one)}`, which is how it stands now"
            yield UNFIT.sign(Finding(agreed.where("rungs"), said, hint))


def _no_codes(those: Iterable[Agreed], codes: frozenset[str], what: str) -> Iterator[Diagnostic]:
    for one in those:
        if one.code not in codes:
            hint = "`readiness explain` lists them; or delete the line"
            said = f"`{one.code}` is no code of a {what}"
            yield UNFIT.sign(Finding(one.where("code"), said, hint))
