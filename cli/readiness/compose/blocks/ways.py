"""How it is known: the matrix of ways of knowing by criterion, and how each standing came about."""

from itertools import groupby

from readiness.compose.explained import Explained, explained, heads
from readiness.compose.matrix import Row, matrix
from readiness.compose.words import capital, cell, strong
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Heading,
    Items,
    Paragraph,
    Table,
    Text,
)
from readiness.model.kinds import WAYS


def ways_of_knowing(assessment: Assessment) -> tuple[Block, ...]:
    """Count current items by way of knowing, a table for each area."""
    columns = (
        Column("Criterion", 26),
        *(Column(capital(way), 8, "centre") for way in WAYS),
        Column("What is missing", 16),
    )
    tables = tuple(
        Table(f"Ways of knowing: {area}", columns, tuple(map(_row, rows)), row_titles=True)
        for area, rows in groupby(matrix(assessment), key=lambda row: row.area)
    )
    return (_legend(), *tables)


def _legend() -> Paragraph:
    return Paragraph(
        (
            Text(
                "Each number counts items that are current. A nought stands where inspectors "
                "expect evidence of that kind and there is none; a dash where they need not. An "
                "audit that asked children counts under looked at and under children."
            ),
        )
    )


def _row(row: Row) -> tuple[Cell, ...]:
    marks = (
        cell(
            str(count or ("0" if due else "–")), tone="caution" if due and not count else "neutral"
        )
        for count, due in zip(row.counts, row.expected, strict=True)
    )
    return cell(strong(row.heading)), *marks, cell(capital(row.missing) or "–")


def why(area: AreaStanding) -> tuple[Block, ...]:
    """Say of each criterion which items counted, which did not and why, and what would raise it."""
    return tuple(block for one in area.criteria for block in _explained(explained(one)))


def _explained(told: Explained) -> tuple[Block, ...]:
    counted, left_out = heads(told)
    blocks: list[Block] = [
        Heading(3, (Text(told.title),)),
        Paragraph((Text(f"{capital(told.standing)}."),)),
    ]
    for head, lines in ((counted, told.counted), (left_out, told.left_out)):
        if lines:
            blocks.append(Paragraph((strong(f"{head}:"),)))
            blocks.append(Items(tuple((Paragraph((Text(line),)),) for line in lines)))
    if told.raises:
        blocks.append(Paragraph((strong("What would raise it: "), Text(f"{told.raises}."))))
    return tuple(blocks)
