"""The verdict itself: gaps, and the questions they invite."""

from readiness.compose.words import cell, strong
from readiness.model.assessment import Accepted, Assessment
from readiness.model.diagnostic import Diagnostic, Severity
from readiness.model.document import Block, Cell, Column, Heading, Items, Paragraph, Table, Text
from readiness.model.when import day_words

SEVERITY_WORDS = {
    Severity.ERROR: "Answer before sharing",
    Severity.WARNING: "An inspector would ask",
    Severity.NOTE: "Worth knowing",
}
"""What a gap's severity means to the person who reads it."""


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
    asides = "; ".join(filter(None, (gap.owner, str(gap.at) if gap.at.file else "")))
    where = f" ({asides})" if asides else ""
    return Paragraph((strong(gap.code), Text(f" {gap.message}{hint}{where}")))


def accepted(assessment: Assessment) -> Block:
    """List the gaps that the authority lives with for a time: why, by whom, until when."""
    if not assessment.accepted:
        return Paragraph((Text("No gap has been accepted."),))
    columns = (
        Column("Gap", 40),
        Column("Why it is accepted", 30),
        Column("By", 16),
        Column("Until", 14),
    )
    return Table("Gaps accepted for a time", columns, tuple(map(_accepted, assessment.accepted)))


def _accepted(one: Accepted) -> tuple[Cell, ...]:
    about = f" about {one.terms.about}" if one.terms.about else ""
    gone = f"{one.terms.gap}{about}: there is no such gap"
    what = f"{one.gap.code}: {one.gap.message}" if one.gap else gone
    until = day_words(one.terms.until)
    return cell(what), cell(one.terms.reason), cell(one.terms.by), cell(until)
