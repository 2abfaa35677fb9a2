"""Small values for tests, each with everything it needs and one line to write."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from readiness.load import Loaded, Sources, frameworks, load
from readiness.load.editions import Editions
from readiness.model.assessment import Assessment, CriterionStanding
from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Diagnostic
from readiness.model.evaluation import Evaluation, Narrative
from readiness.model.evidence import Evidence, NotApplicable
from readiness.model.indicator import Indicator
from readiness.model.inspection import Inspection, InspectionFinding, Recommendation
from readiness.model.plan import Action, Update
from readiness.model.settings import Authority, Settings
from readiness.model.workspace import Records, Workspace
from readiness.score import score

FRAMEWORKS = Path(__file__).parent / "frameworks"

DAY = date(2026, 3, 31)
"""The day on which tests look, unless they say another."""

SETTINGS = f"""\
authority:
  name: Littleton Council
framework: tiny-2026
as-of: {DAY}
"""

MakeWorkspace = Callable[..., Workspace]
Assess = Callable[..., Assessment]

Said = dict[str, Any]

PILES: dict[type, str] = {
    Evaluation: "evaluation",
    Narrative: "narrative",
    Evidence: "evidence",
    NotApplicable: "not_applicable",
    Action: "actions",
    Inspection: "inspections",
    AuditRound: "audits",
    Indicator: "indicators",
}
"""Under which name each kind of record stands in `Records`."""


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write files into a folder by their names, with settings where none are given."""
    for name, text in ({"readiness.yaml": SETTINGS} | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def read(folder: Path) -> Loaded:
    """Load a folder against the tiny framework."""
    return load(Sources(folder, FRAMEWORKS))


@cache
def empty() -> Workspace:
    """Return a workspace of the tiny framework with no records."""
    edition = frameworks(FRAMEWORKS).frameworks[0]
    settings = Settings(authority=Authority(name="Littleton"), framework=edition.id, as_of=DAY)
    catalogue = Editions(FRAMEWORKS).catalogue()
    return Workspace(settings, edition, {edition.id: edition}, catalogue, Records())


def of(*records: Any, base: Workspace | None = None) -> Workspace:
    """Return a workspace that holds some records, of whatever kinds, in the order given."""
    piles: dict[str, tuple[Any, ...]] = {}
    for record in records:
        name = PILES[type(record)]
        piles[name] = (*piles.get(name, ()), record)
    return (base or empty())._replace(records=Records(**piles))


def scored(*records: Any, on: date = DAY) -> Assessment:
    """Return the verdict over some records."""
    return score(of(*records), on)


def gaps(code: str, *records: Any, on: date = DAY) -> list[Diagnostic]:
    """Return the gaps of one code over some records."""
    return [gap for gap in scored(*records, on=on).all_gaps if gap.code == code]


def standing(criterion: str, *records: Any, on: date = DAY) -> CriterionStanding:
    """Return how one criterion stands over some records."""
    areas = scored(*records, on=on).areas
    return next(one for area in areas for one in area.criteria if one.id == criterion)


def evidence(name: str = "item", **said: Any) -> Evidence:
    """Return an audit of this month that supports `help.door`, but for what is said."""
    usual: Said = {
        "supports": ("help.door",),
        "says": "Contacts are answered on the day.",
        "finding": "mixed",
        "kind": "audit",
        "dated": "2026-03",
        "source": "Audit report",
    }
    return Evidence.model_validate({"id": name} | usual | said)


def voice(name: str = "voice", **said: Any) -> Evidence:
    """Return what children said this month."""
    return evidence(name, **({"kind": "child-voice", "source": "Survey"} | said))


def action(name: str = "act", **said: Any) -> Action:
    """Return an action that lacks nothing and is on track."""
    usual: Said = {
        "what": "Audit every contact.",
        "responds_to": ("item",),
        "owner": "head-of-help",
        "due": date(2026, 9, 30),
        "measure": "Share of contacts answered on the day",
        "baseline": "60 of 100",
        "target": "95 of 100",
        "status": "on-track",
        "updates": (Update(on=date(2026, 3, 1), says="Started."),),
    }
    return Action.model_validate({"id": name} | usual | said)


def without(key: str) -> Action:
    """Return an action that lacks one thing."""
    lacking: Said = {key: None if key == "due" else ""}
    return action(**lacking)


def audit(name: str = "round", **said: Any) -> AuditRound:
    """Return a round of audits of this month on `help.door`."""
    usual: Said = {
        "title": "March audits",
        "dated": "2026-03",
        "supports": ("help.door",),
        "says": "Contacts are answered.",
        "finding": "mixed",
        "source": "Audit report",
    }
    return AuditRound.model_validate({"id": name} | usual | said)


def inspection(name: str = "visit", **said: Any) -> Inspection:
    """Return a visit of January 2026 with neither findings nor recommendations."""
    usual: Said = {
        "title": "January visit",
        "kind": "focused-visit",
        "publisher": "Inspectorate",
        "dated": "2026-01",
        "source": "Letter of January 2026",
    }
    return Inspection.model_validate({"id": name} | usual | said)


def found(name: str = "found", **said: Any) -> InspectionFinding:
    """Return what inspectors found about `help.door`."""
    usual: Said = {
        "paragraph": "7",
        "supports": ("help.door",),
        "says": "Contacts wait.",
        "finding": "weakness",
    }
    return InspectionFinding.model_validate({"id": name} | usual | said)


def asked(name: str = "rec", **said: Any) -> Recommendation:
    """Return a recommendation of the area `help` that nobody has taken up."""
    usual: Said = {"says": "Answer contacts.", "area": "help"}
    return Recommendation.model_validate({"id": name} | usual | said)


def visits(value: str = "90", **said: Any) -> Indicator:
    """Return the catalogue's indicator of timeliness, with one value of this month."""
    point = {"period": "2026-03", "value": value, **said.pop("point", {})}
    return Indicator.model_validate({"id": "tiny.visits", "series": (point,)} | said)


def written(area: str = "help", **said: Any) -> Evaluation:
    """Return an evaluation that answers the three questions."""
    usual: Said = {
        "what_we_know": "Contacts wait.",
        "how_we_know": "We ask.",
        "plans": "More audits.",
    }
    return Evaluation.model_validate({"area": area} | usual | said)


def waived(criterion: str = "help.door", dated: str = "2026-01") -> NotApplicable:
    """Return that a criterion does not apply."""
    said = {"criterion": criterion, "reason": "There is no door.", "dated": dated}
    return NotApplicable.model_validate(said)
