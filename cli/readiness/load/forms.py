"""What a file may hold: each top-level key and the kind of entry under it."""

from readiness.load.fields import fields
from readiness.model.audit import AuditRound
from readiness.model.entry import Entry
from readiness.model.evaluation import Evaluation, Narrative
from readiness.model.evidence import Evidence, NotApplicable
from readiness.model.indicator import Indicator
from readiness.model.inspection import Inspection
from readiness.model.plan import Action
from readiness.model.settings import Settings

SETTINGS_FILE = "readiness.yaml"

FORMS: dict[str, type[Entry]] = {
    "evaluation": Evaluation,
    "narrative": Narrative,
    "evidence": Evidence,
    "not-applicable": NotApplicable,
    "actions": Action,
    "inspections": Inspection,
    "audits": AuditRound,
    "indicators": Indicator,
}
"""The parts of a record file; each holds a list of entries, or one entry."""

SETTINGS: type[Settings] = Settings
"""What readiness.yaml holds at its top level."""


def parts_with(key: str) -> list[str]:
    """Return the parts whose entries, or the groups inside them, have a key."""
    return [part for part, model in FORMS.items() if _has(model, key)]


def _has(model: type[Entry], key: str) -> bool:
    known = fields(model)
    inner = [field.model for field in known.values() if field.model]
    return key in known or any(key in fields(group) for group in inner)
