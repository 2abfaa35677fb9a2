"""Print diagnostics: the place, the line itself with a caret, and what to do."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from readiness.commands.json_text import dumps
from readiness.compose.data import Problem, problem
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.when import day_words

if TYPE_CHECKING:
    from readiness.load import Texts
    from readiness.pipeline import Assessed

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_GAPS = {
    Severity.ERROR: "to answer before sharing",
    Severity.WARNING: "an inspector would ask about",
    Severity.NOTE: "worth knowing",
}
_RUNGS = (
    ("not", "evidenced"),
    ("", "asserted"),
    ("", "evidenced"),
    ("triangu-", "lated"),
    ("impact", "shown"),
)
"""The rungs over the columns of a table, lowest first, each in two lines."""

_WIDEST = 100

WIDTH = 96
"""Letters in a line of ordinary output: a Windows console shows 100 to 120."""


def coloured() -> bool | None:
    """Return False if the reader asked for no colour, else None: let click decide."""
    return False if os.environ.get("NO_COLOR") else None


def diagnostics(found: Iterable[Diagnostic], texts: "Texts") -> None:
    """Print each diagnostic with its line."""
    for one in found:
        click.echo(_headline(one), color=coloured())
        for line in _excerpt(one, texts):
            click.echo(line)
        if one.hint:
            click.echo(f"      = {printable(one.hint)}")
        click.echo()


def totals(found: Sequence[Diagnostic]) -> str:
    """Return how many of each severity there are, in words."""
    counts = [(name, sum(one.severity is name for one in found)) for name in Severity]
    return ", ".join(f"{n} {name}{'s' if n != 1 else ''}" for name, n in counts if n)


def printable(text: str) -> str:
    """Return text with control characters made visible: a file may carry a terminal's codes."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)


def today() -> date:
    """Read the clock: the only place that does."""
    return date.today()


def _headline(one: Diagnostic) -> str:
    label = click.style(str(one.severity), fg=_COLOURS[one.severity], bold=True)
    return f"{printable(str(one.at))}: {one.code} {label}: {printable(one.message)}"


def _excerpt(one: Diagnostic, texts: "Texts") -> tuple[str, ...]:
    line = texts.line(one.at.file, one.at.line)
    if not line:
        return ()
    start = max(0, one.at.column - _WIDEST)
    shown = printable(line[start : start + _WIDEST + 40].expandtabs(1))
    return (f"{one.at.line:5} | {shown}", f"      | {' ' * (one.at.column - 1 - start)}^")


def stopped(
    assessed: "Assessed",
    faults: tuple[Diagnostic, ...] = (),
    *,
    as_json: bool = False,
    nothing_written: bool = False,
) -> None:
    """Print why there is no verdict, or with faults in templates, no document."""
    found = (*assessed.diagnostics, *faults)
    if as_json:
        click.echo(dumps(data(found)), nl=False)
        return
    diagnostics(found, assessed.loaded.texts)
    click.echo(f"{totals(found)}. Put the errors right and run this again.")
    if nothing_written:
        click.echo("Nothing was written.")


def data(found: Iterable[Diagnostic]) -> list[Problem]:
    """Return diagnostics as values that JSON can hold."""
    return [problem(one) for one in found]


def title(assessment: Assessment) -> str:
    """Return whose verdict it is, of which day, under which edition."""
    authority = printable(assessment.workspace.settings.authority.name)
    edition = assessment.workspace.framework.short_title
    return f"{authority} on {day_words(assessment.as_of)}, under {edition}"


def summary(assessment: Assessment) -> Iterator[str]:
    """Yield the one-screen summary: the standing of each area, and what to do next."""
    yield title(assessment)
    yield ""
    yield from areas(assessment)
    yield from next_steps(assessment)
    yield ""


def areas(assessment: Assessment) -> Iterator[str]:
    """Yield a line for each area: how many criteria stand on each rung, and its plan."""
    head = "Criteria on each rung"
    widest = max(len(head), *(len(area.short_title) for area in assessment.areas))
    above, below = (_columns([pair[line] for pair in _RUNGS]) for line in (0, 1))
    yield f"  {'':{widest}} {above}".rstrip()
    yield f"  {head:{widest}} {below}  plan"
    for area in assessment.areas:
        counts = _columns(list(map(str, area.rungs)))
        waived = f"; {area.not_applicable} not applicable" if area.not_applicable else ""
        yield f"  {area.short_title:{widest}} {counts}  {area.plan.words}{waived}"
    yield ""


def _columns(words: list[str]) -> str:
    widths = (max(map(len, pair)) for pair in _RUNGS)
    return " ".join(f"{word:>{width}}" for word, width in zip(words, widths, strict=True))


def next_steps(assessment: Assessment) -> Iterator[str]:
    """Yield the most useful things to do next, each on few lines."""
    if not assessment.next_steps:
        yield "No gap was found."
        return
    yield "The most useful things to do next:"
    for number, step in enumerate(assessment.next_steps, 1):
        area = f"{step.area}: " if step.area else ""
        yield from wrap(
            f"{step.gaps[0].code} {printable(area + step.what)}",
            WIDTH,
            initial_indent=f"  {number}. ",
            subsequent_indent="     ",
            break_on_hyphens=False,
            max_lines=3,
            placeholder=" …",
        )
        yield f"     ({printable(step.brings)})"


def gap_totals(gaps: Sequence[Diagnostic]) -> str:
    """Return how many gaps there are of each severity, in the words of the documents."""
    counts = [(words, sum(gap.severity is one for gap in gaps)) for one, words in _GAPS.items()]
    noun = "gap" if len(gaps) == 1 else "gaps"
    return f"{len(gaps)} {noun}: {', '.join(f'{n} {words}' for words, n in counts if n)}"


def severity(one: Severity) -> str:
    """Return a severity in its colour."""
    return click.style(str(one), fg=_COLOURS[one], bold=True)


def fitted(text: str) -> str:
    """Return text cut to one line of a console."""
    shown = printable(text)
    return shown if len(shown) <= WIDTH else f"{shown[: WIDTH - 1]}…"


def as_json(value: object) -> None:
    """Print a value as JSON, with nothing in it that could command a terminal."""
    click.echo(dumps(value), nl=False)


def hanging(text: str, indent: int) -> list[str]:
    """Return text in lines that fit a console, the second and later ones indented further."""
    first, rest = " " * indent, " " * (indent + 2)
    return wrap(
        printable(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,
    )
