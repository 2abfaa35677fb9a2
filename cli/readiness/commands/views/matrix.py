"""The matrix in a terminal: ways of knowing across, criteria down."""

from collections.abc import Iterator
from itertools import groupby

import click

from readiness.commands import show
from readiness.compose.matrix import Row, matrix
from readiness.model.assessment import Assessment
from readiness.model.kinds import WAYS

_NAME = 23
_HEADS = {
    "looked at": ("looked", "at"),
    "figures": ("fig-", "ures"),
    "children": ("child-", "ren"),
    "families": ("famil-", "ies"),
    "staff": ("staff", ""),
    "partners": ("part-", "ners"),
    "outside view": ("out-", "side"),
    "learning": ("learn-", "ing"),
    "records": ("rec-", "ords"),
}
_TOP, _BELOW = ([_HEADS[way][line] for way in WAYS] for line in (0, 1))
_WIDTHS = [max(map(len, _HEADS[way])) for way in WAYS]


def lines(assessment: Assessment) -> Iterator[str]:
    """Yield one line for each criterion: current items by way of knowing, and what is missing."""
    yield "Current items by way of knowing; `0` where inspectors expect some, `.` where not."
    yield ""
    yield f"{'':{_NAME}}{_cells(_TOP)}"
    yield f"{'':{_NAME}}{_cells(_BELOW)}".rstrip()
    for area, rows in groupby(matrix(assessment), key=lambda row: row.area):
        yield click.style(show.printable(area), bold=True)
        for row in rows:
            yield _line(row)


def _line(row: Row) -> str:
    name = row.criterion.partition(".")[2] or row.criterion
    name = name if len(name) < _NAME - 2 else f"{name[: _NAME - 4]}…"
    marks = [
        str(count or ("0" if due else "."))
        for count, due in zip(row.counts, row.expected, strict=True)
    ]
    return f"  {show.printable(name):{_NAME - 2}}{_cells(marks)}  {row.missing}".rstrip()


def _cells(words: list[str]) -> str:
    return " ".join(f"{word:>{width}}" for word, width in zip(words, _WIDTHS, strict=True))
