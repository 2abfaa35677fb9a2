"""readiness check: every fault of every file in one run."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.model.diagnostic import Diagnostic


@click.command("check")
@options.folder
@options.as_of
@options.as_json
def command(folder: Path, as_of: date | None, as_json: bool) -> None:
    """Find every fault in the files of DIR (by default, this folder).

    Each fault is shown with its file, line and column, the line itself, and what to do.
    Nothing is changed. A folder with nothing in it is a fault, never a pass.

    Exit codes: 0 no fault; 1 something must be put right.
    """
    from readiness.pipeline import inspect

    with told_if_slow(f"Reading {folder}"):
        inspected = inspect(options.sources(folder), as_of, show.today())
    if as_json:
        click.echo(json.dumps(show.data(inspected.diagnostics), indent=2, ensure_ascii=False))
    else:
        show.diagnostics(inspected.diagnostics, inspected.loaded.texts)
        click.echo(_verdict(inspected.diagnostics, inspected.records))
    sys.exit(1 if inspected.failed else 0)


def _verdict(found: tuple[Diagnostic, ...], records: int) -> str:
    read = f"{records} record{'' if records == 1 else 's'} read"
    if not found:
        return f"No fault found; {read}."
    return f"{show.totals(found)}; {read}. `readiness explain CODE` says more about a code."
