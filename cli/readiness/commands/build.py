"""readiness build: check, score, and write the documents whole or not at all."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from readiness import shipped
from readiness.commands import options, show
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
@options.as_json
def command(folder: Path, as_of: date | None, out: Path | None, as_json: bool) -> None:
    """Write the Word documents and the list of gaps for DIR (by default, this folder).

    Checks every file, scores the evidence, and writes self-evaluation.docx,
    annual-conversation-pack.docx, gaps.md and gaps.json into DIR/out. Files are replaced
    whole or not at all. A gap never stops a build; a file that cannot be read does.

    Exit codes: 0 written; 1 something must be put right first, and nothing was written.
    """
    from readiness.pipeline import assess, publish

    with told_if_slow(f"Reading {folder}"):
        assessed = assess(options.sources(folder), as_of, show.today())
    if assessed.assessment is None:
        show.stopped(assessed, as_json=as_json, nothing_written=True)
        sys.exit(1)
    with told_if_slow("Writing the documents"):
        published = publish(assessed.assessment, shipped.folder("templates"))
    if published.faults:
        show.stopped(assessed, published.faults, as_json=as_json, nothing_written=True)
        sys.exit(1)
    target = out or folder / "out"
    try:
        names = replace_all(target, published.files)
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    if as_json:
        written = [(target / name).as_posix() for name in names]
        said = {"written": written, "problems": show.data(assessed.diagnostics)}
        click.echo(json.dumps(said, indent=2, ensure_ascii=False))
        return
    _tell(assessed.assessment, target, names)
    show.diagnostics(assessed.diagnostics, assessed.loaded.texts)


def _tell(assessment: Assessment, target: Path, names: list[str]) -> None:
    for line in show.summary(assessment):
        click.echo(line, color=show.coloured())
    click.echo(f"Written into {target}:")
    for name in names:
        click.echo(f"  {name}")
