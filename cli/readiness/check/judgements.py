"""Grades and judged areas are those of the edition that gave them."""

from collections.abc import Iterator
from datetime import date

from readiness.check.nearest import did_you_mean
from readiness.model.diagnostic import Severity
from readiness.model.entry import Entry
from readiness.model.framework import Framework
from readiness.model.inspection import Inspection
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace


@rule("X304", Severity.ERROR, "no such grade or judgement", "Ofsted: each edition has its scale")
def unknown_grade(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """A grade, or the thing graded, is not one of the edition's.

    Scales differ: the third grade of 2012 is not the third grade of 2018, and since April
    2026 there is no overall judgement. A grade keeps the edition that gave it.

    Mend: use a grade `id` of that edition's scale, or name the right edition.

    Example: an overall judgement in an inspection on an edition that has none.
    """
    for written in workspace.records.evaluation:
        if written.self_grade:
            yield from _grade(workspace.framework, written.self_grade, written, "self-grade")
    for audit in workspace.records.audits:
        for grade in audit.grades:
            yield from _grade(workspace.framework, grade, audit, "grades")
    for inspection in workspace.records.inspections:
        edition = workspace.editions.get(inspection.framework or "")
        if edition:
            yield from _judgements(edition, inspection)


def _judgements(edition: Framework, inspection: Inspection) -> Iterator[Finding]:
    judged = edition.judged()
    for judgement in inspection.judgements:
        if judgement.area not in judged:
            yield Finding(
                judgement.where("area"),
                f"`{edition.id}` gives no judgement called `{judgement.area}`",
                did_you_mean(judgement.area, judged, f"it judges {', '.join(judged)}"),
            )
        yield from _grade(edition, judgement.grade, judgement, "grade")


def _grade(edition: Framework, grade: str, entry: Entry, key: str) -> Iterator[Finding]:
    scale = [one.id for one in edition.grades]
    if grade not in scale:
        yield Finding(
            entry.where(key),
            f"`{grade}` is not a grade of `{edition.id}`",
            did_you_mean(grade, scale, f"its grades are {', '.join(scale)}"),
        )
