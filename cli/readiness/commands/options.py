"""Arguments and options that several commands share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from readiness import shipped
from readiness.load import Sources

F = TypeVar("F", bound=Callable[..., Any])


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
        type=_day,
        help="Assess on this day, such as 2026-03-31; else on the settings' own day, or today.",
    )(function)


def as_json(function: F) -> F:
    """Offer output for a machine."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine.")(
        function
    )


def sources(folder: Path) -> Sources:
    """Return where an authority's files and the shipped frameworks are."""
    return Sources(folder, shipped.folder("frameworks"))


def _day(text: str) -> date:
    """Return a day as the files write it; a slip ends with the form to write."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"`{text}` is not a day; write it as 2026-03-31."
        raise click.BadParameter(message) from None
