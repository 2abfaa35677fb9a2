"""G466: an area whose governance records show no question, decision or change."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.once import once
from readiness.score.prose.sentences import first_word
from readiness.score.responses import responded


@rule(
    "G466",
    Severity.WARNING,
    "governance shows no challenge",
    "Bournemouth 2018, paragraph 28; South Gloucestershire 2016, paragraph 116",
    Effort.ASK,
)
def governance_challenge(case: Case) -> Iterator[Finding]:
    """None of an area's governance records says what was asked, decided or changed.

    Members received reports and did not challenge slow progress for care leavers or a failing
    service for disabled children. Minutes that only note a report show that a body met. The
    words to look for stand in the terms (`challenge-words`); a `response`, or an action that
    names the record, is as good. Records that bear no judgement (`context`) are not asked, and
    one that supports several areas is told in the first. Only areas are asked in which the
    framework expects such records (`kinds`).

    Mend: say what scrutiny, the lead member or the corporate parenting board asked for, and
    what is different since.

    Example: `Scrutiny gets performance reports every two months.`
    """
    asked = [item for item in current(case.items) if _speaks(item) and not item.weak]
    for area, bare in once(case, asked):
        told = filter(_speaks, current(case.items_of(area)))
        expected = any("governance" in criterion.kinds for criterion in area.criteria)
        if expected and not any(_challenged(item, case) for item in told):
            yield Finding(
                bare[0].at,
                f"{area.short_title}: no governance record says what was asked, decided or "
                f"changed: {some([item.id for item in bare])}",
                "say who asked what, and write in `response:` what came of it",
                area.id,
            )


def _speaks(item: Item) -> bool:
    return item.kind == "governance" and item.finding != "context"


def _challenged(item: Item, case: Case) -> bool:
    return bool(first_word(item.says, case.terms.challenge_words)) or responded(item, case)
