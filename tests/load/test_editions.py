"""Editions: only those asked for are read, and an authority's own stands before a shipped one."""

from pathlib import Path

import pytest
from building import FRAMEWORKS, SETTINGS, read, write
from commands.running import run

from readiness.load import Loaded, frameworks

TINY = (FRAMEWORKS / "tiny-2026.yaml").read_text(encoding="utf-8")
ACTION = "actions:\n  id: act\n  what: Answer calls\n"
INSPECTION = """\
inspections:
  id: seen-2025
  title: Inspection
  kind: standard
  publisher: Nobody
  framework: {edition}
  dated: 2025
  source: Report
"""


def _codes(loaded: Loaded) -> list[str]:
    return [f"{found.at} {found.code}" for found in loaded.diagnostics]


def test_every_edition_of_a_folder_is_listed() -> None:
    found = frameworks(FRAMEWORKS)
    assert [edition.id for edition in found.frameworks] == ["tiny-2026"]
    assert not found.diagnostics


def test_an_own_edition_stands_in_place_of_the_shipped_one(tmp_path: Path) -> None:
    own = TINY.replace("title: Tiny framework of 2026", "title: Our own")
    loaded = read(write(tmp_path, {"a.yaml": ACTION, "frameworks/mine.yaml": own}))
    assert loaded.workspace
    assert loaded.workspace.framework.title == "Our own"
    assert loaded.workspace.framework.where("title").file == "frameworks/mine.yaml"


def test_an_edition_that_an_inspection_names_is_read_too(tmp_path: Path) -> None:
    old = TINY.replace("id: tiny-2026", "id: tiny-2020")
    files: dict[str, str | bytes] = {
        "a.yaml": INSPECTION.format(edition="tiny-2020"),
        "frameworks/old.yaml": old,
    }
    loaded = read(write(tmp_path, files))
    assert loaded.workspace
    assert set(loaded.workspace.editions) == {"tiny-2020", "tiny-2026"}


def test_an_edition_that_is_not_here_is_told_where_it_was_named(tmp_path: Path) -> None:
    settings = SETTINGS.replace("tiny-2026", "tiny-2062")
    files: dict[str, str | bytes] = {
        "readiness.yaml": settings,
        "a.yaml": INSPECTION.format(edition="gone"),
    }
    loaded = read(write(tmp_path, files))
    assert _codes(loaded) == ["a.yaml:6:14 F110", "readiness.yaml:3:12 F110"]
    assert loaded.diagnostics[1].hint.startswith("did you mean `tiny-2026`?")


def test_a_bad_edition_is_told_even_when_other_settings_are_bad(tmp_path: Path) -> None:
    settings = "authority: x\nframework: gone\n"
    loaded = read(write(tmp_path, {"readiness.yaml": settings, "a.yaml": ACTION}))
    assert _codes(loaded) == ["readiness.yaml:1:12 E201", "readiness.yaml:2:12 F110"]


def test_records_among_the_settings_are_told(tmp_path: Path) -> None:
    loaded = read(write(tmp_path, {"readiness.yaml": SETTINGS + ACTION, "a.yaml": ACTION}))
    assert _codes(loaded) == ["readiness.yaml:5:1 E210"]


def test_an_own_definition_stands_in_place_of_the_catalogue(tmp_path: Path) -> None:
    catalogue = (FRAMEWORKS / "indicators.yaml").read_text(encoding="utf-8")
    files: dict[str, str | bytes] = {
        "t.csv": "indicator,period,value\ntiny.visits,2026,5\n",
        "frameworks/indicators.yaml": catalogue.replace("Visits in time", "Our visits"),
    }
    loaded = read(write(tmp_path, files))
    assert loaded.workspace
    assert loaded.workspace.catalogue["tiny.visits"].title == "Our visits"


def test_a_fault_in_an_own_edition_is_told_even_when_it_is_not_in_use(tmp_path: Path) -> None:
    own = TINY.replace("id: tiny-2026", "id: tiny-2020").replace("rank: 2", "rank: best")
    loaded = read(write(tmp_path, {"a.yaml": ACTION, "frameworks/mine.yaml": own}))
    assert _codes(loaded) == ["frameworks/mine.yaml:14:13 E206"]


@pytest.mark.parametrize(
    "text",
    [
        f"\ufeff{TINY}",
        TINY.replace("  id: tiny-2026\n", "") + "  id: tiny-2026\n",
    ],
)
def test_the_id_of_an_own_edition_is_found_wherever_it_stands(tmp_path: Path, text: str) -> None:
    own = text.replace("id: tiny-2026", "id: tiny-2020")
    settings = SETTINGS.replace("tiny-2026", "tiny-2020")
    files: dict[str, str | bytes] = {"readiness.yaml": settings, "a.yaml": ACTION}
    loaded = read(write(tmp_path, files | {"frameworks/mine.yaml": own}))
    assert not loaded.diagnostics
    assert loaded.workspace
    assert loaded.workspace.framework.id == "tiny-2020"


