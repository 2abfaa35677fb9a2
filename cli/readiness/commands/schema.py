"""readiness schema: forms with which an editor helps to type and marks slips at once."""

import sys
from pathlib import Path

import click

from readiness.commands import options, show
from readiness import shipped

FOLDER = ".readiness"


@click.command("schema")
@options.folder
@click.option("--print", "printed", is_flag=True, help="Print the form of record files instead.")
def command(folder: Path, printed: bool) -> None:
    """Write forms (JSON Schema) into DIR/.readiness, with which an editor helps you type.

    The forms offer this folder's own criteria, areas, owners and indicators. Run it again
    after adding an owner or an indicator, or changing the edition. It works even while
    files have faults.

    Exit codes: 0 written; 1 there is no such folder, or it cannot be written.
    """
    from readiness.commands.forms import RECORDS
    from readiness.commands.writing import Blocked, replace_all

    if not folder.is_dir():
        click.echo(f"There is no folder {folder}. Give the folder of your authority.", err=True)
        sys.exit(1)
    made = folder_forms(folder)
    if printed:
        click.echo(made[RECORDS].decode(), nl=False)
        return
    try:
        names = replace_all(folder / FOLDER, made)
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    _tell(folder, names)


def folder_forms(folder: Path) -> dict[str, bytes]:
    """Return the forms of a folder by the name of their files."""
    from readiness.commands.forms import forms
    from readiness.commands.forms.known import known
    from readiness.compose import documents

    names = {name: path.name for name, path in documents(shipped.folder("templates")).items()}
    return forms(known(options.sources(folder), names, show.today()))


def _tell(folder: Path, names: list[str]) -> None:
    click.echo(f"Written into {folder / FOLDER}:")
    for name in names:
        click.echo(f"  {name}")
    click.echo(
        "VS Code: install the extension redhat.vscode-yaml and open the folder; a folder made by\n"
        "`readiness init` is already set up. Any other editor: put this on a file's first line,\n"
        f"  # yaml-language-server: $schema=../{FOLDER}/{names[0]}"
    )
