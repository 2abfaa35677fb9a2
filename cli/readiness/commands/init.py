"""readiness init: a folder for an authority that builds at once."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from readiness import shipped
from readiness.commands import show
from readiness.model.framework import Framework
from readiness.model.indicator import Definition


@click.command("init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name", help="Name of the authority.")
@click.option("--code", help="Its code at the Office for National Statistics, if known.")
@click.option("--framework", help="Edition of the framework; otherwise the one in force today.")
@click.option("--meeting", help="Date of the next annual engagement meeting, if known.")
@click.option("--marking", help="Protective marking on every page; otherwise OFFICIAL.")
@click.option("--director", help="Title of the director who owns the plan.")
@click.option("-y", "--yes", is_flag=True, help="Ask nothing and take the defaults; needs --name.")
def command(folder: Path, yes: bool, **given: str | None) -> None:
    """Start a folder for your authority in DIR, which must be new or empty.

    Asks up to six questions, unless options answer them, and writes a file for each area
    of the framework with every prompt beside it, and one each for the plan, inspections,
    audits and indicators. The folder can be built at once. Nothing is ever overwritten: it
    is written whole or not at all.

    Exit codes: 0 written; 1 the folder is not empty, or cannot be written; 2 an option was
    typed wrongly.
    """
    from readiness.commands.starter.placing import refuse_occupied
    from readiness.commands.writing import Blocked

    try:
        refuse_occupied(folder)
        _start(folder, given, ask=not yes, today=show.today())
    except Blocked as blocked:
        click.echo(str(blocked), err=True)
        sys.exit(1)
    _tell(folder)


def _start(folder: Path, given: Mapping[str, str | None], *, ask: bool, today: date) -> None:
    from readiness.commands.starter import starter_files
    from readiness.commands.starter.answers import Answers, questions
    from readiness.commands.starter.placing import place_all

    editions = _editions()
    answered = {
        question.option: question.answer(given[question.option], ask=ask)
        for question in questions(editions, today)
    }
    answers = Answers(**answered, year=today.year)
    framework = editions[answers.framework]
    catalogue = _catalogue()
    files = {
        name: text.encode() for name, text in starter_files(answers, framework, catalogue).items()
    }
    place_all(folder, files | _forms(framework, editions, catalogue))


def _editions() -> dict[str, Framework]:
    from readiness.load import frameworks

    return {one.id: one for one in frameworks(shipped.folder("frameworks")).frameworks}


def _forms(
    framework: Framework, editions: Mapping[str, Framework], catalogue: Mapping[str, Definition]
) -> dict[str, bytes]:
    from readiness.commands import forms
    from readiness.commands.starter.settings import OWNER
    from readiness.compose import documents

    names = forms.framework_names(framework, editions)
    names |= {"owner": [OWNER], "documents": documents(shipped.folder("templates"))}
    made = forms.forms(names, catalogue)
    return {f"{forms.FOLDER}/{name}": form for name, form in made.items()}


def _catalogue() -> dict[str, Definition]:
    from readiness.load.editions import Editions

    return Editions(shipped.folder("frameworks")).catalogue()


def _tell(folder: Path) -> None:
    click.echo(f"Written into {folder}. It can be built as it stands. Next:")
    click.echo(f"  readiness build {_typed(folder)}    write the documents, gaps and all")
    click.echo(f"  readiness check {_typed(folder)}    after each change, find every slip")
    click.echo("Then open `README.md` there: it says in ten lines what to write first.")


def _typed(folder: Path) -> str:
    """Return a folder as it has to be typed after a command."""
    text = str(folder)
    return f'"{text}"' if " " in text else text
