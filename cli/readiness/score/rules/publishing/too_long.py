"""G490: more words than anybody reads."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case
from readiness.score.prose.sentences import ANSWERS


@rule(
    "G490",
    Severity.NOTE,
    "the prose is too long",
    "Ofsted's guidance: a succinct, focused and evaluative account; the limits are ours",
)
def too_long(case: Case) -> Iterator[Finding]:
    """An area, or the whole, has more words of prose than its readers have patience for.

    The inspectorate asks for a short account that evaluates, and describes only what the
    evaluation needs. Words are counted in what you wrote about areas and in the other
    sections, not in evidence, plans or tables. The whole is asked about only where it would be
    too long with every area at its limit. Limits are `most-words-area` and `most-words` under
    `terms`.

    Mend: take out what an area does, and keep how well, how you know, and what comes next.

    Example: 2,900 words about leadership, most of them on how the boards are set up.
    """
    most, most_area = case.terms.most_words, case.terms.most_words_area
    counts = _by_area(case)
    for area in case.framework.all_areas():
        count = counts.get(area.id, 0)
        if most_area and count > most_area:
            what = f"{area.short_title}: {count:,} words of prose, where {most_area:,} are enough"
            hint = "keep how well, how you know and what comes next; take out how things are set up"
            yield Finding(case.place(area), what, hint, area.id)
    others = sum(_count(part.text) for part in case.workspace.records.narrative)
    within = sum(min(count, most_area or count) for count in counts.values()) + others
    if most and within > most:
        total = sum(counts.values()) + others
        yield Finding(
            case.workspace.settings.where("framework"),
            f"the whole has {total:,} words of prose, where {most:,} are enough",
            "let each area say less, and move detail into evidence that it cites",
        )


def _by_area(case: Case) -> dict[str, int]:
    return {
        one.area: sum(_count(getattr(one, field)) for field in ANSWERS)
        for one in case.workspace.records.evaluation
    }


def _count(text: str) -> int:
    """Count words; list marks and references are none."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split() if word[0] != "[")
