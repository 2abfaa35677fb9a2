"""G467: caseloads known only as an average."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.prose.sentences import first_word


@rule(
    "G467",
    Severity.WARNING,
    "caseloads are known only as an average",
    "South Gloucestershire 2016, paragraphs 23 and 121",
    Effort.ASK,
)
def caseload_average(case: Case) -> Iterator[Finding]:
    """There are figures of caseloads, and none of them is of a single team.

    Most workers in one authority had manageable caseloads, while one team averaged 33 and
    172 disabled children stood in the names of two managers. An average over everybody hides
    both. An item is of a team when it names one in `team`, or in its words.

    Mend: add caseloads by team, the highest and what managers hold among them, with `team`.

    Example: `Average caseload: 15.6 cases`, and no team.
    """
    told = [
        item for item in current(case.items) if first_word(item.says, case.terms.caseload_words)
    ]
    figures = [item for item in told if item.kind == "data"]
    if figures and not any(_of_a_team(item, case) for item in told):
        yield Finding(
            figures[0].at,
            f"caseloads are given for everybody together: {some([one.id for one in figures])}",
            "add caseloads by team, with `team:`, and what managers hold",
            figures[0].id,
        )


def _of_a_team(item: Item, case: Case) -> bool:
    """Say whether an item is of a team; only a figure can be by a word such as `team`."""
    words = case.workspace.settings.teams
    if item.kind == "data":
        words += case.terms.team_words
    return bool(item.teams or first_word(item.says, words))
