"""The ratchet: is anything worse than agreed, and what has become better?"""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.assessment import Assessment
from readiness.model.baseline import Agreed, Baseline
from readiness.model.diagnostic import Diagnostic, worst_first
from readiness.model.rule import Finding
from readiness.score.ratchet import gaps, rungs
from readiness.score.ratchet.codes import CODES, OTHER_EDITION
from readiness.score.ratchet.earlier import Earlier
from readiness.score.ratchet.terms import (
    SEVERITIES,
    Gaps,
    about_file,
    by_key,
    criteria,
    rung,
    worst,
)
from readiness.score.ratchet.unfit import unfit

__all__ = ["CODES", "Compared", "compare", "state", "unfit"]


class Compared(NamedTuple):
    """What is worse than agreed, worst first, and what is better, in words."""

    worse: tuple[Diagnostic, ...]
    better: tuple[str, ...]


def state(assessment: Assessment, faults: Iterable[Diagnostic]) -> Baseline:
    """Return how things stand, in the terms of a baseline; nothing has been relaxed yet."""
    return Baseline(
        agreed_on=assessment.as_of,
        framework=assessment.workspace.framework.id,
        rungs={one.id: rung(one) for one in criteria(assessment)},
        gaps=_agreed(by_key(assessment.all_gaps)),
        faults=_agreed(by_key(map(about_file, faults))),
    )


def compare(
    agreed: Baseline, now: Assessment, faults: Iterable[Diagnostic], then: Assessment
) -> Compared:
    """Compare a verdict and the faults beside it with the agreed state.

    `then` is the verdict on the same files as of the day of the agreement: what it lacks, time
    has brought.
    """
    if agreed.framework != now.workspace.framework.id:
        return Compared((_other_edition(agreed, now),), ())
    missing, wrong = by_key(now.all_gaps), by_key(map(about_file, faults))
    earlier = Earlier(agreed.agreed_on, now, then)
    worse = (
        *gaps.worse(missing, agreed.gaps, earlier),
        *gaps.worse(wrong, agreed.faults),
        *rungs.lower(agreed, now, earlier),
    )
    better = (
        *gaps.better(missing, agreed.gaps),
        *gaps.better(wrong, agreed.faults),
        *rungs.higher(agreed, now),
    )
    return Compared(tuple(sorted(worse, key=worst_first)), better)


def _other_edition(agreed: Baseline, now: Assessment) -> Diagnostic:
    settings = now.workspace.settings
    said = (
        f"the agreed state is of the edition `{agreed.framework}`, "
        f"and the settings name `{settings.framework}`"
    )
    hint = "agree on the state under the new edition, with a reason"
    return OTHER_EDITION.sign(Finding(settings.where("framework"), said, hint))


def _agreed(found: Gaps) -> tuple[Agreed, ...]:
    return tuple(
        Agreed(code=code, about=about, severity=SEVERITIES[worst(those)].value, times=len(those))
        for (code, about), those in found.items()
    )
