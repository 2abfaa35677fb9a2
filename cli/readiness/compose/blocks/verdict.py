"""The verdict itself: gaps, and the questions they invite."""

from collections import defaultdict

from readiness.compose.index import Index
from readiness.compose.words import cell, number, strong
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.document import Block, Column, Heading, Items, Paragraph, Table, Text

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


def questions(assessment: Assessment, index: Index) -> Block:
    """Turn what is thin into the questions to expect, and say where the answer starts."""
    rows = []
    for area in assessment.areas:
        for criterion in area.criteria:
            weakest = criterion.rung is not None and criterion.rung < 2
            if weakest and criterion.unanswered:
                rows.append((area, criterion.heading, criterion.unanswered[0], criterion.why))
    if not rows:
        return Paragraph((Text("Every criterion that applies has current evidence."),))
    columns = (Column("Area and criterion", 28), Column("Likely question", 44), Column("Today", 28))
    cells = tuple(
        (cell(strong(area.short_title), heading), cell(asked), cell(why[:1].upper() + why[1:]))
        for area, heading, asked, why in rows[:MOST]
    )
    return Table("Questions to expect where evidence is thin", columns, cells)


def counts(area: AreaStanding) -> str:
    """Count an area's gaps by how soon they must be answered."""
    by_severity: dict[Severity, int] = defaultdict(int)
    for gap in area.all_gaps:
        by_severity[gap.severity] += 1
    return ", ".join(number(count, str(severity)) for severity, count in by_severity.items())
