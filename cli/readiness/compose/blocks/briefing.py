"""For the Director alone: the two numbers of each area, what not to say, what to answer first."""

from readiness.compose.blocks import exposed
from readiness.compose.index import Index
from readiness.compose.ticks import spoken
from readiness.compose.words import cell, number, strong
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.diagnostic import Diagnostic, Severity, worst_first
from readiness.model.document import Block, Cell, Column, Inlines, Items, Paragraph, Table, Text

MOST = 12
"""Gaps that can still be answered before a meeting."""

UNSOUND = ("G423", "G425", "G426", "G441", "G442", "G443", "G444", "G453", "G454", "G457")
"""Gaps in what is claimed: a sentence that somebody in the room can take apart."""

_NONE = "No figure with a comparator"


def area_lines(assessment: Assessment, index: Index) -> Table:
    """Give each area one line: its proudest number, and its most exposed one."""
    columns = (
        Column("Area", 20),
        Column("Proudest number", 40),
        Column("Most exposed number", 40),
    )
    rows = tuple(_area(assessment, index, area) for area in assessment.areas)
    return Table("Two numbers for each area", columns, rows, row_titles=True)


def _area(assessment: Assessment, index: Index, area: AreaStanding) -> tuple[Cell, ...]:
    best = exposed.proudest(assessment, index, area)
    worst = exposed.most_exposed(assessment, index, area)
    return (
        cell(strong(area.short_title)),
        cell(best, tone="strength") if best else cell(_NONE),
        cell(worst, tone="weakness") if worst else cell(_NONE),
    )


def not_to_say(assessment: Assessment, index: Index) -> Block:
    """List what is claimed and cannot be held, so that nobody says it in the room."""
    found = [gap for gap in assessment.all_gaps if gap.code in UNSOUND]
    if not found:
        return Paragraph((Text("No claim was found that the evidence does not bear."),))
    worst = sorted(found, key=worst_first)[:MOST]
    return Items(tuple((Paragraph(_claim(assessment, index, gap)),) for gap in worst))


def _claim(assessment: Assessment, index: Index, gap: Diagnostic) -> Inlines:
    hint = f" To mend it, {gap.hint}" if gap.hint else ""
    return spoken(assessment, index, f"{gap.message}.{hint}.".replace("..", "."))


def to_answer(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """List the gaps to answer before the meeting, the worst first, and count the others."""
    found = [gap for gap in assessment.all_gaps if gap.severity is Severity.ERROR]
    if not found:
        return (Paragraph((Text("Nothing must be answered before the meeting."),)),)
    columns = (Column("What is missing", 44), Column("What to do", 36), Column("Who", 20))
    rows = tuple(_gap(assessment, index, gap) for gap in sorted(found, key=worst_first)[:MOST])
    table = Table("To answer before the meeting", columns, rows)
    left = len(found) - MOST
    if left <= 0:
        return (table,)
    return table, Paragraph((Text(f"{number(left, 'more gap')}: see the gap report."),))


def _gap(assessment: Assessment, index: Index, gap: Diagnostic) -> tuple[Cell, ...]:
    return (
        cell(spoken(assessment, index, gap.message)),
        cell(spoken(assessment, index, gap.hint)),
        cell(gap.owner or "Nobody named"),
    )
