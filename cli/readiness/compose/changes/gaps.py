"""Criteria and gaps that moved, in tables: counted by area, and told by code."""

from collections.abc import Iterator

from readiness.compose.words import capital, cell, gist, listed, number, strong
from readiness.model.changes import Changes, GapsOf
from readiness.model.diagnostic import Diagnostic
from readiness.model.document import Block, Cell, Column, Paragraph, Table, Text

_WHOLE = "The whole"


def by_area(changes: Changes) -> Iterator[Block]:
    """Count for each area the criteria that climbed and fell, and the gaps closed and opened."""
    rows = tuple(row for area in ("", *changes.areas) if (row := _area(changes, area)))
    if not rows:
        return
    heads = ("Climbed", "Fell", "Gaps closed", "Gaps opened")
    columns = (Column("Area", 32), *(Column(head, 17, "right") for head in heads))
    yield Table("Criteria and gaps, area by area", columns, rows, row_titles=True)


def _area(changes: Changes, area: str) -> tuple[Cell, ...]:
    steps = [one for one in changes.criteria if one.what.of == area]
    gaps = [one for one in changes.gaps if one.area == area]
    counts = (
        sum(one.better for one in steps),
        sum(not one.better for one in steps),
        sum(len(one.closed) for one in gaps),
        sum(len(one.opened) for one in gaps),
    )
    if not any(counts):
        return ()
    return (cell(strong(area or _WHOLE)), *(cell(str(count)) for count in counts))


def by_code(gaps: tuple[GapsOf, ...], names: dict[str, str], most: int) -> Iterator[Block]:
    """Tell the kinds of gap of which most were closed or opened, each area's in one row.

    `names` are the headings of criteria and of groups of children, by their ids.
    """
    chosen = sorted(gaps, key=lambda one: -len(one.closed) - len(one.opened))[:most]
    if not chosen:
        return
    columns = (Column("Gap", 40), Column("Closed", 30), Column("Opened", 30))
    rows = tuple(
        (
            cell(strong(capital(one.title)), one.area or _WHOLE),
            _cell(one.closed, names),
            _cell(one.opened, names),
        )
        for one in chosen
    )
    yield Table("Gaps closed and opened", columns, rows, row_titles=True)
    left = len(gaps) - len(chosen)
    if left:
        words = f"{number(left, 'further kind')} of gap left out here."
        yield Paragraph((Text(words),), style="small")


def _cell(gaps: tuple[Diagnostic, ...], names: dict[str, str]) -> Cell:
    if not gaps:
        return cell("")
    told = listed(names[gap.about] for gap in gaps if gap.about in names)
    return cell(strong(str(len(gaps))), gist(told, 70))
