"""G444: evidence that contradicts what the text tells."""

from collections import defaultdict
from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.prose.told import Half, halves, told


@rule(
    "G444",
    Severity.WARNING,
    "evidence contradicts evidence",
    "North East Lincolnshire 2021: concerns from audits were missing from the self-evaluation",
    Effort.WRITE,
)
def contradiction(case: Case) -> Iterator[Finding]:
    """The text tells a strength, and leaves out a weakness on the same question.

    Practice that varies is no shame; a text that gives the good half of it is. Two items
    bear on the same question when they support the same evidence prompt, not merely the
    same criterion. Only current items count, and a weakness that was put right does not.

    Mend: cite both, and say how they go together: where it is good, where it is not, and
    why.

    Example: a text that cites `Nearly all plans are good`, while another finding of the
    same report says that plans leave out what happens if they fail.
    """
    grouped: dict[str, list[Half]] = defaultdict(list)
    for half in halves(case).values():
        grouped[half.criterion].append(half)
    cited_at = told(case)
    for criterion, found in grouped.items():
        strengths = list(dict.fromkeys(name for half in found for name in half.strengths))
        yield Finding(
            cited_at[strengths[0]],
            f"`{criterion}`: the text cites {some(strengths)} and leaves out "
            f"{some([half.weak.id for half in found])}, "
            f"{'a weakness' if len(found) == 1 else 'weaknesses'} on the same question",
            "cite both, and say how they go together",
            criterion,
        )
