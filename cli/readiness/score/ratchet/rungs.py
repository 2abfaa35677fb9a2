"""Criteria against the rungs that were agreed."""

from collections.abc import Iterator

from readiness.model.assessment import Assessment, CriterionStanding
from readiness.model.baseline import Baseline
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Finding
from readiness.score.ratchet.codes import LOWER
from readiness.score.ratchet.earlier import Earlier
from readiness.score.ratchet.terms import RUNGS, criteria, rung, words


def lower(agreed: Baseline, now: Assessment, earlier: Earlier) -> Iterator[Diagnostic]:
    """Yield a finding for each criterion below its agreed rung."""
    for one in criteria(now):
        floor = agreed.rungs[one.id]
        if RUNGS.index(rung(one)) >= RUNGS.index(floor):
            continue
        said = f"`{one.heading}` is {one.words}, and {words(floor)} was agreed"
        step = one.one_step_up or "look at why it no longer applies"
        hint = "; ".join(filter(None, (step, earlier.of_rung(one.id, floor))))
        owner = next((gap.owner for gap in one.gaps), "")
        yield LOWER.sign(Finding(_where(one, now), said, hint, one.id))._replace(owner=owner)


def higher(agreed: Baseline, now: Assessment) -> Iterator[str]:
    """Yield, in words, each criterion above its agreed rung."""
    for one in criteria(now):
        floor = agreed.rungs[one.id]
        if RUNGS.index(rung(one)) > RUNGS.index(floor):
            yield f"higher: {one.id} is {one.words}, and was {words(floor)}"


def _where(one: CriterionStanding, now: Assessment) -> Location:
    """Return a place in the authority's files for a criterion: its gaps, or its evidence."""
    places = [*(gap.at for gap in one.gaps), *(item.at for item in one.items)]
    return places[0] if places else now.workspace.settings.where("framework")
