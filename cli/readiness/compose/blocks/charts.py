"""Charts of the ladder and of rounds of audits: the parts of a whole, area by area."""

from readiness.compose.trends import described
from readiness.compose.words import number
from readiness.model.assessment import Assessment, Rung
from readiness.model.audit import AuditRound
from readiness.model.document import Block, Chart, Series
from readiness.model.framework import Grade
from readiness.model.when import day_words

FEWEST = 2
"""Bars that make a picture: one alone is a sentence."""
_BELOW = "The counts stand in the table below"


def rungs(assessment: Assessment) -> tuple[Block, ...]:
    """Draw how many criteria of each area stand on each rung, the highest first."""
    areas = [area for area in assessment.areas if sum(area.rungs)]
    if len(areas) < FEWEST:
        return ()
    series = tuple(
        Series(rung.words.capitalize(), tuple(float(area.rungs[rung]) for area in areas))
        for rung in reversed(Rung)
    )
    names = tuple(area.short_title for area in areas)
    counts = [sum(area.rungs[rung] for area in areas) for rung in Rung]
    none = f", and {counts[0]} {'is' if counts[0] == 1 else 'are'} not evidenced" * bool(counts[0])
    day = day_words(assessment.as_of)
    title = f"Impact is shown for {counts[-1]} of {sum(counts)} criteria{none}, on {day}"
    said = described("Stacked bar chart", title, f"Each bar is one of {len(areas)} areas", _BELOW)
    return (Chart("stacked", title, said, "criteria", names, series, told=True),)


def audit_grades(assessment: Assessment) -> tuple[Block, ...]:
    """Draw the grades of each round of audits, in the order of the rounds."""
    graded = [one for one in assessment.workspace.records.audits if sum(one.grades.values())]
    rounds = sorted(graded, key=lambda one: (one.dated.last is None, one.dated.last, one.id))
    if len(rounds) < FEWEST:
        return ()
    grades = sorted(assessment.workspace.framework.grades, key=lambda one: -one.rank)
    series = tuple(
        Series(grade.label, tuple(float(one.grades.get(grade.id, 0)) for one in rounds))
        for grade in grades
    )
    names = tuple(f"{one.title} ({number(sum(one.grades.values()), 'case')})" for one in rounds)
    title = _said(rounds, grades)
    said = described(
        "Stacked bar chart in per cent", title, f"Each bar is one of {len(rounds)} rounds", _BELOW
    )
    note = "The figures in the bars are cases; the length of a part is its share of the round."
    chart = Chart("percent-stacked", title, said, "cases audited", names, series)
    return (chart._replace(note=note, told=True),)


def _said(rounds: list[AuditRound], grades: list[Grade]) -> str:
    """Return the message: between which shares of the rounds were graded well."""
    well = [grade for grade in grades if grade.positive]
    if not well:
        return f"Grades in {len(rounds)} rounds of practice audits"
    shares = sorted((_share(one, well), one.title) for one in rounds)
    (low, lowest), (high, highest) = shares[0], shares[-1]
    return (
        f"Graded {well[-1].label.lower()}{' or better' if len(well) > 1 else ''}: from {low} per "
        f"cent of cases ({lowest}) to {high} per cent ({highest})"
    )


def _share(one: AuditRound, grades: list[Grade]) -> int:
    """Return the share of a round that was given one of some grades, in per cent."""
    return round(100 * sum(one.grades.get(grade.id, 0) for grade in grades) / _cases(one))


def _cases(one: AuditRound) -> int:
    return sum(one.grades.values())
