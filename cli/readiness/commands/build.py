"""readiness build: check, score, and write the documents whole or not at all."""

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from readiness import shipped
from readiness.commands import earlier, options, show
from readiness.commands.progress import told_if_slow
from readiness.commands.writing import Blocked, replace_all
from readiness.model.assessment import Assessment


@click.command("build")
@options.folder
@options.as_of
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write into this folder instead of DIR/out.",
)
@options.since
@options.as_json
def command(
    folder: Path, as_of: date | None, out: Path | None, since: date | str | None, as_json: bool
) -> None:
    """Write the Word documents and the list of gaps for DIR (by default, this folder).

    Checks every file, scores the evidence, and writes self-evaluation.docx,
    annual-conversation-pack.docx, director-briefing.docx, gap-report.docx,
    young-people-summary.docx, index.html with all of them, gaps.md and gaps.json into
    DIR/out. Files are replaced whole or not at all. A gap never stops a build; a file that
    cannot be read does.

    The pack tells what changed since the last meeting, or since another day or revision.

    Exit codes: 0 written; 1 something must be put right first, and nothing was written; 2 there
    is no such day or revision to compare with.
    """
    from readiness.pipeline import assess, publish

    with told_if_slow(f"Reading {folder}"):
        assessed = assess(options.sources(folder), as_of, show.today())
    if assessed.assessment is None:
        show.stopped(assessed, as_json=as_json, nothing_written=True)
        sys.exit(1)
    verdict = earlier.since_last_meeting(assessed.assessment, folder, since)
    with told_if_slow("Writing the documents"):
        published = publish(verdict, shipped.folder("templates"), folder)
    if published.faults:
        texts = assessed.loaded.texts.beside(published.texts)
        told = assessed._replace(loaded=assessed.loaded._replace(texts=texts))
        show.stopped(told, published.faults, as_json=as_json, nothing_written=True)
        sys.exit(1)
    target = out or folder / "out"
    try:
        names = replace_all(target, published.files)
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    found = (*assessed.diagnostics, *published.notes)
    if as_json:
        written = [(target / name).as_posix() for name in names]
        said = {"written": written, "problems": show.data(found)}
        show.as_json(said)
        return
    _tell(verdict, target, (*names, *published.left_out))
    show.diagnostics(found, assessed.loaded.texts)


def _tell(assessment: Assessment, target: Path, lines: Iterable[str]) -> None:
    for line in show.summary(assessment):
        click.echo(line, color=show.coloured())
    click.echo(f"Written into {target}:")
    for line in lines:
        for part in show.hanging(line, 2):
            click.echo(part)
