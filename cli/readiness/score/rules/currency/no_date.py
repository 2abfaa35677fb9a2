"""G411: evidence with no date or source, or dated with a vague word."""

import re
from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.evaluation import Evaluation
from readiness.model.rule import Finding, rule
from readiness.model.terms import Terms
from readiness.score.case import Case, some

_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n\s*\n")
_DATE = re.compile(r"\b(19|20)\d{2}\b|\bparagraph|\[[a-z0-9.-]+\]")


@rule(
    "G411",
    Severity.ERROR,
    "undated, unsourced or vague",
    "BCP 2024 scrutiny report: undated claims; paragraph 23 prints June 022",
)
def no_date(case: Case) -> Iterator[Finding]:
    """An item has no date or no source, or an area's text says only a vague word.

    A reader cannot weigh what has no date. Words such as `recently` go stale unseen. The
    framework lists them (`vague-words`); a year or a reference beside one is enough.

    Mend: write the date and the source; say `in March 2026` instead of `recently`.

    Example: `dated: unknown`, or `caseloads have recently fallen`.
    """
    for criterion, items in case.criteria():
        bare = [item for item in items if item.why_not in ("no date", "no source")]
        if bare:
            yield Finding(
                bare[0].at,
                f"no date or no source for `{criterion.id}`: {some([one.id for one in bare])}",
                "write when it was true and where it can be read",
                criterion.id,
            )
    for evaluation in case.workspace.records.evaluation:
        yield from _vague(evaluation, case.terms)


def _vague(evaluation: Evaluation, terms: Terms) -> Iterator[Finding]:
    for field in ("what_we_know", "how_we_know"):
        for sentence in _BETWEEN_SENTENCES.split(getattr(evaluation, field)):
            word = _vague_word(sentence, terms)
            if word:
                yield Finding(
                    evaluation.where(field.replace("_", "-")),
                    f"`{word}` is not a date",
                    f"say when, in: {' '.join(sentence.split())[:80].rstrip('.!?')}",
                    evaluation.area,
                )
                return


def _vague_word(sentence: str, terms: Terms) -> str:
    if _DATE.search(sentence):
        return ""
    low = sentence.lower()
    return next(
        (word for word in terms.vague_words if re.search(rf"\b{re.escape(word.lower())}\b", low)),
        "",
    )
