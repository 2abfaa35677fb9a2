"""G464: supervision of which nothing says whether it is any good."""

from collections.abc import Iterator

from readiness.model.assessment import Item
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.model.terms import Terms
from readiness.score.case import Case, current, some
from readiness.score.prose.claims import claimed


@rule(
    "G464",
    Severity.WARNING,
    "nothing says whether supervision is any good",
    "Bournemouth 2018, paragraph 31; South Gloucestershire 2016, paragraph 120; "
    "Bath and North East Somerset 2013, paragraph 35",
    Effort.LOOK,
)
def supervision_quality(case: Case) -> Iterator[Finding]:
    """Everything current about supervision says that it takes place, and nothing how well.

    Supervision that was regular and on file was found uneven, seldom reflective and blind to
    drift, in three authorities. Its quality is seen by reading records, sitting in, or asking
    those who are supervised. An item counts when it
    `shows` quality or impact; where it says nothing of that, when it looks at practice or
    carries somebody's view. It is asked once for the whole folder.

    Mend: audit or observe supervision, and write `shows: quality` on what you find.

    Example: `Supervision in time: 91 per cent`, and nothing else.
    """
    words = case.terms.supervision_words
    told = [item for item in current(case.items) if claimed(item.says, words, case.terms)]
    if told and not any(_how_well(item, case.terms) for item in told):
        yield Finding(
            told[0].at,
            f"what is said of supervision does not say how good it is: "
            f"{some([item.id for item in told])}",
            "audit or observe supervision, and add what you find with `shows: quality`",
            told[0].id,
        )


def _how_well(item: Item, terms: Terms) -> bool:
    if item.shows:
        return item.shows in ("quality", "impact")
    judged = (*terms.looks_at_practice, *terms.hears_a_voice)
    return item.finding != "context" and (item.kind in judged or bool(item.hears))
