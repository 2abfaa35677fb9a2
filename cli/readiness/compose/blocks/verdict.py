"""The verdict itself: gaps, and the questions they invite."""

from readiness.compose.words import capital, cell, strong
from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.document import Block, Cell, Column, Heading, Items, Paragraph, Table, Text

SEVERITY_WORDS = {
    Severity.ERROR: "Answer before sharing",
    Severity.WARNING: "An inspector would ask",
    Severity.NOTE: "Worth knowing",
}
"""What a gap's severity means to the person who reads it."""

MOST = 12


def gaps(assessment: Assessment) -> tuple[Block, ...]:
    """List every gap, area by area, worst first."""
    blocks: list[Block] = []
    for title, found in _grouped(assessment):
        blocks.append(Heading(2, (Text(title),)))
        for severity, words in SEVERITY_WORDS.items():
            of_it = [gap for gap in found if gap.severity is severity]
            if of_it:
                blocks.append(Heading(3, (Text(f"{words} ({len(of_it)})"),)))
                blocks.append(Items(tuple((_gap(gap),) for gap in of_it)))
    return tuple(blocks) or (Paragraph((Text("No gap was found."),)),)


def _grouped(assessment: Assessment) -> list[tuple[str, tuple[Diagnostic, ...]]]:
    groups = [("The whole self-evaluation", assessment.gaps)]
    groups += [(area.title, area.all_gaps) for area in assessment.areas]
    return [(title, found) for title, found in groups if found]


def _gap(gap: Diagnostic) -> Paragraph:
    hint = f". {gap.hint[:1].upper()}{gap.hint[1:]}" if gap.hint else ""
    where = f" ({gap.at})" if gap.at.file else ""
    return Paragraph((strong(gap.code), Text(f" {gap.message}{hint}{where}")))


def questions(assessment: Assessment) -> Block:
    """Turn what the evidence leaves open into questions to expect, weakest criteria first."""
    open_ = [
        (area, criterion)
        for area in assessment.areas
        for criterion in area.criteria
        if criterion.rung is not None and criterion.unanswered
    ]
    if not open_:
        return Paragraph((Text("Current evidence answers every prompt of the framework."),))
    columns = (
        Column("Area and criterion", 28),
        Column("Likely question", 42),
        Column("What we have today", 30),
    )
    ordered = sorted(open_, key=lambda pair: pair[1].rung or 0)
    rows = tuple(_question(area, criterion) for area, criterion in ordered[:MOST])
    return Table("Questions to expect, where evidence is thinnest first", columns, rows)


def _question(area: AreaStanding, criterion: CriterionStanding) -> tuple[Cell, ...]:
    return (
        cell(strong(area.short_title), criterion.heading),
        cell(criterion.unanswered[0]),
        cell(capital(criterion.words), capital(criterion.why)),
    )
