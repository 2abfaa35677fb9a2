"""Which files are read: never a link, never a device, never outside the folder."""

import gc
import os
import sys
from pathlib import Path

import pytest
from building import FRAMEWORKS, read, write
from commands.running import run

from readiness import shipped
from readiness.load import Loaded, Sources, load
from readiness.load.files import find

ITEM = """\
evidence:
  id: {id}
  supports: [help.door]
  says: Contacts are answered on the day.
  finding: mixed
  kind: audit
  dated: 2026-03
  source: Audit report
"""

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")


def _item(name: str) -> str:
    return ITEM.format(id=name)


def _names(folder: Path) -> list[str]:
    return [file.name for file in find(folder).files]


def _ids(loaded: Loaded) -> list[str]:
    assert loaded.workspace
    return [entry.id for entry in loaded.workspace.records.evidence]


def test_files_are_found_at_any_depth_and_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, {"b/c/d.yml": "", "a.yaml": "", "b/a.yaml": "", "indicators/i.CSV": ""})
    expected = ["a.yaml", "b/a.yaml", "b/c/d.yml", "indicators/i.CSV", "readiness.yaml"]
    assert _names(tmp_path) == expected


def test_what_is_not_evidence_is_passed_over(tmp_path: Path) -> None:
    litter = ["~$a.yaml", ".#a.yaml", "#a.yaml#", "a.yaml~", "a.yaml.orig", ".git/a.yaml", "a.txt"]
    generated = ["out/a.yaml", "templates/a.yaml", "brand/a.yaml", "node_modules/x/a.yaml"]
    write(tmp_path, dict.fromkeys([*litter, *generated], "a: ["))
    assert _names(tmp_path) == ["readiness.yaml"]


def test_the_names_of_files_do_not_change_what_is_read(tmp_path: Path) -> None:
    first = read(write(tmp_path / "1", {"a.yaml": _item("x"), "b.yaml": _item("y")}))
    second = read(write(tmp_path / "2", {"a.yaml": _item("y"), "b.yaml": _item("x")}))
    assert _ids(first) == _ids(second) == ["x", "y"]


def test_copies_that_explorer_makes_are_read_like_any_file(tmp_path: Path) -> None:
    write(tmp_path, {"item.yaml": _item("x"), "item - Copy.yaml": _item("x")})
    assert _ids(read(tmp_path)) == ["x", "x"]


@posix_only
@pytest.mark.parametrize("target", ["readiness.yaml", "gone.yaml", "/dev/zero", "/etc/passwd"])
def test_a_link_is_told_and_not_followed(tmp_path: Path, target: str) -> None:
    write(tmp_path, {"a.yaml": _item("x")})
    (tmp_path / "link.yaml").symlink_to(target)
    loaded = read(tmp_path)
    assert [(str(one.at), one.code) for one in loaded.diagnostics] == [("link.yaml", "F104")]


@posix_only
def test_a_link_to_a_folder_is_told_and_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": _item("x")})
    (tmp_path / "evidence").symlink_to("..")
    assert [one.code for one in read(tmp_path).diagnostics] == ["F104"]


