"""G426: an improvement with nothing to compare it with."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current, some
from readiness.score.once import once
from readiness.score.outside import speaks_for_itself
from readiness.score.prose.claims import claimed, compared
from readiness.score.prose.passages import Passage, by_area, heading, passages

_LOOKS_BACK = ("what_we_know", "how_we_know")


@rule(
    "G426",
    Severity.WARNING,
    "an improvement with nothing to compare it with",
    "BCP 2024 scrutiny report, paragraphs 18 and 28, which do it well; paragraph 16 does not",
    Effort.ASK,
)
def no_baseline(case: Case) -> Iterator[Finding]:
    """Something is said to be better, and nothing says than what or since when.

    A reader believes 70 per cent permanent staff where it was 30 per cent, and cannot
    weigh `much improved`. The terms list the words (`better-words`), the phrases in which
    they claim nothing (`plain-phrases`), and words for an earlier time (`earlier-words`).
    Two values, a year or such a word are enough: in an item, and in prose in the sentence,
    the next one, or an item that it cites. Asked are strengths and mixed findings of the
    authority's own: whoever speaks from outside or of their own life compares for
    themselves. Plans and headlines are not asked.

    Mend: say from what to what, or since when.

    Example: `Supervision has improved`, in place of `good in 33 of 60 records in May 2026,
    against 21 of 60 in May 2025`.
    """
    untold = [item for item in current(case.items) if _bare(item, case)]
    told, comparing = {item.id for item in untold}, set(_comparing(case))
    items = {area.id: found for area, found in once(case, untold)}
    prose = by_area(
        one
        for one in passages(case, _LOOKS_BACK)
        if _unanswered(one, case)
        and not comparing.intersection(one.cites)
        and not told.intersection(_cited(one, case))
    )
    for area in dict.fromkeys([*items, *prose]):
        yield _finding(area, items.get(area, []), prose.get(area, []), case)


def _finding(area: str, items: list[Item], prose: list[Passage], case: Case) -> Finding:
    count = len(items) + len(prose)
    where = [some([item.id for item in items])] if items else []
    where += [f"`{prose[0].said.short}`"] if prose else []
    return Finding(
        items[0].at if items else prose[0].said.at,
        f"{heading(case, area)}: {count} claim{'s' * (count > 1)} of improvement "
        f"give{'s' * (count == 1)} no earlier value or date: {'; '.join(where)}",
        "say from what to what, or since when",
        area,
    )


def _bare(item: Item, case: Case) -> bool:
    """Say whether an item of the authority's own claims an improvement, and compares nothing."""
    better = item.finding in ("strength", "mixed") and not speaks_for_itself(item, case.terms)
    return better and _claims(item.says, case) and not compared(item.says, case.terms)


def _unanswered(passage: Passage, case: Case) -> bool:
    return _claims(passage.said.text, case) and not compared(passage.text, case.terms)


def _cited(passage: Passage, case: Case) -> tuple[str, ...]:
    """Return what stands beside a claim; a sentence with a claim of its own cites for itself."""
    own_claim = passage.after and _claims(passage.after.text, case)
    return passage.said.cites if own_claim else passage.cites


def _comparing(case: Case) -> Iterator[str]:
    """Yield the id of each item that compares: in words, by its series, or by who speaks."""
    series = {one.id for one in case.workspace.records.indicators if len(one.series) > 1}
    for item in case.items:
        if (
            item.id in series
            or speaks_for_itself(item, case.terms)
            or compared(item.says, case.terms)
        ):
            yield item.id


def _claims(text: str, case: Case) -> bool:
    return bool(claimed(text, case.terms.better_words, case.terms))
