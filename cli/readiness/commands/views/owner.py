"""What one role has to do: its gaps by area, worst first, and what comes up for it."""

from collections.abc import Iterator

import click

from readiness.commands import show
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, worst_first


def roles(assessment: Assessment) -> list[str]:
    """Return every role that the settings list or that something is for, in words."""
    listed = [owner.role for owner in assessment.workspace.settings.owners]
    others = [gap.owner for gap in assessment.all_gaps] + [one.owner for one in assessment.coming]
    return list(dict.fromkeys(filter(None, [*listed, *others])))


def lines(assessment: Assessment, role: str) -> Iterator[str]:
    """Yield the gaps of a role."""
    places = [("The whole self-evaluation", assessment.gaps)]
    places += [(area.title, area.all_gaps) for area in assessment.areas]
    own = [gap for gap in assessment.all_gaps if gap.owner == role]
    said = f": {show.gap_totals(own)}" if own else " has no open gap"
    yield from show.hanging(f"{role}{said}.", 0)
    for title, gaps in places:
        mine = sorted((gap for gap in gaps if gap.owner == role), key=worst_first)
        if mine:
            yield ""
            yield click.style(show.printable(title), bold=True)
            for gap in mine:
                yield from _gap(gap)


def _gap(gap: Diagnostic) -> Iterator[str]:
    yield from show.hanging(f"{gap.code} {gap.severity}: {gap.message}: {gap.hint}", 2)
    if gap.at.file:
        yield f"      {show.printable(str(gap.at))}"
