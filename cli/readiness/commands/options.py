"""Arguments and options that several commands share."""

import re
from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from readiness import shipped
from readiness.load import Sources

F = TypeVar("F", bound=Callable[..., Any])

_LIKE_A_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
"""What is meant as a day, well or badly written; everything else names a revision."""

FORMATS = ("text", "json", "sarif", "junit", "github", "markdown")
"""What `check` and `score` can print: text for a person, the others for a machine."""


def folder(function: F) -> F:
    """Take the authority's folder, by default the one the person is in."""
    return click.argument(
        "folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path()
    )(function)


def as_of(function: F) -> F:
    """Take the day to assess on."""
    return click.option(
        "--as-of",
        metavar="DATE",
        type=day,
        help="Assess on this day, such as 2026-03-31; else on the settings' own day, or today.",
    )(function)


def since(function: F) -> F:
    """Take the earlier day, or the tag, branch or commit, to compare with."""
    return click.option(
        "--since",
        metavar="DATE|REV",
        type=_day_or_revision,
        help="Compare with a day such as 2025-12-04, or with a tag, branch or commit in git; "
        "by default with the last meeting in the settings.",
    )(function)


def _day_or_revision(text: str) -> date | str:
    return day(text) if _LIKE_A_DAY.fullmatch(text) else text


def as_json(function: F) -> F:
    """Offer output for a machine."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine.")(
        function
    )


def output(function: Callable[..., None]) -> Callable[..., None]:
    """Offer every form of output as `form`; `--json` is short for `--format json`."""

    @click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        help="Print text (the default), or a form for a machine: see docs/ci.",
    )
    @click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
    @wraps(function)
    def command(*args: Any, form: str | None, as_json: bool, **others: Any) -> None:
        if as_json and form not in (None, "json"):
            raise click.UsageError(f"`--json` and `--format {form}` contradict each other.")
        function(*args, form="json" if as_json else form or "text", **others)

    return command


def sources(folder: Path) -> Sources:
    """Return where an authority's files and the shipped frameworks are."""
    return Sources(folder, shipped.folder("frameworks"))


def day(text: str) -> date:
    """Return a day as the files write it; a slip ends with the form to write."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"`{text}` is not a day; write it as 2026-03-31."
        raise click.BadParameter(message) from None
