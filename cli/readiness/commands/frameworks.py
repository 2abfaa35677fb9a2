"""readiness frameworks: what ships, and what one edition asks."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from readiness import shipped
from readiness.commands import options
from readiness.model.framework import Criterion, Framework, JudgementArea
from readiness.model.nearest import nearest


@click.command("frameworks")
@click.argument("edition", metavar="[ID]", required=False)
@click.option(
    "--in",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Also list the editions of your own in this authority's folder.",
)
@options.as_json
def command(edition: str | None, folder: Path | None, as_json: bool) -> None:
    """List the editions of inspection frameworks, or show one: areas, criteria, prompts.

    Prompts are in our own words. Each heading says how far it can be trusted: `verified`
    in the publisher's own text, from a `secondary` source, or from `memory`.

    Exit codes: 0 shown; 2 there is no such edition.
    """
    from readiness.load import frameworks

    folders = [shipped.folder("frameworks"), *([folder / "frameworks"] if folder else [])]
    known = {one.id: one for place in folders for one in frameworks(place).frameworks}
    if edition and edition not in known:
        close = nearest(edition, known)
        meant = f" Did you mean `{close}`?" if close else f" There are {', '.join(known)}."
        click.echo(f"There is no edition `{edition}`.{meant}", err=True)
        sys.exit(2)
    chosen = [known[edition]] if edition else list(known.values())
    if as_json:
        click.echo(json.dumps([_data(one) for one in chosen], indent=2, ensure_ascii=False))
        return
    for line in _one(chosen[0]) if edition else map(_listed, chosen):
        click.echo(line)


def _data(framework: Framework) -> dict[str, Any]:
    return framework.model_dump(mode="json", by_alias=True)


def _listed(framework: Framework) -> str:
    criteria = sum(len(area.criteria) for area in framework.all_areas())
    areas = len(list(framework.all_areas()))
    return (
        f"{framework.id:16} {framework.short_title:20} {_force(framework):40} "
        f"{areas} areas, {criteria} criteria"
    )


def _force(framework: Framework) -> str:
    force = framework.in_force
    return f"from {force.from_} to {force.to}" if force.to else f"in force since {force.from_}"


def _one(framework: Framework) -> Iterator[str]:
    yield f"{framework.title} ({framework.id})"
    yield f"{framework.publisher}; {_force(framework)}"
    yield f"Grades: {', '.join(grade.label for grade in framework.grades)}"
    if framework.overall:
        yield f"Overall judgement: {framework.overall.title} ({framework.overall.id})"
    else:
        yield f"No overall judgement. {framework.overall_note}".rstrip()
    for area in framework.all_areas():
        yield from _area(area)
    yield ""
    yield "Cohorts: " + ", ".join(cohort.id for cohort in framework.cohorts)
    yield from _provenance(framework)


def _area(area: JudgementArea) -> Iterator[str]:
    yield ""
    yield f"{area.title} ({area.id})"
    for criterion in area.criteria:
        yield from _criterion(criterion)


def _criterion(criterion: Criterion) -> Iterator[str]:
    yield f"  {criterion.id}: {criterion.heading} [{criterion.status}]"
    for prompt in criterion.prompts:
        yield f"    {prompt.id}: {prompt.text}"


def _provenance(framework: Framework) -> Iterator[str]:
    yield ""
    yield "What this rests on"
    for name in ("verified", "observed", "secondary", "memory", "unknown"):
        for words in getattr(framework.provenance, name):
            yield f"  {name}: {words}"
    for source in framework.sources:
        yield f"  source: {source.title} {source.address}".rstrip()
