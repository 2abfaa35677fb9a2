"""readiness changes: what changed since the last meeting, another day, or a revision in git."""

import sys
from datetime import date
from pathlib import Path

import click

from readiness.commands import earlier, options, show
from readiness.commands.progress import told_if_slow


@click.command("changes")
@options.folder
@options.since
@options.as_of
@click.option("--all", "show_all", is_flag=True, help="Show every change.")
@options.as_json
def command(
    folder: Path, since: date | str | None, as_of: date | None, show_all: bool, as_json: bool
) -> None:
    """Show what changed in DIR since the last meeting: recommendations, plan, figures, gaps.

    A day is looked up in git, if DIR was kept there by then and under today's edition of the
    framework; else today's files are read without what is dated later. Reading git needs
    `pip install readiness[git]`, and changes nothing there.

    Exit codes: 0 compared; 1 a file must be put right first, or git cannot be read; 2 there
    is no such day, tag, branch or commit.
    """
    from readiness.pipeline import assess

    with told_if_slow(f"Reading {folder}"):
        assessed = assess(options.sources(folder), as_of, show.today())
    found = assessed.assessment
    if found is None:
        show.stopped(assessed, as_json=as_json)
        sys.exit(1)
    asked = since or found.workspace.settings.last_meeting
    if asked is None:
        raise click.UsageError(
            "There is no day to compare with. Write one, such as `--since 2025-12-04`, or "
            "`last-meeting:` in readiness.yaml."
        )
    told = earlier.since(found, folder, asked).changes
    if told is None:
        return
    if as_json:
        from readiness.compose.changes import data

        show.as_json(data(told))
        return
    from readiness.commands.views import changes

    revision = asked if isinstance(asked, str) else ""
    for line in (show.title(found), "", *changes.lines(told, show_all, revision)):
        click.echo(line, color=show.coloured())
