"""G430: an area in which no child is heard."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.score.case import Case
from readiness.score.currency import months_before


@rule(
    "G430",
    Severity.ERROR,
    "no children's voice",
    "Bath and North East Somerset 2013, paragraph 34; Bournemouth 2018, paragraphs 8 and 33",
)
def no_childs_voice(case: Case) -> Iterator[Finding]:
    """No item of an area carries the views of children or young people.

    Children's views missing from assessments, audits and plans is among the commonest
    criticisms. The framework says where they are expected (`kinds`) and how recent they
    must be (`voice-months`).

    Mend: ask, and add an item of kind `child-voice`, or `hears: [children]` on an audit
    that asked them.

    Example: an area with forty items from audits and data, and no child's view.
    """
    since = months_before(case.as_of, case.terms.voice_months)
    for area, items in case.areas():
        if not any("child-voice" in criterion.kinds for criterion in area.criteria):
            continue
        heard = [item for item in items if "children" in item.hears]
        if not any(item.dated.last and item.dated.last >= since for item in heard):
            yield Finding(
                case.place(area),
                f"{area.short_title}: nothing in the last {case.terms.voice_months} months "
                "carries children's own views",
                "ask children, and add what they said",
                area.id,
            )
