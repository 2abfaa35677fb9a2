"""Everything that counts as evidence, from wherever it was written, as items of one shape."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from readiness.model.assessment import Item
from readiness.model.audit import AuditRound
from readiness.model.evidence import Evidence
from readiness.model.framework import Framework
from readiness.model.indicator import Indicator, Point
from readiness.model.inspection import Inspection, InspectionFinding, Recommendation
from readiness.model.kinds import KIND_NAMES, VOICE_OF, Hears
from readiness.model.workspace import Records, Workspace
from readiness.score.currency import months_after

NO_SOURCE = ("unknown", "none", "tbc")
"""What people write for a source that they do not have."""


MENDABLE = ("weakness", "mixed")
"""Findings that can be put right; a strength that a recommendation cites stays a strength."""


def items(workspace: Workspace, as_of: date) -> tuple[Item, ...]:
    """Return every item, sorted by id, each knowing whether it is current on the day."""
    put_right = _put_right(workspace.records)
    found = [
        item._replace(
            why_not=item.why_not or _why_not(item, workspace.framework, as_of),
            put_right=put_right.get(item.id, ()) if item.finding in MENDABLE else (),
        )
        for item in _all(workspace)
    ]
    return tuple(sorted(found, key=lambda item: item.id))


def _all(workspace: Workspace) -> Iterator[Item]:
    framework, records = workspace.framework, workspace.records
    for evidence in records.evidence:
        yield _from_evidence(evidence, framework)
    for inspection in records.inspections:
        for finding in inspection.findings:
            yield _from_finding(inspection, finding, framework)
    for audit in records.audits:
        yield _from_audit(audit, framework)
    for indicator in records.indicators:
        if indicator.series:
            yield _from_indicator(indicator, workspace)


def _criteria(supports: tuple[str, ...], framework: Framework) -> tuple[str, ...]:
    known = framework.criteria
    return tuple(dict.fromkeys(known[name].id for name in supports if name in known))


def _prompts(supports: tuple[str, ...], framework: Framework) -> tuple[str, ...]:
    known = framework.criteria
    return tuple(name for name in supports if name in known and known[name].id != name)


def _from_evidence(evidence: Evidence, framework: Framework) -> Item:
    voice = VOICE_OF.get(evidence.kind)
    hears: tuple[Hears, ...] = (voice,) if voice else ()
    return Item(
        id=evidence.id,
        says=evidence.says,
        criteria=_criteria(evidence.supports, framework),
        prompts=_prompts(evidence.supports, framework),
        kind=evidence.kind,
        finding=evidence.finding,
        dated=evidence.dated,
        source=evidence.source,
        paragraph=evidence.paragraph,
        shows=evidence.shows,
        hears=tuple(dict.fromkeys(hears + evidence.hears)),
        cohorts=evidence.cohorts,
        at=evidence.where("id"),
        sample=evidence.sample,
        teams=evidence.teams,
        link=evidence.link,
        response=evidence.response,
    )


def _from_finding(inspection: Inspection, finding: InspectionFinding, framework: Framework) -> Item:
    return Item(
        id=finding.id,
        says=finding.says,
        criteria=_criteria(finding.supports, framework),
        prompts=_prompts(finding.supports, framework),
        kind=inspection.evidence_kind(),
        finding=finding.finding,
        dated=inspection.dated,
        source=inspection.source,
        paragraph=finding.paragraph,
        shows=finding.shows,
        hears=finding.hears,
        cohorts=finding.cohorts,
        at=finding.where("id"),
        link=inspection.link,
        leaders_knew=finding.leaders_knew,
    )


def _from_audit(audit: AuditRound, framework: Framework) -> Item:
    return Item(
        id=audit.id,
        says=audit.says,
        criteria=_criteria(audit.supports, framework),
        prompts=_prompts(audit.supports, framework),
        kind="audit",
        finding=audit.finding,
        dated=audit.dated,
        source=audit.source,
        paragraph=audit.paragraph,
        shows=audit.shows,
        hears=audit.hears,
        cohorts=audit.cohorts,
        at=audit.where("id"),
    )


def _from_indicator(indicator: Indicator, workspace: Workspace) -> Item:
    definition = workspace.definition(indicator)
    latest = indicator.latest
    supports = indicator.supports or tuple(
        criterion.id
        for area in workspace.framework.all_areas()
        for criterion in area.criteria
        if indicator.id in criterion.indicators
    )
    return Item(
        id=indicator.id,
        says=f"{definition.title}: {point_words(latest, definition.unit)}.",
        title=definition.title,
        criteria=_criteria(supports, workspace.framework),
        prompts=_prompts(supports, workspace.framework),
        kind="data",
        finding="context",
        dated=latest.period,
        source=definition.source,
        paragraph=indicator.paragraph,
        shows=None,
        hears=(),
        cohorts=(),
        at=indicator.where("id"),
        measured=True,
        why_not="" if isinstance(latest.value, Decimal) else "no value can be shown",
    )


def point_words(point: Point, unit: str) -> str:
    """Return a value with its unit, period and comparators, for a sentence."""
    compared = [
        f"{name} {value}"
        for name, value in (
            ("England", point.england),
            ("region", point.region),
            ("statistical neighbours", point.neighbours),
        )
        if value is not None
    ]
    against = f" ({', '.join(compared)})" if compared else ""
    return f"{point.value} {unit} in {point.period}{against}".replace("  ", " ")


def _put_right(records: Records) -> dict[str, tuple[str, ...]]:
    """Return the recommendations each finding led to, where all of them are done or closed."""
    led: dict[str, list[Recommendation]] = defaultdict(list)
    for inspection in records.inspections:
        for asked in inspection.recommendations:
            for finding in asked.findings:
                led[finding].append(asked)
    return {
        finding: tuple(asked.id for asked in every)
        for finding, every in led.items()
        if not any(asked.open for asked in every)
    }


def _why_not(item: Item, framework: Framework, as_of: date) -> str:
    if item.dated.last is None:
        return "no date"
    if item.source.casefold() in NO_SOURCE:
        return "no source"
    months = framework.terms.shelf_life_months.get(item.kind)
    if months is not None and months_after(item.dated.last, months) < as_of:
        return f"older than {months} months for {KIND_NAMES[item.kind]}"
    return ""
