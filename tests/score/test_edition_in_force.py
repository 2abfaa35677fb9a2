"""G413 on an edition that has ended: shipped frameworks, read from their files."""

from datetime import date

import pytest
from building import Assess

from readiness import shipped

RECORD = """
    actions:
      - id: act
        what: Audit every contact.
"""


@pytest.mark.parametrize(("on", "speaks"), [(date(2026, 3, 31), False), (date(2026, 4, 1), True)])
def test_g413_speaks_on_the_day_after_an_edition_has_ended(
    assess: Assess, on: date, speaks: bool
) -> None:
    verdict = assess(RECORD, on, framework="ilacs-2023", frameworks=shipped.folder("frameworks"))
    found = [gap for gap in verdict.all_gaps if gap.code == "G413"]
    assert bool(found) is speaks
    assert all("ilacs-2026" in gap.hint for gap in found)
