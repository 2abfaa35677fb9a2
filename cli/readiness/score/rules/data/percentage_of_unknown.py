"""G453: a percentage, and nobody knows of how many."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.figures.percentages import bare_items, bare_sentences, of_few
from readiness.score.figures.series import by_area
from readiness.score.once import once
from readiness.score.prose.passages import heading
from readiness.score.seen import Seen, gathered


@rule(
    "G453",
    Severity.WARNING,
    "a percentage without saying of how many",
    "South Gloucestershire 2016, paragraph 61: two of 11 pupils; paragraph 151: four audits",
    Effort.ASK,
)
def percentage_of_unknown(case: Case) -> Iterator[Finding]:
    """A percentage is given without its numbers, or is one of very few.

    Two of eleven pupils are 18 per cent, and one more would make it 27. A reader who is not
    told of how many takes the one for a fall and the other for a rise.

    An item is asked where neither its words nor `sample` say how many, and no indicator of the
    same criterion has the percentage with its numbers. A sentence of the text is asked where
    its paragraph cites nothing. What people from outside wrote is not asked, nor are plans,
    nor the part about the area and its people. A percentage of fewer than
    `smallest-denominator` is asked unless the `commentary` says of how many.

    Mend: write the two numbers: `59 of 104 (57 per cent)`, or fill in `sample`.

    Example: `82% of visits were on time`.
    """
    yield from _words(case)
    yield from _indicators(case)


def _words(case: Case) -> Iterator[Finding]:
    for found in gathered((*_items(case), *_prose(case))):
        yield Finding(
            found.at,
            f"{heading(case, found.area)}: a percentage, and not a word of how many: "
            + found.words,
            "write both numbers, such as `59 of 104 (57%)`, fill in `sample:`, or cite the "
            "indicator that has them",
            found.area,
        )


def _items(case: Case) -> Iterator[Seen]:
    for area, items in once(case, bare_items(case)):
        yield from (Seen(area.id, item.at, f"`{item.id}`") for item in items)


def _prose(case: Case) -> Iterator[Seen]:
    for sentence in bare_sentences(case):
        yield Seen(sentence.about, sentence.at, f"the text (`{sentence.short}`)")


def _indicators(case: Case) -> Iterator[Finding]:
    for area, found in by_area(case, of_few(case)):
        yield Finding(
            found[0].item.at,
            f"{area.short_title}: {some([one.item.id for one in found])} "
            f"{'is a percentage' if len(found) == 1 else 'are percentages'} of fewer than "
            f"{case.terms.smallest_denominator}",
            "say in `commentary:` of how many, such as `6 of 11`, or take years together",
            area.id,
        )
