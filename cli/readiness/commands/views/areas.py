"""Areas criterion by criterion: the rung, why, one step up, and with it every gap."""

from collections.abc import Iterator, Sequence

import click

from readiness.commands import show
from readiness.model.assessment import Accepted, AreaStanding, Assessment, CriterionStanding
from readiness.model.diagnostic import Diagnostic
from readiness.model.when import day_words


def lines(areas: Sequence[AreaStanding]) -> Iterator[str]:
    """Yield each area's criteria, weakest first, with every gap."""
    for area in areas:
        yield from _area(area)
    yield ""


def folder_gaps(assessment: Assessment) -> Iterator[str]:
    """Yield the gaps that belong to no area, and those that are accepted for a time."""
    yield from _gaps(assessment.gaps)
    for one in assessment.accepted:
        yield from show.hanging(_accepted(one), 7)


def _area(area: AreaStanding) -> Iterator[str]:
    yield ""
    yield click.style(area.title, bold=True)
    sound = f" ({area.plan.sound} of {len(area.plan.needs)} needs have a sound action)"
    plan = f"{area.plan.words}{sound if area.plan.needs else ''}"
    yield f"  plan: {plan}; candour: {area.candour.words}"
    yield from _gaps(area.gaps)
    for one in sorted(area.criteria, key=lambda standing: standing.weakest_first):
        yield from _criterion(one)


def _criterion(one: CriterionStanding) -> Iterator[str]:
    steps = "-" if one.rung is None else f"{one.rung}/4"
    head = show.hanging(f"{steps:>4} {one.words}: {one.heading}", 2)
    yield from (click.style(line, bold=True) for line in head)
    yield from show.hanging(f"why: {one.why}", 7)
    if one.one_step_up:
        yield from show.hanging(f"one step up: {one.one_step_up}", 7)
    yield from _gaps(one.gaps)


def _gaps(gaps: tuple[Diagnostic, ...]) -> Iterator[str]:
    for gap in gaps:
        whose = f" [{gap.owner}]" if gap.owner else ""
        yield from show.hanging(f"{gap.code} {gap.severity}: {gap.message}{whose}", 7)


def _accepted(one: Accepted) -> str:
    terms = one.terms
    until = f"until {day_words(terms.until)} by the {terms.by} ({terms.reason.rstrip('.')})"
    if one.gap is None:
        about = f" of `{terms.about}`" if terms.about else ""
        return f"{terms.gap}{about} was accepted {until}; there is no such gap"
    return f"{one.gap.code} accepted {until}: {one.gap.message}"
