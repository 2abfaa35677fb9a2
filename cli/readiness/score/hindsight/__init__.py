"""Hindsight: what had been written before an inspection, beside what it then found."""

from datetime import date

from readiness.model.assessment import Item
from readiness.model.framework import JudgementArea
from readiness.model.hindsight import AreaKnowledge, Basis, Compared, Hindsight, Verdict
from readiness.model.inspection import Inspection, InspectionFinding
from readiness.model.workspace import Workspace
from readiness.score.hindsight.before import Before, before
from readiness.score.hindsight.near import Near
from readiness.score.hindsight.subjects import subjects
from readiness.score.items import items

__all__ = ["hindsight"]

FEWEST = 3
"""Items that an authority must have written on an area before its silence there says anything."""

_ORDER = {verdict: place for place, verdict in enumerate(Verdict)}


def hindsight(workspace: Workspace, inspection: Inspection, day: date, as_of: date) -> Hindsight:
    """Compare an inspection, one of the workspace's, with what had been written before `day`.

    `day` is the first day of the inspection, and `as_of` the day of the authority's own prose.
    """
    past = before(workspace, inspection, day, as_of)
    own = {one.id: one for one in inspection.findings if one.finding != "context"}
    found = [item for item in items(workspace, day) if item.id in own]
    areas = tuple(
        _area(workspace, area, past, [(item, own[item.id]) for item in found])
        for area in workspace.framework.all_areas()
    )
    return Hindsight(
        authority=workspace.settings.authority.name,
        inspection=inspection,
        day=day,
        areas=tuple(area for area in areas if area.compared),
        written=past.said,
        undated=past.undated,
    )


def _area(
    workspace: Workspace,
    area: JudgementArea,
    past: Before,
    found: list[tuple[Item, InspectionFinding]],
) -> AreaKnowledge:
    """Compare the findings of one area; a finding on several areas belongs to its first."""
    framework = workspace.framework
    names = {criterion.id for criterion in area.criteria}
    own = [item for item in past.said if item.id not in past.told]
    written = sum(bool(names & set(item.criteria)) for item in own)
    compared = [
        _compared(Near(subjects(item, framework), workspace, past), finding, written >= FEWEST)
        for item, finding in found
        if framework.area_of[item.criteria[0]].id == area.id
    ]
    compared.sort(key=lambda one: (_ORDER[one.verdict], one.finding.id))
    return AreaKnowledge(area.id, area.title, area.short_title, tuple(compared), written)


def _compared(near: Near, finding: InspectionFinding, has_record: bool) -> Compared:
    if finding.finding == "strength":
        return _strength(near, finding, has_record)
    if finding.leaders_knew == "not-stated":
        return _by_match(near, finding, has_record)
    return _by_report(near, finding)


def _by_report(near: Near, finding: InspectionFinding) -> Compared:
    """Take the report's word for whether leaders knew; only the plan is looked for."""
    weak, claims = near.weak(), near.same(near.claimed(), "strength")
    actions = near.actions(weak)
    match finding.leaders_knew:
        case "yes":
            verdict = Verdict.PLANNED if actions else Verdict.NO_PLAN
            return Compared(finding, verdict, Basis.REPORT, tuple(weak), actions)
        case "partly":
            return Compared(finding, Verdict.IN_PART, Basis.REPORT, tuple(weak), actions)
    basis = Basis.ACTED if finding.leaders_knew == "acted" else Basis.REPORT
    if claims and not weak:
        return Compared(finding, Verdict.OPPOSITE, basis, tuple(claims), signs=near.signs())
    return Compared(finding, Verdict.NOT_KNOWN, basis, tuple(weak), signs=near.signs())


def _by_match(near: Near, finding: InspectionFinding, has_record: bool) -> Compared:
    """Credit what was written on the criterion; blame only what claims the very same thing."""
    weak = near.weak()
    if weak:
        actions = near.actions(weak)
        verdict = Verdict.PLANNED if actions else Verdict.NO_PLAN
        return Compared(finding, verdict, near.basis(weak), tuple(weak), actions)
    claims = near.same(near.claimed(), "strength")
    if claims:
        basis = near.basis(claims)
        return Compared(finding, Verdict.OPPOSITE, basis, tuple(claims), signs=near.signs())
    verdict = Verdict.NOT_KNOWN if has_record else Verdict.NO_RECORD
    return Compared(finding, verdict, Basis.NOTHING, signs=near.signs())


def _strength(near: Near, finding: InspectionFinding, has_record: bool) -> Compared:
    """Say whether a strength had been claimed; that it had not is modesty, and no fault."""
    claims, modest = near.claimed(), near.own(near.same(near.weak(), "weakness"))
    if claims:
        return Compared(finding, Verdict.CLAIMED, near.basis(claims), tuple(claims))
    if modest:
        return Compared(finding, Verdict.AS_WEAKNESS, near.basis(modest), tuple(modest))
    verdict = Verdict.NOT_CLAIMED if has_record else Verdict.NO_RECORD
    return Compared(finding, verdict, Basis.NOTHING)
