"""G411: evidence with no date or source, or dated with a vague word."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.prose.moments import last_day
from readiness.score.prose.passages import by_area, heading, passages
from readiness.score.prose.sentences import Sentence, first_word

_LOOKS_BACK = ("what_we_know", "how_we_know")
"""The answers that say how things are; plans may speak of what is to come."""


@rule(
    "G411",
    Severity.ERROR,
    "undated, unsourced or vague",
    "BCP 2024 scrutiny report: undated claims; paragraph 23 prints June 022",
    Effort.ASK,
)
def no_date(case: Case) -> Iterator[Finding]:
    """An item has no date or no source, or prose says only a vague word.

    A reader cannot weigh what has no date. Words such as `recently` go stale unseen. The
    terms list them (`vague-words`); a year or a reference beside one is enough. Plans are
    not asked.

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
    yield from _vague(case)


def _vague(case: Case) -> Iterator[Finding]:
    found = [one for one in passages(case, _LOOKS_BACK) if _vague_word(one.said, case)]
    for area, vague in by_area(found).items():
        said = vague[0].said
        yield Finding(
            said.at,
            f"{heading(case, area)}: `{_vague_word(said, case)}` is not a date, in: "
            + said.short.rstrip(".!?")
            + (f" (and {len(vague) - 1} more like it)" if len(vague) > 1 else ""),
            "say when",
            area,
        )


def _vague_word(said: Sentence, case: Case) -> str:
    if said.cites or last_day(said.text) or first_word(said.text, ("paragraph", "paragraphs")):
        return ""
    return first_word(" ".join(said.text.split()), case.terms.vague_words)
