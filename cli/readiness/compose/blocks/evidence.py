"""Evidence in tables: what an area claims, and how each criterion stands."""

from readiness.compose.index import Index
from readiness.compose.words import KINDS, capital, cell, strong, telling
from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding, Item
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Items,
    Paragraph,
    Table,
    Text,
)

TITLES = {
    "strength": "What is strong",
    "weakness": "What is not good enough yet",
    "mixed": "Where the picture is mixed",
    "context": "What else bears on the area",
}


def findings(index: Index, area: AreaStanding, finding: str) -> tuple[Block, ...]:
    """List an area's items of one finding, each with its reference to the index."""
    items = [item for item in index.shown[area.id] if item.finding == finding]
    if not items:
        return (Paragraph((Text(_none(area, finding)),)),)
    columns = (Column("What we found", 66), Column("How we know", 24), Column("Ref.", 10))
    rows = tuple(_claim(index, area, item) for item in items)
    table = Table(f"{TITLES[finding]}: {area.short_title}", columns, rows)
    left = sum(i.finding == finding and not i.measured for i in index.in_area(area)) - len(items)
    more = Paragraph((Text(f"{left} more among the further findings."),), style="small")
    return (table, more) if left else (table,)


def further(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """List, area by area, the findings that the areas' own pages left out."""
    columns = (
        Column("What we found", 58),
        Column("It is", 12),
        Column("How we know", 20),
        Column("Ref.", 10),
    )
    tables = tuple(
        Table(
            f"Further findings: {area.short_title}",
            columns,
            tuple(_further(index, item) for item in items),
        )
        for area in assessment.areas
        if (items := index.further[area.id])
    )
    return tables or (Paragraph((Text("Every finding is told above."),)),)


def _further(index: Index, item: Item) -> tuple[Cell, ...]:
    return (
        cell(item.says, _aside(item), anchor=f"further-{item.id}"),
        cell(capital(item.finding)),
        cell(f"{capital(KINDS[item.kind])}, {item.dated.month}"),
        cell(index.cite(item.id) or item.id),
    )


def _aside(item: Item) -> str:
    return "" if item.current else f"Not current: {item.why_not}."


def has(index: Index, area: AreaStanding, finding: str) -> bool:
    """Say whether an area has an item of one finding that is not a figure."""
    return any(i.finding == finding and not i.measured for i in index.in_area(area))


def _none(area: AreaStanding, finding: str) -> str:
    words = {"strength": "strength", "weakness": "weakness", "mixed": "mixed finding"}
    return f"No {words.get(finding, finding)} is recorded for {area.short_title}."


def _claim(index: Index, area: AreaStanding, item: Item) -> tuple[Cell, ...]:
    reference = index.cite(item.id) or Text(item.id)
    return (
        cell(item.says, _aside(item), anchor=index.claim(area, item)),
        cell(f"{capital(KINDS[item.kind])}, {item.dated.month}"),
        cell(reference),
    )


def standing(area: AreaStanding) -> Table:
    """Say of each criterion which rung its evidence has reached, and what that rests on."""
    columns = (Column("Criterion", 34), Column("Evidence", 18), Column("What it rests on", 48))
    rows = tuple(_standing(one) for one in area.criteria)
    return Table(f"How well each criterion is evidenced: {area.short_title}", columns, rows, True)


def _standing(one: CriterionStanding) -> tuple[Cell, ...]:
    return (
        cell(strong(one.heading)),
        cell(rung_words(one)),
        cell(capital(one.why) + "."),
    )


def rung_words(one: CriterionStanding) -> str:
    """Return a rung as steps out of four and in words, so that colour is never needed."""
    if one.rung is None:
        return "Not applicable"
    return f"{'●' * one.rung}{'○' * (4 - one.rung)} {capital(one.rung.words)}"


def matrix(assessment: Assessment) -> Table:
    """Count, area by area, how many criteria stand on each rung."""
    columns = (
        Column("Area", 24),
        Column("Not evidenced", 15, "right"),
        Column("Asserted", 14, "right"),
        Column("Evidenced", 15, "right"),
        Column("Triangulated", 17, "right"),
        Column("Impact shown", 15, "right"),
    )
    rows = tuple(
        (cell(strong(area.short_title)), *(cell(str(count)) for count in area.rungs))
        for area in assessment.areas
    )
    return Table("Criteria by how well they are evidenced", columns, rows, row_titles=True)


def kinds_of_evidence(assessment: Assessment) -> Table:
    """Count the current items by kind, and how many children, families and others they hear."""
    columns = (
        Column("Kind of evidence", 50),
        Column("Current items", 25, "right"),
        Column("Out of date or undated", 25, "right"),
    )
    rows = tuple(
        (cell(strong(capital(words))), *_counts(assessment, kind))
        for kind, words in KINDS.items()
        if any(item.kind == kind for item in assessment.items)
    )
    return Table("Evidence by kind", columns, rows, row_titles=True)


def _counts(assessment: Assessment, kind: str) -> tuple[Cell, Cell]:
    of_kind = [item for item in assessment.items if item.kind == kind]
    counted = sum(item.current for item in of_kind)
    return cell(str(counted)), cell(str(len(of_kind) - counted))


def questions(area: AreaStanding) -> tuple[str, ...]:
    """Return the framework's prompts that no current item of the area answers."""
    return tuple(text for standing in area.criteria for text in standing.unanswered)


def highlights(index: Index, area: AreaStanding, finding: str, most: int = 4) -> Items | Paragraph:
    """List an area's few most telling items of one finding."""
    chosen = [item for item in index.in_area(area) if item.finding == finding and not item.measured]
    if not chosen:
        return Paragraph((Text(_none(area, finding)),))
    lines = []
    for item in sorted(chosen, key=telling)[:most]:
        reference = index.cite(item.id) or Text(item.id)
        lines.append((Paragraph((Text(f"{item.says} "), reference)),))
    return Items(tuple(lines))


def ladder(area: AreaStanding) -> Table:
    """Say of each criterion where it stands, why, and what one step up needs, weakest first."""
    columns = (
        Column("Criterion", 24),
        Column("Standing", 16),
        Column("Why", 32),
        Column("One step up", 28),
    )
    ordered = sorted(area.criteria, key=lambda one: -1 if one.rung is None else one.rung)
    rows = tuple(
        (
            cell(strong(one.heading)),
            cell(rung_words(one)),
            cell(capital(one.why)),
            cell(capital(one.one_step_up)),
        )
        for one in ordered
    )
    return Table(f"Standing of each criterion: {area.short_title}", columns, rows, row_titles=True)
