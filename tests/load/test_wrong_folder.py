"""A folder that is not an authority's: one message, which says where to go."""

from pathlib import Path

import pytest
from building import FRAMEWORKS, write

from readiness.load import Sources, load
from readiness.model.diagnostic import Diagnostic


def _only(folder: Path) -> Diagnostic:
    (found,) = load(Sources(folder, FRAMEWORKS)).diagnostics
    assert found.code == "F101"
    return found


def test_nothing_else_is_read_in_a_folder_without_settings(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "a: [", "b/c.yaml": "evidence:\n\t- id", "d/e.xlsx": ""})
    (tmp_path / "readiness.yaml").unlink()
    assert "readiness init my-council" in _only(tmp_path).hint


def test_folders_below_that_have_settings_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/north", "b", "c", "d", "node_modules/x", "e/f/too-deep"):
        write(tmp_path / name, {})
    monkeypatch.chdir(tmp_path)
    assert _only(Path()).hint == "did you mean `a/north`, `b` or `c`?"
    assert _only(Path("a")).hint == "did you mean `a/north`?"
    assert _only(Path("e")).hint == "did you mean `e/f/too-deep`?"


def test_a_folder_below_with_a_space_can_be_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "my council", {})
    monkeypatch.chdir(tmp_path)
    assert _only(Path()).hint == 'did you mean `"my council"`?'


@pytest.mark.parametrize(
    "name", ["readiness.yml", "readiness.yaml.txt", "readiness.yml.txt", "Readiness.YML"]
)
def test_settings_under_a_wrong_name_are_to_be_renamed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("framework: tiny-2026\n", encoding="utf-8")
    assert _only(tmp_path).hint == f"rename `{name}` to `readiness.yaml`"
