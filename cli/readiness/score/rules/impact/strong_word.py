"""G425: strong words with nothing to show for them."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.prose.claims import claimed
from readiness.score.prose.passages import Passage, by_area, heading, passages

_LOOKS_BACK = ("what_we_know", "how_we_know")


@rule(
    "G425",
    Severity.NOTE,
    "strong words with no reference",
    "BCP 2024 scrutiny report, paragraphs 8 to 16",
    Effort.WRITE,
)
def strong_word(case: Case) -> Iterator[Finding]:
    """A sentence claims much, and names no evidence for it.

    Readers of a report full of `robust` and `embedded` look for what stands behind the
    words. The terms list them (`strong-words`), and phrases in which they claim nothing
    (`plain-phrases`), such as significant harm. An id in square brackets is enough, in
    the sentence or the next one; a figure of your own without its source is not. Plans
    and headlines are not asked, and an improvement is left to G426.

    Mend: name the item that shows it: `[audit-2026-03]`. Where there is none, say less.

    Example: `Our quality assurance is robust and well embedded.`
    """
    found = [one for one in passages(case, _LOOKS_BACK) if _bare(one, case)]
    for area, bare in by_area(found).items():
        words = dict.fromkeys(f"`{_word(one, case)}`" for one in bare)
        claim = "1 sentence claims" if len(bare) == 1 else f"{len(bare)} sentences claim"
        yield Finding(
            bare[0].said.at,
            f"{heading(case, area)}: {claim} much and name{'s' * (len(bare) == 1)} no evidence "
            f"({', '.join(words)}): {bare[0].said.short.rstrip('.!?')}",
            "name the item in square brackets, or say less",
            area,
        )


def _bare(passage: Passage, case: Case) -> bool:
    improvement = claimed(passage.said.text, case.terms.better_words, case.terms)
    return bool(_word(passage, case)) and not passage.cites and not improvement


def _word(passage: Passage, case: Case) -> str:
    return claimed(passage.said.text, case.terms.strong_words, case.terms)
