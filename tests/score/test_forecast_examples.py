"""The forecasts of the examples are short enough to read, and say nothing twice."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from score.forecasting import case_of

from readiness.load import Sources, load
from readiness.model.assessment import Coming
from readiness.score.currency import months_after
from readiness.score.forecast import forecast
from readiness.score.homes import homes, owners

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path for path in (ROOT / "examples").iterdir() if path.is_dir())


def ahead(folder: Path, months: int) -> tuple[date, date, tuple[Coming, ...]]:
    workspace = load(Sources(folder, ROOT / "frameworks")).workspace
    assert workspace
    day = workspace.settings.as_of
    assert isinstance(day, date)
    until = months_after(day, months)
    case = case_of(workspace, day)
    return day, until, forecast(case, owners(case, homes(case)), until)


@pytest.mark.parametrize("months", [3, 12])
@pytest.mark.parametrize("folder", FOLDERS, ids=[path.name for path in FOLDERS])
def test_a_forecast_tells_each_thing_once_and_in_its_time(folder: Path, months: int) -> None:
    day, until, coming = ahead(folder, months)
    assert all(day < one.day <= until and one.at.file for one in coming)
    assert max(Counter((one.owner, one.what) for one in coming).values()) == 1
    assert max(Counter((one.owner, one.day) for one in coming).values()) <= 6


def test_a_forecast_for_the_meeting_fits_a_page() -> None:
    _, _, coming = ahead(ROOT / "examples" / "northshire", 1)
    assert 3 < len(coming) < 15
