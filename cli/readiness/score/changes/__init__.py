"""What changed between two verdicts: nothing is read, and nothing is told twice."""

from readiness.model.assessment import Assessment
from readiness.model.changes import Accepting, Changes, Source
from readiness.score.changes import figures, gaps, known, plan, rungs
from readiness.score.changes.then import Then, then

__all__ = ["Then", "changes", "then"]


def changes(
    before: Assessment, after: Assessment, unknown: frozenset[str] = frozenset()
) -> Changes:
    """Compare two verdicts on one authority.

    `unknown` holds the ids of actions and recommendations of which `before` cannot say how they
    stood. Under two editions of a framework, the ladder and the gaps are not compared.
    """
    was, now = before.workspace.framework.id, after.workspace.framework.id
    alike = was == now
    return Changes(
        since=before.as_of,
        until=after.as_of,
        areas=tuple(dict.fromkeys(area.short_title for area in after.areas)),
        criteria=rungs.moved(before, after) if alike else (),
        gaps=gaps.told(before, after, unknown) if alike else (),
        asked=plan.asked(before, after, unknown),
        planned=plan.planned(before, after, unknown),
        figures=figures.turned(before, after),
        known=known.known(before, after),
        accepting=gaps.accepting(before, after) if alike else Accepting(),
        source=Source(other_edition="" if alike else before.workspace.framework.short_title),
    )
