"""What the documents print of the authority's own words, record by record."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Location
from readiness.model.entry import Entry, spelling
from readiness.model.evaluation import Evaluation, Narrative
from readiness.model.evidence import Evidence, NotApplicable
from readiness.model.indicator import Indicator
from readiness.model.inspection import Inspection, InspectionFinding, Judgement, Recommendation
from readiness.model.plan import Action, Update
from readiness.model.settings import Acceptance, Issue, Owner, Settings
from readiness.model.workspace import Records, Workspace


class PrintedText(NamedTuple):
    """One printed text: the key that it stands under, its words, and where they start."""

    key: str
    words: str
    at: Location


class Printed(NamedTuple):
    """A record as a message names it, the id that it is about, and what is printed of it."""

    named: str
    about: str
    texts: tuple[PrintedText, ...]


_PRINTED: dict[type[Entry], tuple[str, ...]] = {
    Evaluation: ("summary", "what_we_know", "how_we_know", "plans", "plainly"),
    Narrative: ("text",),
    Evidence: ("says", "response", "sample", "source", "paragraph", "link"),
    NotApplicable: ("reason",),
    Action: ("what", "owner", "measure", "baseline", "target"),
    Update: ("says",),
    Inspection: ("title", "publisher", "source", "link", "reported_by", "note"),
    Judgement: ("area", "grade", "note"),
    InspectionFinding: ("says", "paragraph"),
    Recommendation: ("says", "number", "deadline", "progress"),
    AuditRound: ("title", "says", "source", "paragraph", "method", "retest"),
    Indicator: ("title", "unit", "source", "paragraph", "commentary"),
    Issue: ("version", "period", "approved_by", "next_refresh", "contact", "notice"),
    Owner: ("role",),
    Acceptance: ("reason", "by"),
}
"""The fields of each record that hold words for readers; notes are for the authority alone."""


def printed(workspace: Workspace) -> Iterator[Printed]:
    """Yield every record that documents tell of, and the settings, with their words."""
    yield from _of_settings(workspace.settings)
    yield from _of_prose(workspace.records)
    yield from _of_items(workspace.records)
    for action in workspace.records.actions:
        yield _of(f"action `{action.id}`", action.id, action, *action.updates)
    for inspection in workspace.records.inspections:
        yield from _of_inspection(inspection)


def _of_settings(settings: Settings) -> Iterator[Printed]:
    yield _of("the settings", "", settings.issue, *settings.owners, *settings.accepted)


def _of_prose(records: Records) -> Iterator[Printed]:
    for written in records.evaluation:
        yield _of(f"the evaluation of `{written.area}`", written.area, written)
    for part in records.narrative:
        yield _of(f"the section `{part.section}`", "", part)
    for waived in records.not_applicable:
        yield _of(f"why `{waived.criterion}` does not apply", waived.criterion, waived)


def _of_items(records: Records) -> Iterator[Printed]:
    for evidence in records.evidence:
        yield _of(f"`{evidence.id}`", evidence.id, evidence)
    for audit in records.audits:
        yield _of(f"`{audit.id}`", audit.id, audit)
    for indicator in records.indicators:
        yield _of(f"`{indicator.id}`", indicator.id, indicator)


def _of_inspection(inspection: Inspection) -> Iterator[Printed]:
    yield _of(f"`{inspection.id}`", inspection.id, inspection, *inspection.judgements)
    for finding in inspection.findings:
        yield _of(f"`{finding.id}`", finding.id, finding)
    for asked in inspection.recommendations:
        yield _of(f"recommendation `{asked.id}`", asked.id, asked)


def _of(named: str, about: str, *entries: Entry) -> Printed:
    return Printed(named, about, tuple(_texts(entries)))


def _texts(entries: tuple[Entry, ...]) -> Iterator[PrintedText]:
    for entry in entries:
        for field in _PRINTED[type(entry)]:
            words = getattr(entry, field)
            if words:
                key = spelling(field)
                yield PrintedText(key, words, entry.where(key))
