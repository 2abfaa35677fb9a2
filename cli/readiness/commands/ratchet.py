"""Hold a folder against the agreed state, and say what is worse and what is better."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import click

from readiness.commands import explain, options, show
from readiness.commands.formats import reports, write
from readiness.commands.progress import told_if_slow
from readiness.load.baseline import ReadBaseline, read_baseline
from readiness.model.assessment import Assessment
from readiness.model.baseline import Baseline, Relaxation
from readiness.model.diagnostic import Diagnostic
from readiness.model.when import day_words
from readiness.pipeline import assess
from readiness.score import score
from readiness.score.ratchet import Compared, compare, state, unfit

if TYPE_CHECKING:
    from readiness.load import Texts


class Seen(NamedTuple):
    """A verdict, the faults beside it, and the lines of the files."""

    assessment: Assessment
    faults: tuple[Diagnostic, ...]
    texts: "Texts"

    @property
    def state(self) -> Baseline:
        """How things stand, in the terms of a baseline."""
        return state(self.assessment, self.faults)


class Held(NamedTuple):
    """What was seen, the agreed state it was held against, and what came of it."""

    seen: Seen
    agreed: Baseline
    compared: Compared


def look(folder: Path, as_of: date | None, form: str = "text") -> Seen:
    """Assess a folder; print every fault and leave with 1 where there is no verdict."""
    with told_if_slow(f"Reading {folder}"):
        assessed = assess(options.sources(folder), as_of, show.today())
    if assessed.assessment is not None:
        return Seen(assessed.assessment, assessed.diagnostics, assessed.loaded.texts)
    if form == "text":
        _stop(assessed.diagnostics, assessed.loaded.texts)
    said = f"{show.totals(assessed.diagnostics)}; nothing could be compared."
    write(form, reports.of_faults("check", assessed.diagnostics, folder, said))
    sys.exit(1)


def hold(folder: Path, file: Path, as_of: date | None, form: str = "text") -> Held:
    """Compare a folder with the agreed state in a file; print why and leave if that cannot be."""
    if not file.exists():
        raise click.UsageError(
            f"There is no agreed state in {file} yet. Type this to write the first one:\n"
            f"  {typed(file, folder)}"
        )
    read = read_baseline(file)
    agreed = read.baseline or _refuse(read, read.diagnostics, file, form)
    seen = look(folder, as_of, form)
    found = tuple(unfit(agreed, seen.assessment, read.rungs_at, explain.codes()))
    if found:
        _refuse(read, found, file, form)
    then = score(seen.assessment.workspace, agreed.agreed_on)
    return Held(seen, agreed, compare(agreed, seen.assessment, seen.faults, then))


def tell(held: Held) -> None:
    """Print what is worse, and what is better."""
    worse, better = held.compared
    day = day_words(held.agreed.agreed_on)
    show.diagnostics(worse, held.seen.texts)
    if worse:
        click.echo(f"Worse than agreed on {day}: {show.totals(worse)}.")
    else:
        click.echo(f"Nothing is worse than agreed on {day} ({content(held.agreed)}).")
    for line in _listed(better):
        click.echo(line)


def offer(held: Held, file: Path, folder: Path) -> None:
    """Print what to type to agree on the new state, if it is another one."""
    if held.compared.worse:
        click.echo("Put it right; or agree to it, with a reason that stays on record:")
        click.echo(f'  {typed(file, folder)} --reason "…" --by "…"')
    elif held.compared.better:
        click.echo("To make this the agreed state, type:")
        click.echo(f"  {typed(file, folder)}")


def renewed(held: Held, reason: str, by: str) -> Baseline:
    """Return how things stand as the new agreed state; what is worse goes on record."""
    now = held.seen.state
    relaxed = held.agreed.relaxed
    if held.compared.worse:
        worse = sorted(
            {" ".join(filter(None, (one.code, one.about))) for one in held.compared.worse}
        )
        relaxed += (Relaxation(on=now.agreed_on, by=by, reason=reason, worse=tuple(worse)),)
    return now.model_copy(update={"relaxed": relaxed})


def typed(file: Path, folder: Path) -> str:
    """Return the command that writes an agreed state, as it is typed."""
    words = [file.as_posix(), *([] if folder == Path() else [folder.as_posix()])]
    return " ".join(["readiness baseline", *(f'"{one}"' if " " in one else one for one in words)])


def _refuse(read: ReadBaseline, found: tuple[Diagnostic, ...], file: Path, form: str) -> NoReturn:
    """Print why an agreed state cannot be used, and leave with 1."""
    if form == "text":
        _stop(found, read.texts)
    write(form, reports.of_file("check", found, file))
    sys.exit(1)


def _stop(found: tuple[Diagnostic, ...], texts: "Texts") -> NoReturn:
    show.diagnostics(found, texts)
    click.echo(f"{show.totals(found)}. Put the errors right and run this again.")
    sys.exit(1)


def _listed(better: Iterable[str]) -> Iterator[str]:
    lines = [line for one in better for line in show.hanging(one, 2)]
    if lines:
        yield "Better than agreed:"
        yield from lines


def content(agreed: Baseline) -> str:
    """Return what an agreed state holds, in words."""
    gaps = sum(one.times for one in agreed.gaps)
    return f"{len(agreed.rungs)} criteria and {gaps} gap{'' if gaps == 1 else 's'}"
