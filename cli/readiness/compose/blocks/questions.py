"""Questions to expect, each with the answer that the evidence gives today, and where it stands."""

from collections.abc import Iterator

from readiness.compose.index import Index
from readiness.compose.room import fitted
from readiness.compose.words import capital, cell, joined, strong, telling
from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding
from readiness.model.document import Block, Cell, Column, Inlines, Paragraph, Table, Text

MOST = 12
"""Questions that can be prepared for one meeting."""

_ANSWERS = 2
_ROOM = 140
_NEAREST = "No item answers this. Nearest on the same criterion: "


def questions(assessment: Assessment, index: Index) -> Block:
    """Turn what the evidence leaves open into questions to expect, weakest criteria first."""
    open_ = [
        (area, criterion)
        for area in assessment.areas
        for criterion in area.criteria
        if criterion.rung is not None and criterion.unanswered
    ]
    if not open_:
        return Paragraph((Text("Current evidence answers every prompt of the framework."),))
    columns = (
        Column("Likely question", 36),
        Column("The answer we have", 40),
        Column("Where it stands", 24),
    )
    ordered = sorted(open_, key=lambda pair: pair[1].weakest_first)
    rows = tuple(_question(area, criterion, index) for area, criterion in ordered[:MOST])
    return Table("Questions to expect, where evidence is thinnest first", columns, rows)


def _question(area: AreaStanding, criterion: CriterionStanding, index: Index) -> tuple[Cell, ...]:
    return (
        cell(strong(criterion.unanswered[0])),
        cell(*_answer(criterion)),
        cell(f"{area.short_title}: {criterion.heading}", _references(criterion, index)),
    )


def _answer(criterion: CriterionStanding) -> Iterator[str]:
    """Yield what comes nearest to an answer: no current item names the question itself."""
    counted = sorted((item for item in criterion.items if item.current), key=telling)
    if not counted:
        yield f"None yet. {capital(criterion.one_step_up)}."
    for place, item in enumerate(counted[:_ANSWERS]):
        yield f"{'' if place else _NEAREST}{fitted(item.says, _ROOM).text}"


def _references(criterion: CriterionStanding, index: Index) -> Inlines:
    counted = sorted((item for item in criterion.items if item.current), key=telling)
    found = joined(filter(None, (index.cite(item.id) for item in counted[:_ANSWERS])))
    return (Text("Evidence index: "), *found) if found else ()
