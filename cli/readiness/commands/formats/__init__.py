"""What `check` and `score` print for a machine: one form in one file each."""

from collections.abc import Callable
from importlib import import_module

import click

from readiness.commands.formats.report import Report, Subject

__all__ = ["Report", "Subject", "text", "write"]


def write(form: str, report: Report) -> None:
    """Print a report in one of the forms for machines. Raises ValueError for one with no subject.

    To have looked at nothing must never read as a good result.
    """
    click.echo(text(form, report), nl=False)


def text(form: str, report: Report) -> str:
    """Return a report in one of the forms for machines, with a line end at the end."""
    if not report.subjects:
        raise ValueError("a report of nothing")
    written: Callable[[Report], str] = import_module(f"{__name__}.{form}").written
    return written(report)
