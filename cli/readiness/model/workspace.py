"""Everything loaded for one run, and how to look things up in it."""

from typing import NamedTuple

from readiness.model.audit import AuditRound
from readiness.model.evaluation import Evaluation, Narrative
from readiness.model.evidence import Evidence, NotApplicable
from readiness.model.framework import Framework
from readiness.model.indicator import Definition, Indicator
from readiness.model.inspection import Inspection
from readiness.model.plan import Action
from readiness.model.release import Release
from readiness.model.settings import Settings


class Records(NamedTuple):
    """What the authority wrote, by kind of record, in the order of their ids."""

    evaluation: tuple[Evaluation, ...] = ()
    narrative: tuple[Narrative, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    not_applicable: tuple[NotApplicable, ...] = ()
    actions: tuple[Action, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    audits: tuple[AuditRound, ...] = ()
    indicators: tuple[Indicator, ...] = ()


class _Fields(NamedTuple):
    settings: Settings
    framework: Framework
    editions: dict[str, Framework]
    catalogue: dict[str, Definition]
    records: Records
    files: frozenset[str] = frozenset()
    releases: tuple[Release, ...] = ()


class Workspace(_Fields):
    """The settings, the framework in use, every edition, the catalogue and the records.

    `framework` has the terms and groups of children as the settings have them. `files` are
    the links of records that lead to a file in the authority's folder. `releases` says when
    national figures come out; it is empty where no record is an indicator.
    """

    def evaluation(self, area_id: str) -> Evaluation | None:
        """Return what the authority wrote of an area."""
        return next((one for one in self.records.evaluation if one.area == area_id), None)

    def role(self, owner: str) -> str:
        """Return an owner's role in words; what was written, if no such owner is listed."""
        roles = {one.id: one.role for one in self.settings.owners}
        return roles.get(owner, owner)

    def definition(self, indicator: Indicator) -> Definition:
        """Return what an indicator measures: the catalogue's words under the authority's own."""
        known = self.catalogue.get(indicator.id)
        return Definition.model_construct(
            id=indicator.id,
            title=indicator.title or (known.title if known else indicator.id),
            definition=known.definition if known else "",
            unit=indicator.unit or (known.unit if known else ""),
            good=indicator.good or (known.good if known else "neutral"),
            measures=indicator.measures or (known.measures if known else "volume"),
            period=known.period if known else "",
            source=indicator.source or (known.source if known else ""),
            release=known.release if known else None,
            note=indicator.note or (known.note if known else ""),
        )
