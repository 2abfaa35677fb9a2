"""The earlier state that a command compares with, or why there is none."""

import sys
from datetime import date
from pathlib import Path

import click

from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.model.assessment import Assessment

_MOST = 12
"""Faults in old files that are told."""


def since(found: Assessment, folder: Path, asked: date | str) -> Assessment:
    """Return a verdict that knows what changed; end the run where that cannot be said.

    What could not be read of the old files is told in a line each.
    """
    from readiness.load import NotKept
    from readiness.since import compare

    with told_if_slow("Comparing"):
        compared = compare(found, options.sources(folder), asked)
    if isinstance(compared, NotKept):
        if compared.mistyped:
            raise click.UsageError(f"{_sentence(compared.why)}")
        click.echo(_sentence(compared.why), err=True)
        sys.exit(1)
    _tell_faults(compared)
    return compared


def since_last_meeting(found: Assessment, folder: Path, asked: date | str | None) -> Assessment:
    """Compare with what is asked for, else with the last meeting where it lies before the day.

    A verdict on an earlier day than the last meeting is not compared with anything.
    """
    last = found.workspace.settings.last_meeting
    chosen = asked or (last if last and last < found.as_of else None)
    return since(found, folder, chosen) if chosen else found


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _tell_faults(compared: Assessment) -> None:
    source = compared.changes.source if compared.changes else None
    if source is None or not source.faults:
        return
    click.echo(f"Could not be read at {source.commit}:", err=True)
    for one in source.faults[:_MOST]:
        click.echo(show.fitted(f"  {one.at}: {one.code} {one.message}"), err=True)
    if len(source.faults) > _MOST:
        click.echo(f"  and {len(source.faults) - _MOST} more", err=True)
