"""readiness template: look a Word file over, start one, or copy a template to change it."""

import sys
from pathlib import Path

import click

from readiness import shipped
from readiness.commands import options, show
from readiness.model.diagnostic import Severity
from readiness.model.nearest import nearest

_ENDING = ".md.j2"


@click.group("template")
def command() -> None:
    """Bring your own look, as a Word file, and your own templates for the documents.

    `readiness template new` writes a Word file to start from, and `check` says what one of your
    own lacks. `copy` puts a template into your folder, where your changes take the place of
    what ships.

    Exit codes: 0 done, or the file can be used; 1 it cannot, or nothing was written; 2 there is
    no such template.
    """


@command.command("check")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@options.as_json
def check(file: Path, as_json: bool) -> None:
    """Say everything that is missing or unsafe in the Word file FILE (.docx or .dotx).

    An error keeps the file from being used; a warning says what would look poor or is left
    behind; a note says what readiness adds. The file is not changed.

    Exit codes: 0 the file can be used; 1 it cannot.
    """
    from readiness.load import Texts
    from readiness.render import REFERENCE
    from readiness.render.docx.brand.survey import survey

    found = tuple(
        one._replace(at=one.at._replace(file=file.as_posix()))
        for one in survey(file, shipped.folder("templates") / REFERENCE)
    )
    failed = any(one.severity is Severity.ERROR for one in found)
    if as_json:
        show.as_json(show.data(found))
    else:
        show.diagnostics(found, Texts({}))
        click.echo(_verdict(file, failed))
    sys.exit(1 if failed else 0)


def _verdict(file: Path, failed: bool) -> str:
    if failed:
        return f"{file} cannot be used until the errors are put right."
    return (
        f"{file} can be used. Put it into your folder as brand/reference{file.suffix}, or name it\n"
        "in readiness.yaml:\n  brand:\n    document: brand/" + file.name
    )


@command.command("new")
@click.argument(
    "file", metavar="[FILE]", type=click.Path(path_type=Path), default=Path("brand/reference.docx")
)
def new(file: Path) -> None:
    """Write a Word file to start from (by default brand/reference.docx).

    It shows every style that documents use, each with a line that says what it is for. Change
    the styles in Word, put your logo into the header, and save. A file that is there already
    is never replaced.

    Exit codes: 0 written; 1 there is such a file, or it cannot be written.
    """
    from readiness.render import REFERENCE

    if file.suffix != ".docx":
        raise click.UsageError(f"`{file.name}` must end in .docx.")
    _place(file, (shipped.folder("templates") / REFERENCE).read_bytes())
    click.echo(f"Written: {file}")
    click.echo(f"Change its styles in Word; then `readiness template check {file}`.")


@command.command("copy")
@click.argument("name", metavar="NAME")
@options.folder
def copy(name: str, folder: Path) -> None:
    """Copy the template NAME into DIR/templates, where you can change it.

    NAME is that of a document, such as self-evaluation, or of a part that several share, such
    as partials/area. A template that is there already is never replaced.

    Exit codes: 0 written; 1 there is such a file, or it cannot be written; 2 there is no such
    template.
    """
    known = templates()
    if name not in known:
        close = nearest(name, known)
        meant = f" Did you mean `{close}`?" if close else f" There are {', '.join(known)}."
        raise click.UsageError(f"There is no template `{name}`.{meant}")
    if not folder.is_dir():
        _stop(f"There is no folder {folder}. Give the folder of your authority.")
    place = folder / "templates" / f"{name}{_ENDING}"
    _place(place, known[name].read_bytes())
    click.echo(f"Written: {place}. It now takes the place of the one that ships.")


def templates() -> dict[str, Path]:
    """Return the templates that ship, and their parts, by the names that `copy` takes."""
    folder = shipped.folder("templates")
    found = sorted(folder.rglob(f"*{_ENDING}"))
    return {path.relative_to(folder).as_posix().removesuffix(_ENDING): path for path in found}


def _place(place: Path, content: bytes) -> None:
    """Write a file that is not there yet, and say why if that cannot be done."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as file:
            file.write(content)
    except FileExistsError:
        _stop(f"{place} is there already, and was left as it is.")
    except OSError as error:
        _stop(
            f"{place} could not be written: {(error.strerror or 'the computer refused').lower()}."
        )


def _stop(words: str) -> None:
    click.echo(words, err=True)
    sys.exit(1)
