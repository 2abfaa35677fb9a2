"""An inspection of March 2026, compared with a few records."""

from datetime import date
from typing import Any

from building import evidence, found, inspection, of

from readiness.model.hindsight import Compared, Hindsight
from readiness.score.hindsight import hindsight

DAY = date(2026, 3, 1)
BEFORE = "2026-02"
AFTER = date(2026, 6, 30)
FOLDER = date(2026, 2, 28)


def compare(*others: Any, findings: tuple[Any, ...] = (found(),), as_of: date = AFTER) -> Hindsight:
    """Compare an inspection of March 2026 with some records."""
    outcome = inspection("outcome", dated="2026-03-01 to 2026-03-12", findings=findings)
    return hindsight(of(*others, outcome), outcome, DAY, as_of)


def one(*others: Any, as_of: date = AFTER, **said: Any) -> Compared:
    """Compare one finding, a weakness at `help.door`, with some records."""
    (area,) = compare(*others, findings=(found(**said),), as_of=as_of).areas
    (compared,) = area.compared
    return compared


def weakness(name: str = "weak", **said: Any) -> Any:
    return evidence(name, **({"finding": "weakness", "dated": BEFORE} | said))


def strength(name: str = "good", **said: Any) -> Any:
    return evidence(name, **({"finding": "strength", "dated": BEFORE} | said))


RECORD = tuple(
    evidence(f"other-{place}", supports=("help.plans.1",), finding="strength", dated=BEFORE)
    for place in range(3)
)
"""Enough about the area, and nothing on `help.door`."""