@posix_only
def test_a_pipe_is_told_and_never_waited_for(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": _item("x")})
    os.mkfifo(tmp_path / "pipe.yaml")
    assert [one.code for one in read(tmp_path).diagnostics] == ["F104"]


@posix_only
def test_a_name_cannot_forge_what_is_printed(tmp_path: Path) -> None:
    write(tmp_path, {"a\nb\x1b[2J.yaml": "a: ["})
    for found in read(tmp_path).diagnostics:
        assert str(found.at).isprintable()
        assert found.message.isprintable()


@posix_only
def test_a_name_that_is_not_utf8_can_be_read_and_printed(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": _item("x")})
    (tmp_path / os.fsdecode(b"caf\xe9.yaml")).write_text(_item("y"), encoding="utf-8")
    loaded = read(tmp_path)
    assert _ids(loaded) == ["x", "y"]
    assert all(str(found.at).isprintable() for found in loaded.diagnostics)


@posix_only
def test_names_that_windows_cannot_hold_are_told(tmp_path: Path) -> None:
    write(tmp_path, {"con.yaml": _item("x"), "A.yaml": _item("y"), "a.yaml": _item("z")})
    assert [(str(one.at), one.code) for one in read(tmp_path).diagnostics] == [
        ("a.yaml", "F108"),
        ("con.yaml", "F108"),
    ]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": _item("x"), "b.yaml": "#" * 1_000_001})
    loaded = read(tmp_path)
    assert [(str(one.at), one.code) for one in loaded.diagnostics] == [("b.yaml", "F105")]
    assert loaded.unread == {"b.yaml"}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (found,) = read(tmp_path / "gone").diagnostics
    assert found.code == "F102"


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": ""})
    (found,) = read(tmp_path / "a.yaml").diagnostics
    assert (found.code, found.message) == ("F102", "this is a file, where a folder is due")


def test_a_folder_without_settings_says_how_to_start(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(_item("x"), encoding="utf-8")
    (found,) = load(Sources(tmp_path, FRAMEWORKS)).diagnostics
    assert found.code == "F101"
    assert "start a new folder with `readiness init my-council`" in found.hint


def test_an_empty_folder_without_settings_can_be_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (found,) = load(Sources(Path(), FRAMEWORKS)).diagnostics
    assert "start one with `readiness init .`" in found.hint
    assert run("init", ".", "--yes", "--name", "Littleton Council").exit_code == 0
    assert not load(Sources(Path(), shipped.folder("frameworks"))).unread


def test_settings_in_the_folder_above_are_pointed_to(tmp_path: Path) -> None:
    write(tmp_path, {"evidence/a.yaml": _item("x")})
    found = load(Sources(tmp_path / "evidence", FRAMEWORKS)).diagnostics[0]
    assert (found.code, found.hint) == ("F101", "it is in the folder above; run the command there")


def test_an_empty_folder_never_passes(tmp_path: Path) -> None:
    loaded = read(write(tmp_path, {}))
    assert loaded.workspace is None
    assert [one.code for one in loaded.diagnostics] == ["F109"]


def test_a_folder_of_refused_entries_never_passes(tmp_path: Path) -> None:
    loaded = read(write(tmp_path, {"a.yaml": _item("x").replace("mixed", "fine")}))
    assert loaded.workspace is None
    assert [one.code for one in loaded.diagnostics] == ["E204"]


def test_the_line_of_a_fault_can_be_shown_and_printed(tmp_path: Path) -> None:
    texts = read(write(tmp_path, {"a.yaml": "a: 1\nb:\t\x1bx\n"})).texts
    assert texts.line("a.yaml", 2) == "b: ?x"
    assert texts.line("a.yaml", 9) == texts.line("other.yaml", 1) == ""


def test_lines_of_several_files_can_be_shown_in_any_order(tmp_path: Path) -> None:
    texts = read(write(tmp_path, {"a.yaml": "a: 1\nb: 2\n", "b.yaml": "c: 3\n"})).texts
    asked = [("a.yaml", 1), ("b.yaml", 1), ("a.yaml", 2), ("b.yaml", 9)]
    assert [texts.line(*place) for place in asked] == ["a: 1", "c: 3", "b: 2", ""]


def test_a_file_is_read_once_for_all_its_faults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = read(write(tmp_path, {"a.yaml": "a: 1\nb: 2\n"})).texts
    assert texts.line("a.yaml", 1) == "a: 1"
    monkeypatch.setattr("readiness.load.texts.read", None)
    assert texts.line("a.yaml", 2) == "b: 2"


def test_loading_leaves_the_collector_of_garbage_as_it_was(tmp_path: Path) -> None:
    gc.enable()
    frozen = gc.get_freeze_count()
    read(write(tmp_path, {"a.yaml": _item("x")}))
    assert gc.isenabled()
    assert gc.get_freeze_count() == frozen
