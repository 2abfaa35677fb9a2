"""readiness check: every fault of every file in one run."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.model.diagnostic import Diagnostic

if TYPE_CHECKING:
    from readiness.pipeline import Inspected


@click.command("check")
@options.folder
@options.as_of
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Fail on everything that is worse than the agreed state in FILE, and on nothing else.",
)
@options.output
def command(folder: Path, as_of: date | None, baseline: Path | None, form: str) -> None:
    """Find every fault in the files of DIR (by default, this folder).

    Each fault is shown with its file, line and column, the line itself, and what to do.
    Nothing is changed. A folder with nothing in it is a fault, never a pass. Faults of
    templates and of a brand are found when documents are made, by `readiness build`.

    With --baseline, faults and gaps are compared with the agreed state that `readiness baseline`
    wrote: what is worse is listed and fails, what is better is offered for agreement.

    Exit codes: 0 no fault, or nothing worse than agreed; 1 something must be put right, or is
    worse than agreed; 2 there is no file of that name.
    """
    if baseline:
        _hold(folder, baseline, as_of, form)
    from readiness.pipeline import inspect

    with told_if_slow(f"Reading {folder}"):
        inspected = inspect(options.sources(folder), as_of, show.today())
    _tell(inspected, folder, form)
    sys.exit(1 if inspected.failed else 0)


def _hold(folder: Path, baseline: Path, as_of: date | None, form: str) -> NoReturn:
    """Compare with the agreed state, print what came of it, and leave."""
    from readiness.commands import ratchet
    from readiness.commands.formats import reports, write

    held = ratchet.hold(folder, baseline, as_of, form)
    if form == "text":
        ratchet.tell(held)
        ratchet.offer(held, baseline, folder)
    else:
        write(form, reports.of_comparison(held.seen.assessment, held.agreed, held.compared, folder))
    sys.exit(1 if held.compared.worse else 0)


def _tell(inspected: "Inspected", folder: Path, form: str) -> None:
    found = inspected.diagnostics
    said = _verdict(found, inspected.records)
    if form == "text":
        show.diagnostics(found, inspected.loaded.texts)
        more = " `readiness explain CODE` says more about a code." if found else ""
        click.echo(said + more)
        return
    from readiness.commands.formats import reports, write

    write(form, reports.of_faults("check", found, folder, said))


def _verdict(found: tuple[Diagnostic, ...], records: int) -> str:
    read = f"{records} record{'' if records == 1 else 's'} read"
    return f"{show.totals(found) if found else 'No fault found'}; {read}."
