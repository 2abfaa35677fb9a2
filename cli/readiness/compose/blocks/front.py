"""The first page: whose document it is, what was heard, and what is not known."""

import re
from collections.abc import Iterator

from readiness.compose.index import Index
from readiness.compose.prose import read_line, read_prose
from readiness.compose.words import (
    capital,
    cell,
    listed,
    lower,
    number,
    strong,
)
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.document import (
    Column,
    Inline,
    Inlines,
    Items,
    Paragraph,
    Strong,
    Table,
    Text,
)
from readiness.model.when import day_words

_END = re.compile(r"[.!?](?=\s|$)")

DRAFT = "draft, not yet approved"

POINTS = 3
"""Points of the authority's own words on what it does not know, on the first page."""


def facts(assessment: Assessment) -> Table:
    """Say whose document this is, of what day, which version, and who approved it."""
    rows = tuple((cell(strong(name)), cell(value)) for name, value in _facts(assessment))
    columns = (Column("About", 28), Column("This document", 72))
    return Table("About this document", columns, rows, row_titles=True)


def _facts(assessment: Assessment) -> Iterator[tuple[str, str]]:
    settings = assessment.workspace.settings
    issue = settings.issue
    yield "Authority", settings.authority.name
    yield "Framework", assessment.workspace.framework.short_title
    yield "Evidence up to", day_words(assessment.as_of)
    yield "Version", issue.version
    approved = issue.approved_by or DRAFT
    if issue.approved_by and issue.approved_on:
        approved += f", {day_words(issue.approved_on)}"
    yield "Approved by", approved
    for name, value in (
        ("Period covered", issue.period),
        ("Meeting", day_words(settings.meeting) if settings.meeting else ""),
        ("Next refresh", issue.next_refresh),
        ("Contact", issue.contact),
    ):
        if value:
            yield name, value


def facts_line(assessment: Assessment) -> Paragraph:
    """Say the same in one line, for under the title."""
    plain = {"Framework", "Period covered"}
    told = (
        value if name in plain or value == DRAFT else f"{name.lower()} {value}"
        for name, value in _facts(assessment)
        if name != "Authority"
    )
    return Paragraph((Text(capital(" · ".join(told))),), style="small")


def first_points(text: str, index: Index) -> Items | Paragraph:
    """List the first few points of some prose, each by its first sentence.

    Bold words that open a point do not count as one. The section of the same name has the
    text in full.
    """
    firsts = (_with_sentence(point) for point in _points(text, index)[:POINTS])
    return Items(tuple((Paragraph(first),) for first in firsts))


def topics(text: str, index: Index) -> list[Inlines]:
    """Return what each point of some prose is about: items of its lists, or its paragraphs."""
    return [_topic(point) for point in _points(text, index)]


def _points(text: str, index: Index) -> list[Inlines]:
    """Return the items of some prose's lists, or else its paragraphs."""
    blocks = read_prose(text, index.cite)
    listed = (item for block in blocks if isinstance(block, Items) for item in block.items)
    points = [item[0].content for item in listed if isinstance(item[0], Paragraph)]
    return points or [block.content for block in blocks if isinstance(block, Paragraph)]


def _with_sentence(point: Inlines) -> Inlines:
    """Return a point's first sentence, after the bold words that it opens with, if any."""
    if len(point) > 1 and isinstance(point[0], Strong):
        return (point[0], *_first_sentence(point[1:]))
    return _first_sentence(point)


def _topic(point: Inlines) -> Inlines:
    """Return the bold words that a point opens with, or else its first sentence."""
    if point and isinstance(point[0], Strong):
        return point[:1]
    return _first_sentence(point)


def _first_sentence(point: Inlines) -> Inlines:
    kept: list[Inline] = []
    for inline in point:
        end = _END.search(inline.text) if isinstance(inline, Text) else None
        if end and isinstance(inline, Text):
            return (*kept, Text(inline.text[: end.end()]))
        kept.append(inline)
    return tuple(kept)


