"""readiness accessibility: look at the documents as people get them, and write what was found."""

import sys
from datetime import date
from pathlib import Path

import click

from readiness import shipped
from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.commands.views.statement import failed, statement
from readiness.commands.writing import Blocked, replace_all

FILE = "accessibility.md"


@click.command("accessibility")
@options.folder
@options.as_of
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write into this folder instead of DIR/out.",
)
def command(folder: Path, as_of: date | None, out: Path | None) -> None:
    """Check the Word documents of DIR (by default, this folder) for barriers.

    Makes every document as `readiness build` does, and looks at what was made: headings, tables,
    words for charts and links, colours, size of letters, order. What was checked and found is
    written into accessibility.md in DIR/out, which a council can file with its statement
    under the accessibility regulations.

    Exit codes: 0 nothing stands in a reader's way; 1 something does, or something must be put
    right first.
    """
    from readiness.pipeline import assess, publish
    from readiness.render.docx.accessible import checked

    with told_if_slow(f"Reading {folder}"):
        assessed = assess(options.sources(folder), as_of, show.today())
    if assessed.assessment is None:
        show.stopped(assessed, as_json=False, nothing_written=True)
        sys.exit(1)
    with told_if_slow("Looking at the documents"):
        published = publish(assessed.assessment, shipped.folder("templates"), folder)
        made = {name: data for name, data in published.files.items() if name.endswith(".docx")}
        found = {name: checked(data) for name, data in made.items()}
    if published.faults:
        texts = assessed.loaded.texts.beside(published.texts)
        told = assessed._replace(loaded=assessed.loaded._replace(texts=texts))
        show.stopped(told, published.faults, as_json=False, nothing_written=True)
        sys.exit(1)
    settings = assessed.assessment.workspace.settings
    text = statement(settings.authority.name, show.today(), found)
    target = out or folder / "out"
    try:
        replace_all(target, {FILE: text.encode("utf-8")})
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    barriers = failed(found)
    for line in barriers:
        click.echo(line)
    click.echo(f"{len(found)} documents looked at. Written: {target / FILE}")
    sys.exit(1 if barriers else 0)
