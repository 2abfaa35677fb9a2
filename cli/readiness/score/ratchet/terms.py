"""A verdict in the terms of a baseline: keys of gaps, and rungs by name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import get_args

from readiness.model.assessment import Assessment, CriterionStanding
from readiness.model.baseline import RungName
from readiness.model.diagnostic import Diagnostic, Severity

RUNGS: tuple[RungName, ...] = get_args(RungName)
"""Where a criterion can stand, lowest first; one that does not apply is below all."""

SEVERITIES = list(Severity)
"""Worst first."""

Key = tuple[str, str]
"""A code, and what it is about."""

Gaps = dict[Key, list[Diagnostic]]


def by_key(found: Iterable[Diagnostic]) -> Gaps:
    """Gather gaps or faults of one code about one thing, in the order of their keys."""
    gathered: Gaps = defaultdict(list)
    for one in found:
        gathered[one.code, one.about].append(one)
    return dict(sorted(gathered.items()))


def about_file(fault: Diagnostic) -> Diagnostic:
    """Return a fault that is about its file where it is about no record."""
    return fault if fault.about else fault._replace(about=fault.at.file)


def worst(gaps: Iterable[Diagnostic]) -> int:
    """Return the place of the worst severity among them."""
    return min(SEVERITIES.index(gap.severity) for gap in gaps)


def criteria(assessment: Assessment) -> Iterator[CriterionStanding]:
    """Yield how each criterion stands."""
    for area in assessment.areas:
        yield from area.criteria


def rung(one: CriterionStanding) -> RungName:
    """Return the rung of a criterion by its name in a baseline."""
    return RUNGS[0] if one.rung is None else RUNGS[one.rung + 1]


def words(name: RungName) -> str:
    """Return a rung as people read it."""
    return name.replace("-", " ")
