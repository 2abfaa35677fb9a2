"""readiness score: standings and gaps in the terminal, worst first."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding
from readiness.model.diagnostic import Diagnostic


@click.command("score")
@options.folder
@options.as_of
@click.option("--area", help="Show one area only, by its id.")
@click.option("--all", "show_all", is_flag=True, help="Show every gap of every criterion.")
@options.as_json
def command(
    folder: Path, as_of: date | None, area: str | None, show_all: bool, as_json: bool
) -> None:
    """Show how well each criterion of DIR is evidenced, worst first.

    Each line says which of five rungs the evidence has reached, why, and what one step up
    needs. The ladder scores evidence; it never awards or predicts a grade.

    Exit codes: 0 there is a verdict, however many gaps it names; 1 a file must be put
    right first; 2 there is no such area.
    """
    from readiness.compose.data import verdict
    from readiness.pipeline import assess

    with told_if_slow(f"Reading {folder}"):
        assessed = assess(options.sources(folder), as_of, show.today())
    if assessed.assessment is None:
        show.stopped(assessed, as_json=as_json)
        sys.exit(1)
    chosen = _chosen(assessed.assessment, area)
    if as_json:
        found = verdict(assessed.assessment._replace(areas=chosen))
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    for line in _lines(assessed.assessment, chosen, show_all):
        click.echo(line, color=show.coloured())


def _chosen(assessment: Assessment, area: str | None) -> tuple[AreaStanding, ...]:
    chosen = tuple(one for one in assessment.areas if area in (None, one.id))
    if not chosen:
        names = ", ".join(one.id for one in assessment.areas)
        raise click.UsageError(f"There is no area `{area}`. The areas are: {names}.")
    return chosen


def _lines(
    assessment: Assessment, areas: tuple[AreaStanding, ...], show_all: bool
) -> Iterator[str]:
    yield show.title(assessment)
    yield "The ladder scores evidence; it is not a grade."
    if show_all and len(areas) == len(assessment.areas):
        yield from _gaps(assessment.gaps)
    for area in areas:
        yield from _area(area, show_all)
    yield ""
    yield from show.next_steps(assessment)
    if not show_all:
        yield "`readiness score --all` shows every gap; `readiness explain CODE` explains one."


def _area(area: AreaStanding, show_all: bool) -> Iterator[str]:
    yield ""
    yield click.style(area.title, bold=True)
    sound = f"{area.plan.sound} of {len(area.plan.needs)} needs have a sound action"
    yield f"  plan {area.plan.words} ({sound}); candour: {area.candour.words}"
    if show_all:
        yield from _gaps(area.gaps)
    ordered = sorted(area.criteria, key=lambda one: one.weakest_first)
    for one in ordered:
        yield from _criterion(one, show_all)


def _criterion(one: CriterionStanding, show_all: bool) -> Iterator[str]:
    steps = "-" if one.rung is None else f"{one.rung}/4"
    head = show.hanging(f"{steps:>4} {one.words}: {one.heading}", 2)
    yield from (click.style(line, bold=True) for line in head)
    yield from show.hanging(f"why: {one.why}", 7)
    if one.one_step_up:
        yield from show.hanging(f"one step up: {one.one_step_up}", 7)
    if show_all:
        yield from _gaps(one.gaps)


def _gaps(gaps: tuple[Diagnostic, ...]) -> Iterator[str]:
    for gap in gaps:
        yield from show.hanging(f"{gap.code} {gap.severity}: {gap.message}", 7)
