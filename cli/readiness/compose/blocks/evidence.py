"""Evidence in tables: what an area claims, and how each criterion stands."""

from readiness.compose.index import Index
from readiness.compose.words import KNEW_WORDS, capital, cell, joined, strong, telling
from readiness.model.assessment import AreaStanding, Assessment, CriterionStanding, Item, Rung
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Inline,
    Items,
    Paragraph,
    Table,
    Text,
)
from readiness.model.kinds import KIND_NAMES

PUT_RIGHT = "put-right"

TITLES = {
    "strength": "What is strong",
    "weakness": "What is not good enough yet",
    "mixed": "Where the picture is mixed",
    "context": "What else bears on the area",
    "put-right": "What has been put right since it was found",
}


def findings(index: Index, area: AreaStanding, finding: str) -> tuple[Block, ...]:
    """List an area's items of one finding, each with its reference to the index."""
    items = _of(index.shown[area.id], finding)
    if not items:
        return (Paragraph((Text(_none(area, finding)),)),)
    columns = (Column("What we found", 66), Column("How we know", 24), Column("Ref.", 10))
    rows = tuple(_claim(index, area, item) for item in items)
    table = Table(f"{TITLES[finding]}: {area.short_title}", columns, rows)
    held = [item for item in index.in_area(area) if not item.measured]
    left = len(_of(tuple(held), finding)) - len(items)
    more = Paragraph((Text(f"{left} more in the annex of further findings."),), style="small")
    return (table, more) if left else (table,)


def further(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """List, area by area, the findings that the areas' own pages left out."""
    columns = (
        Column("What we found", 58),
        Column("Finding", 12),
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
        cell(item.says, *_asides(item), anchor=f"further-{item.id}"),
        cell(capital(item.finding)),
        cell(*_known(item)),
        cell(index.cite(item.id) or item.id),
    )


def _asides(item: Item) -> tuple[str, ...]:
    """Return what else a reader needs to know of an item, each in a line of its own."""
    return (
        KNEW_WORDS[item.leaders_knew] if item.finding != "strength" else "",
        f"What we did: {item.response}" if item.response else "",
        "" if item.current else f"Not counted: {item.why_not}.",
    )


def _known(item: Item) -> tuple[str, ...]:
    """Return how an item is known: its kind and month, how many, and which team."""
    kind = f"{capital(KIND_NAMES[item.kind])}, {item.dated.month}"
    return kind, capital(item.sample), ", ".join(item.teams)


def _of(items: tuple[Item, ...], finding: str) -> list[Item]:
    """Return the items of one finding, the most telling first; `put-right` is one of its own."""
    if finding == PUT_RIGHT:
        chosen = [item for item in items if item.put_right]
    else:
        chosen = [item for item in items if item.finding == finding and not item.put_right]
    return sorted(chosen, key=telling)


def has(index: Index, area: AreaStanding, finding: str) -> bool:
    """Say whether an area has an item of one finding that is not a figure."""
    return bool(_of(tuple(i for i in index.in_area(area) if not i.measured), finding))


def _none(area: AreaStanding, finding: str) -> str:
    words = {"strength": "strength", "weakness": "weakness", "mixed": "mixed finding"}
    return f"No {words.get(finding, finding)} is recorded for {area.short_title}."


def _claim(index: Index, area: AreaStanding, item: Item) -> tuple[Cell, ...]:
    reference = index.cite(item.id) or Text(item.id)
    return (
        cell(item.says, *_asides(item), anchor=index.claim(area, item)),
        cell(*_known(item)),
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
    names = [rung.words for rung in Rung]
    waived = any(area.not_applicable for area in assessment.areas)
    if waived:
        names.append("not applicable")
    columns = (Column("Area", 24), *(Column(capital(name), 15, "right") for name in names))
    rows = []
    for area in assessment.areas:
        counts = (*area.rungs, area.not_applicable) if waived else area.rungs
        rows.append((cell(strong(area.short_title)), *(cell(str(count)) for count in counts)))
    return Table("Criteria by how well they are evidenced", columns, tuple(rows), row_titles=True)


def kinds_of_evidence(assessment: Assessment) -> Table:
    """Count the items of each kind: those that count today, and those that do not."""
    columns = (
        Column("Kind of evidence", 50),
        Column("Current items", 25, "right"),
        Column("Out of date or undated", 25, "right"),
    )
    rows = tuple(
        (cell(strong(capital(words))), *_counts(assessment, kind))
        for kind, words in KIND_NAMES.items()
        if any(item.kind == kind for item in assessment.items)
    )
    return Table("Evidence by kind", columns, rows, row_titles=True)


def _counts(assessment: Assessment, kind: str) -> tuple[Cell, Cell]:
    of_kind = [item for item in assessment.items if item.kind == kind]
    counted = sum(item.current for item in of_kind)
    return cell(str(counted)), cell(str(len(of_kind) - counted))


def highlights(index: Index, area: AreaStanding, finding: str, most: int = 4) -> Items | Paragraph:
    """List an area's few most telling items of one finding."""
    chosen = _of(tuple(i for i in index.in_area(area) if not i.measured), finding)
    if not chosen:
        return Paragraph((Text(_none(area, finding)),))
    lines = []
    for item in chosen[:most]:
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
    ordered = sorted(area.criteria, key=lambda one: one.weakest_first)
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


def voices(index: Index, area: AreaStanding) -> Paragraph:
    """Say in one sentence whose own views an area's current items carry, and which items."""
    counted = [item for item in index.in_area(area) if item.current]
    parts: list[Inline] = []
    for who in ("children", "families", "practitioners", "partners"):
        cited = joined(filter(None, (index.cite(i.id) for i in counted if who in i.hears)))
        if cited:
            parts += [Text(f"{'; ' if parts else ''}from {who} "), *cited]
    if not parts:
        return Paragraph((Text("No current evidence here carries anyone's own views."),))
    return Paragraph((Text("Views heard: "), *parts, Text(".")))
