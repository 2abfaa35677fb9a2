"""Markdown: tables for a job's summary or a comment on a pull request, the worst first."""

import re
from collections.abc import Iterator
from itertools import groupby

from readiness.commands.formats.report import Report
from readiness.commands.show import printable
from readiness.model.diagnostic import Diagnostic

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$#!]")
_QUOTED = re.compile(r"(`[^`\\]+`)")


def written(report: Report) -> str:
    """Return a heading, the outcome, and a table for each severity."""
    lines = [f"## {_cell(report.title)}", "", _cell(report.summary), *_tables(report)]
    if report.files:
        lines += ["", f"Looked at: {', '.join(map(_cell, report.files))}."]
    return "\n".join(lines) + "\n"


def _tables(report: Report) -> Iterator[str]:
    for severity, group in groupby(report.findings, key=lambda one: one.severity):
        rows = list(group)
        yield from ("", f"### {str(severity).capitalize()}s: {len(rows)}", "")
        yield "| code | where | what | what to do | for |"
        yield "| --- | --- | --- | --- | --- |"
        yield from map(_row, rows)


def _row(one: Diagnostic) -> str:
    cells = (one.code, str(one.at), one.message, one.hint, one.owner)
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    """Return a text that is read letter for letter; what stands in backticks stays so."""
    parts = _QUOTED.split(printable(text))
    return "".join(
        part.replace("|", r"\|") if place % 2 else _SPECIAL.sub(r"\\\g<0>", part)
        for place, part in enumerate(parts)
    )