def summary(assessment: Assessment, index: Index, area_id: str) -> Inlines:
    """Return an area's one sentence, as inlines."""
    written = assessment.workspace.evaluation(area_id)
    return read_line(written.summary, index.cite) if written else ()


def sentence(assessment: Assessment, index: Index, area_id: str) -> Paragraph:
    """Open an area's own pages with its one sentence in full; the first page leads here."""
    said = summary(assessment, index, area_id) or (Text("We have not yet put this into words."),)
    return Paragraph(said, style="lead", anchor=f"area-{area_id}")


def unknowns(assessment: Assessment) -> Items | Paragraph:
    """List what the evidence does not show: criteria, and groups of children."""
    lines = unknown_lines(assessment)
    if not lines:
        return _nothing(_all_known(assessment))
    return Items(tuple((Paragraph(line),) for line in lines))


def unknown_lines(assessment: Assessment) -> list[Inlines]:
    """Return what the evidence does not show, area by area, and then by groups of children."""
    lines = [line for area in assessment.areas if (line := _unknown(area))]
    blind = [lower(cohort.title) for cohort in assessment.blind_spots]
    if blind:
        months = assessment.workspace.framework.terms.cohort_months
        words = f"no finding in the last {months} months about {_some(blind)}."
        lines.append((strong("Groups of children: "), Text(words)))
    return lines


def _all_known(assessment: Assessment) -> str:
    words = "Every criterion that applies has current evidence"
    framework = assessment.workspace.framework
    if not framework.cohorts:
        return f"{words}."
    months = framework.terms.cohort_months
    return f"{words}, and every group of children was looked at in the last {months} months."


def _unknown(area: AreaStanding) -> Inlines:
    empty = [one.heading for one in area.criteria if one.rung == 0]
    old = [one.heading for one in area.criteria if one.rung == 1]
    parts: list[str] = []
    if empty:
        parts.append(f"nothing recorded on {_some(empty)}")
    if old:
        parts.append(f"nothing current on {_some(old)}")
    if not parts:
        return ()
    return (strong(f"{area.short_title}: "), Text("; ".join(parts) + "."))


def _some(headings: list[str], most: int = 4) -> str:
    shown = [lower(heading) for heading in headings[:most]]
    left = len(headings) - most
    return listed(shown) if left <= 0 else f"{', '.join(shown)} and {left} more"


def since_last_inspection(assessment: Assessment) -> Paragraph:
    """Count the recommendations by how far they have come."""
    asked = [
        one
        for inspection in assessment.workspace.records.inspections
        for one in inspection.recommendations
    ]
    if not asked:
        return _nothing("No recommendation of an inspection is on record.")
    counts = {
        "done": sum(one.status in ("done", "closed") for one in asked),
        "in hand": sum(one.status == "in-progress" for one in asked),
        "not yet started": sum(one.status == "not-started" for one in asked),
    }
    told = [f"{count} {state}" for state, count in counts.items() if count]
    if len(told) == 1:
        (state,) = (state for state, count in counts.items() if count)
        every = "The one recommendation" if len(asked) == 1 else f"All {len(asked)} recommendations"
        return _nothing(f"{every}: {state}.")
    return _nothing(f"Of {number(len(asked), 'recommendation')}: {listed(told)}.")


def heard(assessment: Assessment) -> Paragraph:
    """Count the current items that carry the views of children and families."""
    counted = [item for item in assessment.items if item.current]
    children = sum("children" in item.hears for item in counted)
    families = sum("families" in item.hears for item in counted)
    if not (children or families):
        return _nothing("No current evidence carries the views of children or families.")
    return _nothing(
        f"Of {number(len(counted), 'current piece')} of evidence, {children or 'none'} "
        f"{'carry' if children > 1 else 'carries'} children's own views and {families or 'none'} "
        f"those of families."
    )


def _nothing(words: str) -> Paragraph:
    return Paragraph((Text(words),))
