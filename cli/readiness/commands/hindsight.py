"""readiness hindsight: what had been written before an inspection, and what it then found."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from readiness import shipped
from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.model.nearest import nearest

if TYPE_CHECKING:
    from readiness.model.hindsight import Hindsight
    from readiness.model.inspection import Inspection
    from readiness.pipeline import LookedBack

_ENDINGS = (".docx", ".md")


@click.command("hindsight")
@click.argument("inspection", metavar="INSPECTION")
@options.folder
@click.option("--all", "show_all", is_flag=True, help="Show every finding.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write the tables into this file, which ends in .docx or .md.",
)
@options.as_json
def command(inspection: str, folder: Path, show_all: bool, out: Path | None, as_json: bool) -> None:
    """Compare what DIR had written before INSPECTION with what it then found.

    INSPECTION is the id of an inspection in DIR or in DIR/hindsight, where outcomes stand
    that came after the folder's own day; or a YAML file that holds one. Each weakness found
    was known and planned for, known without a plan, not known, or claimed as a strength.
    It compares subjects, not sentences, and never awards or predicts a grade.

    Exit codes: 0 compared; 1 a file must be put right first; 2 there is no such inspection.
    """
    from readiness.pipeline import Assessed, look_back

    if out and out.suffix not in _ENDINGS:
        raise click.UsageError(f"`{out.name}` must end in {' or '.join(_ENDINGS)}.")
    given = _file(inspection, folder)
    with told_if_slow(f"Reading {folder}"):
        looked = look_back(options.sources(folder), inspection, given, show.today())
    if looked.inspected.failed:
        inspected = looked.inspected
        show.stopped(Assessed(None, inspected.diagnostics, inspected.loaded), as_json=as_json)
        sys.exit(1)
    comparison = looked.comparison or _refuse(looked, inspection, given)
    if not comparison.areas:
        _stop(f"{_at(comparison.inspection)}: it has no finding of a strength or a weakness.")
    if out:
        _write(looked, comparison, out)
    _tell(comparison, show_all, as_json)


def _file(inspection: str, folder: Path) -> Path | None:
    """Return the file that is meant, looked for here and then in the folder; None for an id."""
    if not inspection.endswith((".yaml", ".yml")):
        return None
    for path in (Path(inspection), folder / inspection):
        if path.is_file():
            return path
    raise click.UsageError(f"There is no file `{inspection}`.")


def _refuse(looked: "LookedBack", name: str, given: Path | None) -> NoReturn:
    """Say why no inspection of that name, or in that file, can be compared."""
    held = [one.id for one in looked.inspections]
    meant = [one for one in looked.inspections if given or one.id == name]
    if len(meant) == 1:
        _stop(f"{_at(meant[0])}: it is undated, so nothing can be said to come before it.")
    ids = ", ".join(f"`{one}`" for one in held)
    if given and held:
        raise click.UsageError(
            f"`{name}` holds {len(held)} inspections ({ids}); put it into `hindsight/` and give "
            "the id of one."
        )
    if given:
        raise click.UsageError(f"`{name}` holds no inspection.")
    close = nearest(name, held)
    meant_words = f" Did you mean `{close}`?" if close else ""
    told = f"The inspections are: {ids}." if held else "None is recorded."
    raise click.UsageError(f"There is no inspection `{name}`.{meant_words} {told}")


def _at(inspection: "Inspection") -> str:
    return f"{inspection.where('dated')}: `{inspection.id}` cannot be compared"


def _stop(words: str) -> NoReturn:
    click.echo(words, err=True)
    sys.exit(1)


def _tell(comparison: "Hindsight", show_all: bool, as_json: bool) -> None:
    if as_json:
        from readiness.compose.hindsight import data

        show.as_json(data(comparison))
        return
    from readiness.commands.views import hindsight

    for line in hindsight.lines(comparison, show_all):
        click.echo(line, color=show.coloured())


def _write(looked: "LookedBack", comparison: "Hindsight", out: Path) -> None:
    from readiness.commands.writing import Blocked, replace_all
    from readiness.compose.hindsight import document
    from readiness.render import WRITERS

    workspace = looked.inspected.loaded.workspace
    if workspace is None:
        return
    made = document(comparison, workspace.settings)
    brand = shipped.folder("templates") / "brand" / "reference.docx"
    content = WRITERS[out.suffix.removeprefix(".")](made, brand, None)
    try:
        replace_all(out.parent, {out.name: content})
    except Blocked as blocked:
        _stop(str(blocked))
