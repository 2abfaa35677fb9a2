"""Gaps by the role they are for."""

from typing import NamedTuple

from readiness.compose.blocks.verdict import SEVERITY_WORDS
from readiness.compose.ticks import stressed
from readiness.compose.words import cell, number, strong
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, worst_first
from readiness.model.document import Block, Cell, Column, Table

NOBODY = "Gaps that nobody owns yet"


class Owner(NamedTuple):
    """A role and the gaps that are for it, the worst first; `told` counts them in words."""

    role: str
    told: str
    gaps: tuple[Diagnostic, ...]


def owners(assessment: Assessment) -> tuple[Owner, ...]:
    """Return the roles that gaps are for, in the order of the settings; nobody comes last."""
    listed = [one.role for one in assessment.workspace.settings.owners]
    named = {gap.owner for gap in assessment.all_gaps}
    roles = [role for role in listed if role in named]
    roles += sorted(named - {*roles, ""}) + [""] * ("" in named)
    return tuple(_owner(assessment, role) for role in roles)


def _owner(assessment: Assessment, role: str) -> Owner:
    mine = sorted((gap for gap in assessment.all_gaps if gap.owner == role), key=worst_first)
    counts = ((words, sum(gap.severity is one for gap in mine)) for one, words in WORDS.items())
    told = ", ".join(f"{count} {words}" for words, count in counts if count)
    return Owner(role or NOBODY, f"{number(len(mine), 'gap')}: {told}.", tuple(mine))


WORDS = {severity: words[:1].lower() + words[1:] for severity, words in SEVERITY_WORDS.items()}
"""What a severity means, for the middle of a sentence."""


def gaps_for(owner: Owner) -> tuple[Block, ...]:
    """List the gaps of one owner, a table for each severity."""
    columns = (Column("Gap", 42), Column("What to do", 36), Column("Where", 22))
    return tuple(
        Table(f"{words}: {owner.role}", columns, tuple(map(_row, found)))
        for severity, words in SEVERITY_WORDS.items()
        if (found := [gap for gap in owner.gaps if gap.severity is severity])
    )


def _row(gap: Diagnostic) -> tuple[Cell, ...]:
    where = f"{gap.at.file}, line {gap.at.line}" if gap.at.line else gap.at.file
    return (
        cell(strong(gap.code), stressed(gap.message)),
        cell(stressed(gap.hint) or "–"),
        cell(where or "–"),
    )
