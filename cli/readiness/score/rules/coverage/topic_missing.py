"""G407: topics that inspectors nearly always raise, and of which nothing speaks."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.framework import Criterion, EvidencePrompt
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, only_figures, some


@rule(
    "G407",
    Severity.WARNING,
    "a topic of nearly every report is missing",
    "92 published ILACS reports: the share of them that speak of each topic",
    Effort.ASK,
)
def topic_missing(case: Case) -> Iterator[Finding]:
    """Inspectors speak of a topic in nearly every report, and no current item names it.

    The framework says how many recent reports speak of each of its topics (`coverage`),
    and the terms from which share on a topic is asked for (`coverage-percent`). Where a
    criterion has no evidence, very little, or figures alone, that is told instead.

    Mend: write down what you know of the topic, or name it in an item that speaks of it
    already: `supports: [help.door.2]` instead of `supports: [help.door]`.

    Example: fourteen items on decisions about children, and none on strategy discussions.
    """
    for criterion, items in case.criteria():
        counted = current(items)
        missing = _missing(criterion, counted, case.terms.coverage_percent)
        enough = counted and len(counted) >= case.terms.fewest_items
        if missing and enough and not only_figures(counted):
            yield Finding(
                case.place(case.framework.area_of[criterion.id]),
                f"nothing current answers what nearly every report speaks of: {_words(missing)}",
                "find out, and name the question under `supports` of what answers it",
                criterion.id,
            )


def _words(missing: list[EvidencePrompt]) -> str:
    first, *others = missing
    more = f"; and {some([one.id for one in others])}" if others else ""
    return f"{first.text} (`{first.id}`){more}"


def _missing(criterion: Criterion, counted: tuple[Item, ...], share: int) -> list[EvidencePrompt]:
    """Return the topics that enough reports speak of and no item names; none if no share is set."""
    named = {name for item in counted for name in item.prompts}
    asked = [one for one in criterion.prompts if share and (one.coverage or 0) >= share]
    return [one for one in asked if one.id not in named]
