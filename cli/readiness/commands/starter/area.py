"""The file of one area: its evaluation, one example, and room for each criterion."""

from collections.abc import Iterator

from readiness.commands.starter.yaml_text import example, joined, note
from readiness.model.evaluation import Evaluation
from readiness.model.framework import Criterion, Framework, JudgementArea
from readiness.model.kinds import KIND_NAMES

_HOW = (
    "How to write here: a key, a colon, a space, and the value. Longer text goes on the lines "
    "below the key, indented by two more spaces. Lines that start with # are notes for you and "
    "are never read. `readiness check` finds every slip and says what to do."
)
_EXAMPLE = (
    "An example of the form, which counts for next to nothing: change every line or delete it."
)
_COPY = (
    "Room for each criterion. To add evidence, copy the lines from `- id:` to the end, take "
    "`# ` away at their start, and change them. The prompts are the questions to answer."
)


def text(area: JudgementArea, framework: Framework, year: int) -> str:
    """Return the text of an area's file."""
    return joined(
        [
            *note(area.title),
            *note(
                f"{framework.short_title}; `readiness frameworks {framework.id}` shows all of it."
            ),
            "#",
            *note(_HOW),
            "",
            *_evaluation(area, framework),
            "",
            *_evidence(area, year),
        ]
    )


def _evaluation(area: JudgementArea, framework: Framework) -> Iterator[str]:
    yield "evaluation:"
    yield f"  - area: {area.id}"
    if area.graded:
        grades = ", ".join(grade.id for grade in framework.grades)
        yield from note(f"{_said('self_grade')} One of: {grades}.", 4)
        yield "    self-grade:"
        yield ""
    yield from note(_said("summary"), 4)
    yield "    summary: >-"
    for number, field in enumerate(("what_we_know", "how_we_know", "plans"), 1):
        yield ""
        yield from note(f"{number}. {_said(field)}", 4)
        if field == "what_we_know":
            yield from note(
                f"Name evidence by its id in square brackets: [{_example_id(area)}].", 4
            )
        yield f"    {field.replace('_', '-')}: |-"
    yield ""
    yield from note(_said("plainly"), 4)
    yield "    plainly: |-"


def _said(field: str) -> str:
    return Evaluation.model_fields[field].description or ""


def _example_id(area: JudgementArea) -> str:
    return f"example-{area.id}"


def _evidence(area: JudgementArea, year: int) -> Iterator[str]:
    yield "evidence:"
    if area.criteria:
        yield from note(_EXAMPLE, 2)
        yield from _item(area, area.criteria[0])
        yield ""
        yield from note(_COPY, 2)
    for criterion in area.criteria:
        yield ""
        yield from _room(criterion, year)


def _item(area: JudgementArea, criterion: Criterion) -> tuple[str, ...]:
    return (
        f"  - id: {_example_id(area)}",
        "    supports:",
        f"      - {criterion.id}",
        "    says: >-",
        "      EXAMPLE, to be replaced. One or two plain sentences that say what was found.",
        "    finding: context",
        f"    kind: {criterion.kinds[0]}",
        "    dated: unknown",
        "    source: unknown",
    )


def _room(criterion: Criterion, year: int) -> Iterator[str]:
    yield from note(f"== {criterion.heading} ({criterion.id})", 2)
    for prompt in criterion.prompts:
        yield from note(f"{prompt.id}: {prompt.text}", 2, hang=2)
    kinds = ", ".join(f"{kind} ({KIND_NAMES[kind]})" for kind in criterion.kinds)
    yield from note(f"Kinds of evidence to expect: {kinds}.", 2, hang=2)
    if criterion.cohorts:
        yield from note(f"Groups to look at: {', '.join(criterion.cohorts)}.", 2, hang=2)
    yield "  #"
    yield from example(_blank(criterion, year))


def _blank(criterion: Criterion, year: int) -> Iterator[str]:
    prompt = criterion.prompts[0].id if criterion.prompts else criterion.id
    yield f"- id: {criterion.id[:70]}-{year}"
    yield "  supports:"
    yield f"    - {prompt}"
    yield "  says: >-"
    yield "    What was found, in one or two plain sentences."
    yield "  finding: mixed"
    yield f"  kind: {criterion.kinds[0]}"
    yield "  dated: unknown"
    yield "  source: The title of the document, and where it is kept."
    yield "  shows: quality"
    if criterion.cohorts:
        yield "  cohorts:"
        yield f"    - {criterion.cohorts[0]}"
