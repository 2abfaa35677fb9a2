"""readiness baseline: agree on how things stand, so that nothing falls below it unseen."""

import sys
from datetime import date
from pathlib import Path

import click

from readiness.commands import options, show


@click.command("baseline")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@options.folder
@options.as_of
@click.option("--reason", metavar="TEXT", help="Why something worse is agreed to; needs --by.")
@click.option("--by", metavar="ROLE", help="The role that agrees, never a person's name.")
def command(
    file: Path, folder: Path, as_of: date | None, reason: str | None, by: str | None
) -> None:
    """Write into FILE how DIR stands, as the agreed state for `readiness check --baseline`.

    The first time, every gap and the rung of every criterion is taken as it is. After that,
    only what is better is taken: gaps that are closed leave the file, and rungs rise. What is
    worse is taken with --reason and --by alone, and the reason stays in the file. Keep FILE in
    git; the name baseline.yaml may lie in DIR itself.

    Exit codes: 0 written, or the same as before; 1 something is worse and no reason was given,
    or a file must be put right, and nothing was written; 2 the command was typed wrongly.
    """
    from readiness.commands import ratchet
    from readiness.commands.agreed_text import text

    reason, by = _said(reason), _said(by)
    if bool(reason) is not bool(by):
        raise click.UsageError("`--reason` and `--by` go together: say why, and which role agrees.")
    _refuse_among_records(file, folder)
    if not file.exists():
        state = ratchet.look(folder, as_of).state
        _write(file, text(state))
        click.echo(f"Agreed: {ratchet.content(state)}.")
        return
    held = ratchet.hold(folder, file, as_of)
    ratchet.tell(held)
    if held.compared.worse and not reason:
        click.echo("Nothing was written.")
        ratchet.offer(held, file, folder)
        sys.exit(1)
    if not any(held.compared):
        click.echo("Nothing is better either; the file stays as it is.")
        return
    _write(file, text(ratchet.renewed(held, reason, by)))


def _said(text: str | None) -> str:
    """Return what was typed on one line, safe to print."""
    return show.printable(" ".join((text or "").split()))


def _refuse_among_records(file: Path, folder: Path) -> None:
    """Refuse a place where the file would be read as evidence."""
    from readiness.load.files import BASELINE_FILE, may_be_read

    try:
        inside = file.resolve().relative_to(folder.resolve())
    except (OSError, ValueError):
        return
    if may_be_read(inside.parts):
        raise click.UsageError(
            f"{file} lies among the evidence, and would be read as such. "
            f"Call it {(folder / BASELINE_FILE).as_posix()}, or put it outside the folder."
        )


def _write(file: Path, text: str) -> None:
    from readiness.commands.writing import Blocked, replace_all

    try:
        replace_all(file.parent, {file.name: text.encode()})
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    click.echo(f"Written: {file}")
