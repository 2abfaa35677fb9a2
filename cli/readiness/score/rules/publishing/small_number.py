"""G481: a count of children that is too small to be shown."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.kinds import WAYS
from readiness.model.rule import Finding, rule
from readiness.score.case import Case
from readiness.score.figures.counts import is_public, small_points
from readiness.score.figures.series import every_series
from readiness.score.prose.numbers import small_count
from readiness.score.prose.passages import heading
from readiness.score.prose.sentences import narrative, sentences
from readiness.score.seen import Seen, gathered

_OUTSIDE = WAYS["outside view"]


@rule(
    "G481",
    Severity.ERROR,
    "a number of children too small to show",
    "DfE files on children's social care: counts of one to five are hidden, and nought is shown",
)
def small_number(case: Case) -> Iterator[Finding]:
    """A figure or a sentence counts so few children that somebody may recognise them.

    The department hides counts of one to five of an authority's children, and shows nought.
    The terms say below which count nothing is shown (`smallest-count`). Counts in indicators
    are asked, with percentages that give a count away, and numbers in the text and in items
    that stand right before a word for children (`child-words`). Bounds such as `fewer than
    six`, and children who only speak (`telling-words`), are passed over. So is what has been
    published: findings of inspections, files of the department, and records whose `source`
    names those who published it.

    Mend: write `c` for the value and leave out its `numerator`; in prose, say `a few` or
    `fewer than six`. A case study is asked for consent instead.

    Example: `value: 3`, with `unit: children`.
    """
    fewest = case.terms.smallest_count
    seen = (*_in_indicators(case), *_in_evidence(case), *_in_prose(case))
    for found in gathered(seen):
        yield Finding(
            found.at,
            f"{heading(case, found.area)}: fewer than {fewest} children are counted in "
            f"{found.words}",
            "write `c` for a value and leave out its numerator; in words, say `a few` or "
            f"`fewer than {fewest}`",
            found.area,
        )


def _in_indicators(case: Case) -> Iterator[Seen]:
    for one in every_series(case):
        small = small_points(one, case)
        said = small_count(one.indicator.commentary, case.terms)
        area, name = _area(case, one.item.criteria), one.item.id
        if small:
            yield Seen(area, small[-1].where("value"), f"`{name}` ({small[-1].period})")
        elif said:
            yield Seen(area, one.indicator.where("commentary"), f"`{name}` (`{said}`)")


def _in_evidence(case: Case) -> Iterator[Seen]:
    for item in case.items:
        asked = not item.measured and item.kind not in (*_OUTSIDE, "case-study")
        if asked and not is_public(item.source, case.terms):
            said = small_count(item.says, case.terms)
            if said:
                yield Seen(_area(case, item.criteria), item.at, f"`{item.id}` (`{said}`)")


def _in_prose(case: Case) -> Iterator[Seen]:
    public = {item.id for item in case.items if item.kind in _OUTSIDE}
    for sentence in (*sentences(case), *narrative(case)):
        said = small_count(sentence.text, case.terms)
        if said and not public.intersection(sentence.cites):
            yield Seen(sentence.about, sentence.at, f"the text (`{said}`)")


def _area(case: Case, criteria: tuple[str, ...]) -> str:
    return case.framework.area_of[criteria[0]].id if criteria else ""
