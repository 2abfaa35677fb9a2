"""The files of plans, inspections, audits and indicators, each with an example to copy."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import get_args

from readiness.commands.starter.answers import Answers
from readiness.commands.starter.settings import OWNER
from readiness.commands.starter.yaml_text import example, joined, note
from readiness.model.framework import Framework
from readiness.model.indicator import SYMBOLS, Definition
from readiness.model.inspection import InspectionKind
from readiness.model.plan import ActionStatus

_FIRST = "The first is an example of the form: change every line, or delete it."
_COPY = "With more to say: copy the lines below, take `# ` away at their start, and change them."


def actions(answers: Answers, framework: Framework) -> str:
    """Return the text of the plan."""
    says = (
        "What you will do about what you know. An action names in `responds-to` the weakness or "
        "recommendation that it answers; several owners may keep a file each in this folder. "
        f"Status is one of {_listed(get_args(ActionStatus))}."
    )
    first = (
        "- id: example-action",
        "  what: EXAMPLE, to be replaced. What you will do, in one sentence.",
        f"  owner: {OWNER}",
    )
    lines = (
        "- id: act-a-short-name",
        "  what: What you will do, in one sentence.",
        "  responds-to:",
        f"    - example-{framework.areas[0].id}",
        f"  owner: {OWNER}",
        f"  due: {answers.year + 1}-03-31",
        "  measure: What anyone would look at to see that it worked.",
        "  baseline: Where the measure stood at the start, and when.",
        "  target: Where it should stand, and by when.",
        "  status: not-started",
    )
    return _file(says, "actions", first, lines)


def inspections(answers: Answers, framework: Framework) -> str:
    """Return the text of the earlier inspections, visits and reviews."""
    says = (
        "Inspections, visits and reviews by others, with what they found and asked for. Kind is "
        f"one of {_listed(get_args(InspectionKind))}. Grades are those of the edition named in "
        "`framework`; leave it out where the review had none of these editions."
    )
    first = (
        "- id: example-inspection",
        "  title: EXAMPLE, to be replaced. The last inspection of your services",
        "  kind: standard",
        f"  publisher: {framework.publisher}",
        "  dated: unknown",
        "  source: unknown",
    )
    lines = (*_inspection(answers, framework), *_finding(framework))
    return _file(says, "inspections", first, lines)


def _inspection(answers: Answers, framework: Framework) -> Iterator[str]:
    year = answers.year - 1
    judged, grade = next(iter(framework.judged())), framework.grades[-2].id
    yield f"- id: inspection-{year}"
    yield f"  title: Inspection of {year}"
    yield "  kind: standard"
    yield f"  publisher: {framework.publisher}"
    yield f"  framework: {framework.id}"
    yield "  dated: unknown"
    yield "  source: The title and date of the report."
    yield "  judgements:"
    yield f"    - area: {judged}"
    yield f"      grade: {grade}"


def _finding(framework: Framework) -> Iterator[str]:
    criterion = next(iter(framework.criteria))
    yield "  findings:"
    yield "    - id: inspection-p12"
    yield '      paragraph: "12"'
    yield "      supports:"
    yield f"        - {criterion}"
    yield "      says: What the report found, in your own words."
    yield "      finding: weakness"
    yield "  recommendations:"
    yield "    - id: recommendation-1"
    yield "      says: What the inspectorate asked for."
    yield "      findings:"
    yield "        - inspection-p12"
    yield "      status: not-started"


def audits(answers: Answers, framework: Framework) -> str:
    """Return the text of the rounds of practice audits."""
    says = (
        "Rounds of practice audits. Write how many cases had each grade after moderation; the "
        f"grades are {_listed(grade.id for grade in framework.grades)}. They are kept apart and "
        "never added up across rounds. Nothing about a single child belongs here."
    )
    first = (
        "- id: example-audit",
        "  title: EXAMPLE, to be replaced. What was audited",
        "  dated: unknown",
        "  supports:",
        f"    - {next(iter(framework.criteria))}",
        "  says: EXAMPLE, to be replaced. What the round found.",
        "  finding: context",
        "  source: unknown",
    )
    return _file(says, "audits", first, _audit(answers, framework))


def _audit(answers: Answers, framework: Framework) -> Iterator[str]:
    yield f"- id: audit-{answers.year - 1}-12"
    yield "  title: What was audited, and when"
    yield "  dated: unknown"
    yield "  supports:"
    yield f"    - {next(iter(framework.criteria))}"
    yield "  says: What the round found."
    yield "  finding: mixed"
    yield "  source: The title of the audit report."
    yield "  method: How cases were chosen, and how they were looked at."
    yield "  sample: 20"
    yield "  moderated: 6"
    yield "  grades:"
    yield from (f"    {grade.id}: 5" for grade in framework.grades)


def indicators(answers: Answers, framework: Framework, catalogue: Mapping[str, Definition]) -> str:
    """Return the text of the indicators, with the catalogue's ids for the edition."""
    says = (
        "Measured values, with comparators where you have them. An id of the catalogue brings its "
        "title, unit and direction; your own indicator needs `title`, `unit`, `good`, `measures` "
        f"and `source`. A value that cannot be shown is one of {_listed(SYMBOLS)}. Values may "
        "also come from a table in this folder, saved as CSV UTF-8, whose first line is "
        "`indicator,period,value,england,region,neighbours`."
    )
    asked = {name: catalogue[name] for name in _asked(framework) if name in catalogue}
    known = asked or catalogue
    ids = [note(f"{one.id}: {one.title}, {one.unit}", 2, hang=2) for one in known.values()]
    name = next(iter(known))
    first = (f"- id: {name}", "  commentary: >-")
    more = ["", "  # In the catalogue:", *chain.from_iterable(ids)]
    return _file(says, "indicators", first, _indicator(answers, list(known)[1])) + joined(more)


def _asked(framework: Framework) -> list[str]:
    criteria = dict.fromkeys(framework.criteria.values())
    return list(dict.fromkeys(chain.from_iterable(one.indicators for one in criteria)))


def _indicator(answers: Answers, name: str) -> Iterator[str]:
    yield f"- id: {name}"
    yield "  commentary: What the figures mean, and why they moved."
    yield "  series:"
    for year in (answers.year - 2, answers.year - 1):
        yield f"    - period: {year}/{(year + 1) % 100:02}"
        yield "      value: x"
        yield "      england: x"


def _file(says: str, part: str, first: Iterable[str], more: Iterable[str]) -> str:
    """Return a file: what it is for, a first entry in use, and a fuller one to copy."""
    return joined(
        [
            *note(f"{says} {_FIRST}"),
            "",
            f"{part}:",
            *(f"  {line}" for line in first),
            "",
            *note(_COPY, 2),
            "  #",
            *example(more),
        ]
    )


def _listed(words: Iterable[str]) -> str:
    every = [f"`{word}`" for word in words]
    return f"{', '.join(every[:-1])} and {every[-1]}"
