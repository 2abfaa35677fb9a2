"""readiness frameworks: what ships, and what one edition asks."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from readiness import shipped
from readiness.commands import options, show
from readiness.model.diagnostic import Severity
from readiness.model.framework import Criterion, Framework, JudgementArea
from readiness.model.nearest import nearest

if TYPE_CHECKING:
    from readiness.load import Shipped


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

    Exit codes: 0 shown; 1 your folder, or an edition in it, must be put right; 2 there is no
    such edition.
    """
    from readiness.load import frameworks

    found = frameworks(shipped.folder("frameworks"), folder)
    if any(one.severity is Severity.ERROR for one in found.diagnostics):
        _stop(found, as_json=as_json)
    known = {one.id: one for one in found.frameworks}
    if edition and edition not in known:
        close = nearest(edition, known)
        there = ", ".join(f"`{one}`" for one in known)
        meant = f"Did you mean `{close}`?" if close else f"There are {there}."
        said = show.hanging(f"There is no edition `{edition}`. {meant}", 0)
        click.echo("\n".join(said), err=True)
        sys.exit(2)
    chosen = [known[edition]] if edition else list(known.values())
    if as_json:
        click.echo(json.dumps([_data(one) for one in chosen], indent=2, ensure_ascii=False))
        return
    for line in _one(chosen[0]) if edition else map(_listed, chosen):
        click.echo(line)


def _stop(found: "Shipped", *, as_json: bool) -> NoReturn:
    """Print what is wrong with the editions, and leave."""
    if as_json:
        click.echo(json.dumps(show.data(found.diagnostics), indent=2, ensure_ascii=False))
    else:
        show.diagnostics(found.diagnostics, found.texts)
        click.echo(f"{show.totals(found.diagnostics)}. Put the errors right and run this again.")
    sys.exit(1)


def _data(framework: Framework) -> dict[str, Any]:
    return framework.model_dump(mode="json", by_alias=True)


def _listed(framework: Framework) -> str:
    criteria = sum(len(area.criteria) for area in framework.all_areas())
    areas = len(list(framework.all_areas()))
    return (
        f"{framework.id:16} {framework.short_title:18} {_force(framework):30} "
        f"{areas} areas, {criteria} criteria"
    )


def _force(framework: Framework) -> str:
    force = framework.in_force
    if force.to:
        return f"from {force.from_} to {force.to}"
    since = "in force since" if force.from_ <= show.today() else "from"
    return f"{since} {force.from_}"


def _one(framework: Framework) -> Iterator[str]:
    yield from show.hanging(f"{framework.title} ({framework.id})", 0)
    yield f"{framework.publisher}; {_force(framework)}"
    yield f"Grades: {', '.join(grade.label for grade in framework.grades)}"
    if framework.overall:
        yield f"Overall judgement: {framework.overall.title} ({framework.overall.id})"
    else:
        yield from show.hanging(f"No overall judgement. {framework.overall_note}", 0)
    example = next((one.prompts[0].id for one in framework.criteria.values() if one.prompts), "")
    yield from show.hanging(
        "In brackets: how far a heading can be trusted (verified, secondary, memory). The id of a "
        f"prompt is the criterion's with the prompt's number, such as {example}.",
        0,
    )
    for area in framework.all_areas():
        yield from _area(area)
    yield ""
    yield from show.hanging("Cohorts: " + ", ".join(one.id for one in framework.cohorts), 0)
    yield from _provenance(framework)


def _area(area: JudgementArea) -> Iterator[str]:
    yield ""
    yield from show.hanging(f"{area.title} ({area.id})", 0)
    for criterion in area.criteria:
        yield from _criterion(criterion)


def _criterion(criterion: Criterion) -> Iterator[str]:
    yield from show.hanging(f"{criterion.id}: {criterion.heading} [{criterion.status}]", 2)
    for prompt in criterion.prompts:
        short = prompt.id.removeprefix(criterion.id)
        yield from show.hanging(f"{short} {prompt.text}", 4)


def _provenance(framework: Framework) -> Iterator[str]:
    yield ""
    yield "What this rests on"
    for name in ("verified", "observed", "secondary", "memory", "unknown"):
        for words in getattr(framework.provenance, name):
            yield from show.hanging(f"{name}: {words}", 2)
    for source in framework.sources:
        yield from show.hanging(f"source: {source.title} {source.address}", 2)
