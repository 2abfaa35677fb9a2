"""Editions: only those asked for are read, and an authority's own stands before a shipped one."""

from pathlib import Path

from building import FRAMEWORKS, SETTINGS, read, write

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
