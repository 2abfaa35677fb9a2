"""G423: too early to tell, and no day to look again."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, current
from readiness.score.prose.moments import last_day
from readiness.score.prose.passages import Passage, by_area, heading, passages
from readiness.score.prose.sentences import first_word

_ANSWERS = ("what_we_know", "how_we_know", "plans")


@rule(
    "G423",
    Severity.WARNING,
    "too early to tell, and no day to look again",
    "Bath and North East Somerset 2013, paragraph 32; South Gloucestershire 2016, paragraph 65",
    Effort.WRITE,
)
def too_early(case: Case) -> Iterator[Finding]:
    """Something is said to be too early to judge, and nothing says when it will be judged.

    Inspectors wrote that it was too early to see a difference in about one report of
    three. It is an honest answer once; what is new needs a day on which somebody looks.
    A day still to come is enough, in the sentence or the next one; for an item also in
    its `response` or `retest`, or as the `due` of an action that responds to it. Weaknesses
    are left to the plan.

    Mend: say when you will look at what changed for children, and how.

    Example: `The new visits are not yet embedded`, and no word of when that is checked.
    """
    items = {item.id: item for item in current(case.items) if _put_off(item, case)}
    for item in items.values():
        yield Finding(
            item.at,
            f"`{item.id}` says `{_word(item.says, case)}`, and nothing says when you will know",
            "add an action that responds to it, with the day on which you look again as `due`",
            item.id,
        )
    found = [one for one in passages(case, _ANSWERS) if _unreviewed(one, case)]
    new = [one for one in found if not items.keys() & set(one.said.cites)]
    for area, said in by_area(new).items():
        yield _in_prose(said, heading(case, area), case)


def _in_prose(found: list[Passage], area: str, case: Case) -> Finding:
    said = found[0].said
    return Finding(
        said.at,
        f"{area}: `{_word(said.text, case)}` stands without the day on which you will know"
        + (f", in {len(found)} places, such as: " if len(found) > 1 else ", in: ")
        + said.short.rstrip(".!?"),
        "say when you will look again",
        said.about,
    )


def _unreviewed(passage: Passage, case: Case) -> bool:
    return bool(_word(passage.said.text, case)) and not _to_come(passage.text, case)


def _put_off(item: Item, case: Case) -> bool:
    if not _word(item.says, case) or item.id in case.needs:
        return False
    return not _to_come(f"{item.says} {item.response}", case) and item.id not in _reviewed(case)


def _reviewed(case: Case) -> set[str]:
    """Return the ids of items that an action with a date answers, or that are tested again."""
    records = case.workspace.records
    dated = {one.id: one for one in records.actions if one.due and one.status != "stopped"}
    found = {name for action in dated.values() for name in action.responds_to}
    for audit in records.audits:
        if dated.keys() & set(audit.actions) or _to_come(audit.retest, case):
            found.add(audit.id)
    return found


def _word(text: str, case: Case) -> str:
    return first_word(" ".join(text.split()), case.terms.too_early_words)


def _to_come(text: str, case: Case) -> bool:
    day = last_day(text)
    return day is not None and day >= case.as_of
