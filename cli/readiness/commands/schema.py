"""readiness schema: forms with which an editor helps to type and marks slips at once."""

import sys
from pathlib import Path

import click

from readiness import shipped
from readiness.commands import options, show


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
    from readiness.commands.forms import FOLDER, RECORDS
    from readiness.commands.writing import Blocked, replace_all

    if not folder.is_dir():
        click.echo(f"There is no folder {folder}. Give the folder of your authority.", err=True)
        sys.exit(1)
    made = _forms(folder)
    if printed:
        click.echo(made[RECORDS].decode(), nl=False)
        return
    try:
        names = replace_all(folder / FOLDER, made)
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    _tell(folder / FOLDER, names)


def _forms(folder: Path) -> dict[str, bytes]:
    from readiness.commands.forms import folder_forms
    from readiness.commands.starter.answers import in_force
    from readiness.compose import documents
    from readiness.load import frameworks

    sources = options.sources(folder)
    editions = {one.id: one for one in frameworks(sources.frameworks).frameworks}
    names = documents(folder / "templates", shipped.folder("templates"))
    return folder_forms(sources, names, in_force(editions, show.today()))


def _tell(place: Path, names: list[str]) -> None:
    click.echo(f"Written into {place}:")
    for name in names:
        click.echo(f"  {name}")
    click.echo(
        "VS Code: install the extension redhat.vscode-yaml and open the folder; one started by\n"
        "`readiness init` is set up. Any other editor: put this on the first line of a file, with\n"
        "the way from that file to the form:\n"
        f"  # yaml-language-server: $schema=../{place.name}/{names[0]}"
    )
