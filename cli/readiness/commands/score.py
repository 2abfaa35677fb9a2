"""readiness score: where each area stands, which gaps there are, and why."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from readiness.commands import options, show
from readiness.commands.progress import told_if_slow
from readiness.commands.views import areas, countdown, matrix, overview, owner, why
from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding
from readiness.model.nearest import nearest
from readiness.model.when import day_words

if TYPE_CHECKING:
    from readiness.pipeline import Assessed

_MEETING = "meeting"


class _Asked(TypedDict):
    """Which view is asked for, and of what."""

    area: str | None
    show_all: bool
    criterion: str | None
    role: str | None
    as_matrix: bool
    until: date | str | None


def _day_or_meeting(text: str) -> date | str:
    return text if text == _MEETING else options.day(text)


@click.command("score")
@options.folder
@options.as_of
@click.option("--area", help="Show one area criterion by criterion, by its id.")
@click.option("--all", "show_all", is_flag=True, help="Show every criterion and every gap.")
@click.option("--why", "criterion", metavar="CRITERION", help="Show how one standing came about.")
@click.option("--owner", "role", metavar="ROLE", help="Show what is for one role.")
@click.option("--matrix", "as_matrix", is_flag=True, help="Show ways of knowing by criterion.")
@click.option(
    "--on",
    "until",
    metavar="[DATE]",
    is_flag=False,
    flag_value=_MEETING,
    type=_day_or_meeting,
    help="Show what will be stale, overdue or superseded by a day; by default, the meeting.",
)
@options.output
def command(folder: Path, as_of: date | None, form: str, **asked: Unpack[_Asked]) -> None:
    """Show how well each area of DIR is evidenced, and what is missing.

    By default one screen: how many criteria stand on each of five rungs, the kinds of gap,
    worst first, and the most useful things to do next. The ladder scores evidence; it never
    awards or predicts a grade.

    Exit codes: 0 there is a verdict, however many gaps it names; 1 a file must be put
    right first; 2 there is no such area, criterion or role, or no day to look to.
    """
    from readiness.pipeline import assess

    _one_view(asked, form)
    until = asked["until"]
    with told_if_slow(f"Reading {folder}"):
        day = until if isinstance(until, date) else None
        assessed = assess(options.sources(folder), as_of, show.today(), day)
    found = assessed.assessment
    if form != "text":
        _for_a_machine(assessed, asked, folder, form)
        sys.exit(0 if found else 1)
    if found is None:
        show.stopped(assessed)
        sys.exit(1)
    for line in (*_head(found), *_view(found, asked)):
        click.echo(line, color=show.coloured())


def _one_view(asked: _Asked, form: str) -> None:
    """Refuse options that would be passed over in silence."""
    views = {
        "--why": asked["criterion"],
        "--matrix": asked["as_matrix"],
        "--on": asked["until"],
        "--area": asked["area"],
    }
    chosen = [name for name, wanted in views.items() if wanted]
    if asked["role"] and not asked["until"]:
        chosen.append("--owner")
    if len(chosen) > 1 and form == "text":
        raise click.UsageError(f"{' and '.join(chosen)} show different things; ask for one.")
    if form != "text" and {"--why", "--matrix", "--on"} & set(chosen):
        raise click.UsageError(f"{chosen[0]} is for people to read; leave out `--format`.")


def _for_a_machine(assessed: "Assessed", asked: _Asked, folder: Path, form: str) -> None:
    """Print the gaps, or the faults that prevent a verdict, in another form than text."""
    from readiness.commands.formats import reports, write

    found = assessed.assessment
    if found is None:
        said = f"{show.totals(assessed.diagnostics)}; there is no verdict."
        write(form, reports.of_faults("score", assessed.diagnostics, folder, said))
        return
    role = _role(found, asked["role"]) if asked["role"] else ""
    chosen = found._replace(areas=_areas(found, asked["area"]))
    write(form, reports.of_gaps(chosen, folder, role))


def _view(found: Assessment, asked: _Asked) -> Iterator[str]:
    """Return the lines of the view that was asked for."""
    role = _role(found, asked["role"]) if asked["role"] else ""
    if asked["criterion"]:
        return why.lines(_criterion(found, asked["criterion"]))
    if asked["as_matrix"]:
        return matrix.lines(found)
    if asked["until"]:
        return countdown.lines(_with_a_day(found, asked["until"]), role)
    if role:
        return owner.lines(found, role)
    return _verdict(found, asked["area"], asked["show_all"])


def _head(assessment: Assessment) -> Iterator[str]:
    yield show.title(assessment)
    yield "The ladder scores evidence; it is not a grade."
    yield ""


def _verdict(assessment: Assessment, area: str | None, show_all: bool) -> Iterator[str]:
    from readiness.score import CODES

    if not area and not show_all:
        yield from overview.lines(assessment, {code.code: code for code in CODES})
        yield "`--all` shows every gap, `--why CRITERION` how a standing came about."
        return
    if show_all and not area:
        yield from areas.folder_gaps(assessment)
    yield from areas.lines(_areas(assessment, area))
    if not area:
        yield from show.next_steps(assessment)


def _areas(assessment: Assessment, area: str | None) -> tuple[AreaStanding, ...]:
    chosen = tuple(one for one in assessment.areas if area in (None, one.id))
    if not chosen:
        raise _none("area", area or "", [one.id for one in assessment.areas])
    return chosen


def _criterion(assessment: Assessment, name: str) -> CriterionStanding:
    """Return a criterion by its id, or by the end of its id where only one ends so."""
    known = {one.id: one for area in assessment.areas for one in area.criteria}
    ending = [one for one in known.values() if one.id.endswith(f".{name}")]
    if name in known or len(ending) == 1:
        return known.get(name) or ending[0]
    if ending:
        ids = "` and `".join(one.id for one in ending)
        raise click.UsageError(f"More than one criterion ends so: `{ids}`.")
    raise _none("criterion", name, list(known))


def _role(assessment: Assessment, name: str) -> str:
    """Return a role in words, from its words or its id."""
    roles = owner.roles(assessment)
    known = {role.casefold(): role for role in roles}
    known |= {one.id: one.role for one in assessment.workspace.settings.owners}
    if name.casefold() not in known:
        meant = nearest(name.casefold(), known)
        raise _none("role", name, roles, known[meant] if meant else "")
    return known[name.casefold()]


def _with_a_day(assessment: Assessment, asked: date | str) -> Assessment:
    if isinstance(asked, date) and asked <= assessment.as_of:
        today = day_words(assessment.as_of)
        raise click.UsageError(f"{day_words(asked)} is not after {today}, the day of the verdict.")
    if assessment.until is None:
        raise click.UsageError(
            "There is no day to look to. Write one, such as `--on 2026-12-08`, or a later "
            "`meeting:` in readiness.yaml."
        )
    return assessment


def _none(what: str, name: str, known: list[str], meant: str = "") -> click.UsageError:
    meant = meant or nearest(name, known) or ""
    if meant:
        return click.UsageError(f"There is no {what} `{name}`. Did you mean `{meant}`?")
    many = f"`{'`, `'.join(known[:12])}`{' and others' if len(known) > 12 else ''}"
    return click.UsageError(f"There is no {what} `{name}`. There are {many}.")