def test_two_own_editions_of_one_id_are_told_with_both_places(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.yaml": ACTION,
        "frameworks/a.yaml": TINY,
        "frameworks/b.yaml": TINY,
    }
    (found,) = read(write(tmp_path, files)).diagnostics
    assert f"{found.at} {found.code}" == "frameworks/b.yaml:4:7 E211"
    assert "the first is at frameworks/a.yaml:4:7" in found.message


def test_an_own_edition_that_cannot_say_its_id_is_told_once(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "readiness.yaml": SETTINGS.replace("tiny-2026", "mine-2026"),
        "a.yaml": ACTION,
        "frameworks/mine.yaml": "framework: [",
    }
    (found,) = read(write(tmp_path, files)).diagnostics
    assert found.at.file == "frameworks/mine.yaml"


def test_tables_among_the_editions_are_passed_over(tmp_path: Path) -> None:
    loaded = read(write(tmp_path, {"a.yaml": ACTION, "frameworks/list.csv": "a: [,b\n"}))
    assert not loaded.diagnostics


def test_a_link_in_place_of_the_folder_of_editions_is_told(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", {"a.yaml": ACTION})
    (folder / "frameworks").symlink_to(FRAMEWORKS, target_is_directory=True)
    assert _codes(read(folder)) == ["frameworks F104"]


def test_a_junction_in_place_of_the_folder_of_editions_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readiness.load.editions.leads_away", lambda _: True)
    assert _codes(read(write(tmp_path, {"a.yaml": ACTION, "frameworks/mine.yaml": TINY}))) == [
        "frameworks F104"
    ]


def test_the_command_lists_own_editions_too(tmp_path: Path) -> None:
    own = TINY.replace("id: tiny-2026", "id: tiny-2020")
    write(tmp_path, {"frameworks/mine.yaml": own})
    result = run("frameworks", "--in", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "tiny-2020 " in result.stdout


def test_the_command_tells_what_is_wrong_with_an_own_edition(tmp_path: Path) -> None:
    write(tmp_path, {"frameworks/mine.yaml": TINY.replace("rank: 2", "rank: best")})
    result = run("frameworks", "--in", tmp_path)
    assert result.exit_code == 1
    assert "frameworks/mine.yaml:14:13: E206" in result.stdout
    assert "rank: best\n" in result.stdout


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_the_command_tells_that_a_folder_is_not_there(tmp_path: Path, form: list[str]) -> None:
    result = run("frameworks", "--in", tmp_path / "gone", *form)
    assert result.exit_code == 1
    assert "F102" in result.stdout


def test_releases_are_read_where_there_are_indicators(tmp_path: Path) -> None:
    table = "indicator,period,value\ntiny.visits,2026,5\n"
    loaded = read(write(tmp_path / "with", {"t.csv": table}))
    assert loaded.workspace
    assert [one.id for one in loaded.workspace.releases] == ["tiny-plans"]
    without = read(write(tmp_path / "without", {"a.yaml": ACTION}))
    assert without.workspace
    assert not without.workspace.releases


def test_an_own_release_stands_in_place_of_the_shipped_one(tmp_path: Path) -> None:
    calendar = (FRAMEWORKS / "releases.yaml").read_text(encoding="utf-8")
    files: dict[str, str | bytes] = {
        "t.csv": "indicator,period,value\ntiny.visits,2026,5\n",
        "frameworks/releases.yaml": calendar.replace("months-after: 8", "months-after: 9"),
    }
    loaded = read(write(tmp_path, files))
    assert loaded.workspace
    assert [one.months_after for one in loaded.workspace.releases] == [9]


@pytest.mark.parametrize(
    ("right", "wrong", "found"),
    [
        ("period-ends: 3", "period-ends: 13", "frameworks/releases.yaml:6:18 E206"),
        ("months-after: 8", "months-after: autumn", "frameworks/releases.yaml:7:19 E206"),
        ("status: verified", "status: sure", "frameworks/releases.yaml:8:13 E204"),
        ("releases:", "release:", "frameworks/releases.yaml:1:1 E210"),
    ],
)
def test_a_mistake_in_own_releases_is_told(
    tmp_path: Path, right: str, wrong: str, found: str
) -> None:
    calendar = (FRAMEWORKS / "releases.yaml").read_text(encoding="utf-8")
    files: dict[str, str | bytes] = {
        "t.csv": "indicator,period,value\ntiny.visits,2026,5\n",
        "frameworks/releases.yaml": calendar.replace(right, wrong),
    }
    assert found in _codes(read(write(tmp_path, files)))
