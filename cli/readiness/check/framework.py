"""A framework file agrees with itself, and with the catalogue of indicators."""

from collections.abc import Iterator

from readiness.check.nearest import did_you_mean
from readiness.model.diagnostic import Severity
from readiness.model.entry import Entry
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.rule import Finding, rule

Catalogue = dict[str, Definition]


@rule("F121", Severity.ERROR, "two parts of a framework share an id", "our own")
def id_shared(framework: Framework, catalogue: Catalogue) -> Iterator[Finding]:
    """Two areas, criteria or prompts of one framework have the same id.

    Evidence names criteria and prompts by id, so an id must lead to one of them.

    Mend: give one of them another id, and keep the older one as it was.

    Example: the prompt `help.plans.3` written twice.
    """
    seen: set[str] = set()
    for name, entry in _parts(framework):
        if name in seen:
            yield Finding(entry.where("id"), f"the id `{name}` is used twice", "give it another id")
        seen.add(name)


@rule("F122", Severity.ERROR, "dates in force do not agree", "our own")
def dates_inconsistent(framework: Framework, catalogue: Catalogue) -> Iterator[Finding]:
    """An edition ends before it starts, or has ended with nothing after it.

    Readers are told which edition was in force; the dates must allow one answer.

    Mend: correct `in-force`, and name `superseded-by` where an edition has ended.

    Example: `from: 2018-01-01` and `to: 2017-12-31`.
    """
    force = framework.in_force
    if force.to and force.to < force.from_:
        yield Finding(force.where("to"), "the edition ends before it starts", "correct the dates")
    if framework.superseded_by and not force.to:
        yield Finding(
            framework.where("superseded-by"),
            "the edition is superseded but has no last day",
            "write `to:` under `in-force:`",
        )


@rule("F123", Severity.ERROR, "a criterion names a group that is not listed", "our own")
def cohort_undeclared(framework: Framework, catalogue: Catalogue) -> Iterator[Finding]:
    """A criterion names a group of children that the framework does not list.

    Documents print the group's title, which stands in the list.

    Mend: add the group under `cohorts:`, with a title.

    Example: `cohorts: [young-carers]` and no such group in the list.
    """
    known = [cohort.id for cohort in framework.cohorts]
    for criterion in dict.fromkeys(framework.criteria.values()):
        for place, name in enumerate(criterion.cohorts):
            if name not in known:
                yield Finding(
                    criterion.where("cohorts", place),
                    f"no cohort `{name}` in this framework",
                    did_you_mean(name, known, "add it under `cohorts:`"),
                )


@rule("F124", Severity.ERROR, "a criterion names an unknown indicator", "our own")
def indicator_unknown(framework: Framework, catalogue: Catalogue) -> Iterator[Finding]:
    """A criterion names an indicator that the catalogue does not have.

    Indicators reach a criterion through this list. Nothing is asked where no catalogue was
    read, because the folder has no indicators.

    Mend: use an id of `frameworks/indicators.yaml`, or add the indicator there.

    Example: `indicators: [cla.rates]` where the catalogue has `cla.rate`.
    """
    for criterion in dict.fromkeys(framework.criteria.values()):
        for place, name in enumerate(criterion.indicators):
            if catalogue and name not in catalogue:
                yield Finding(
                    criterion.where("indicators", place),
                    f"no indicator `{name}` in the catalogue",
                    did_you_mean(name, catalogue, "add it to the catalogue"),
                )


@rule("F125", Severity.ERROR, "two grades share a place on the scale", "our own")
def grades_alike(framework: Framework, catalogue: Catalogue) -> Iterator[Finding]:
    """Two grades of a scale have the same id or the same rank.

    A scale is an order; two grades in one place are not.

    Mend: give each grade its own `id` and `rank`, the best the highest.

    Example: two grades with `rank: 2`.
    """
    for place, grade in enumerate(framework.grades):
        for earlier in framework.grades[:place]:
            if grade.id == earlier.id or grade.rank == earlier.rank:
                yield Finding(
                    grade.where("rank"),
                    f"`{grade.id}` and `{earlier.id}` share a place on the scale",
                    "give each grade its own `id` and `rank`",
                )


def _parts(framework: Framework) -> Iterator[tuple[str, Entry]]:
    for area in framework.all_areas():
        yield area.id, area
        for criterion in area.criteria:
            yield criterion.id, criterion
            for prompt in criterion.prompts:
                yield prompt.id, prompt
