"""readiness template, and what an authority's own look and templates do to a build."""

import io
import zipfile
from pathlib import Path

import pytest
from commands.running import Run

from readiness import shipped
from readiness.commands.template import templates

REFERENCE = shipped.folder("templates") / "brand" / "reference.docx"
PAGE = "---\ntitle: A page\nfile: page.docx\n---\n# {{ authority }}\n\nOur own words.\n"


def _own(folder: Path, name: str, text: str) -> None:
    path = folder / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _settings(folder: Path, words: str) -> None:
    with (folder / "readiness.yaml").open("a", encoding="utf-8") as file:
        file.write(words)


def _part(folder: Path, document: str, part: str) -> str:
    with zipfile.ZipFile(folder / "out" / document) as package:
        return package.read(part).decode()


def test_new_writes_the_reference_document_once(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "brand" / "reference.docx"
    assert run("template", "new", file).exit_code == 0
    assert file.read_bytes() == REFERENCE.read_bytes()
    file.write_bytes(b"mine")
    again = run("template", "new", file)
    assert again.exit_code == 1
    assert "is there already" in again.output
    assert file.read_bytes() == b"mine"


def test_new_writes_word_files_only(run: Run, tmp_path: Path) -> None:
    assert run("template", "new", tmp_path / "brand.dotx").exit_code == 2


def test_check_ends_with_0_for_what_can_be_used_and_1_for_what_cannot(
    run: Run, tmp_path: Path
) -> None:
    good = run("template", "check", REFERENCE)
    assert good.exit_code == 0
    assert "can be used" in good.output
    (tmp_path / "old.docx").write_bytes(b"words")
    bad = run("template", "check", tmp_path / "old.docx")
    assert bad.exit_code == 1
    assert "W602" in bad.output
    assert '"code": "W602"' in run("template", "check", tmp_path / "old.docx", "--json").output


@pytest.mark.parametrize("name", templates())
def test_copy_takes_every_template_and_never_replaces_one(
    run: Run, started: Path, name: str
) -> None:
    assert run("template", "copy", name, started).exit_code == 0
    copied = started / "templates" / f"{name}.md.j2"
    assert copied.read_bytes() == templates()[name].read_bytes()
    copied.write_bytes(b"mine")
    assert run("template", "copy", name, started).exit_code == 1
    assert copied.read_bytes() == b"mine"


def test_a_name_that_is_no_template_is_answered_with_the_nearest(run: Run, started: Path) -> None:
    told = run("template", "copy", "self-evalution", started)
    assert told.exit_code == 2
    assert "Did you mean `self-evaluation`?" in told.output


def test_copied_templates_change_nothing_until_they_are_changed(run: Run, started: Path) -> None:
    assert run("build", started).exit_code == 0
    before = {path.name: path.read_bytes() for path in (started / "out").iterdir()}
    for name in templates():
        run("template", "copy", name, started)
    assert run("build", started).exit_code == 0
    assert {path.name: path.read_bytes() for path in (started / "out").iterdir()} == before


def test_an_own_template_takes_the_place_of_a_shipped_one_or_adds_a_document(
    run: Run, started: Path
) -> None:
    _own(started, "briefing.md.j2", PAGE)
    _own(started, "gaps.md.j2", PAGE.replace("page.docx", "gaps.md"))
    assert run("build", started).exit_code == 0
    assert "Our own words" in _part(started, "page.docx", "word/document.xml")
    assert "Our own words" in (started / "out" / "gaps.md").read_text(encoding="utf-8")


def test_an_own_part_is_taken_in_by_a_shipped_template(run: Run, started: Path) -> None:
    _own(started, "partials/area.md.j2", "Our own part.\n")
    assert run("build", started).exit_code == 0
    assert "Our own part" in _part(started, "self-evaluation.docx", "word/document.xml")


def test_a_fault_is_shown_with_the_line_of_the_own_template(run: Run, started: Path) -> None:
    _own(started, "page.md.j2", f"{PAGE}\n{{{{ authorty }}}}\n")
    told = run("build", started)
    assert told.exit_code == 1
    assert "templates/page.md.j2:9:1: T501" in told.output
    assert "| {{ authorty }}" in told.output
    assert not (started / "out").exists()


@pytest.mark.parametrize("name", ["page.md.j2", "partials/page.md.j2", "elsewhere"])
def test_nothing_outside_the_folder_is_read(
    run: Run, started: Path, tmp_path: Path, name: str
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "page.md.j2").write_text(PAGE, encoding="utf-8")
    link = started / "templates" / name
    link.parent.mkdir(parents=True)
    link.symlink_to(outside if name == "elsewhere" else outside / "page.md.j2")
    told = run("build", started)
    assert told.exit_code == 1
    assert f"templates/{name}: F104" in told.output


@pytest.mark.parametrize("words", ["../readiness.yaml", "/etc/hostname", "../evidence/first.yaml"])
def test_a_template_takes_in_no_file_from_elsewhere(run: Run, started: Path, words: str) -> None:
    _own(started, "page.md.j2", f"{PAGE}\n{{% include '{words}' %}}\n")
    assert "there is no part" in run("build", started).output


def test_a_word_file_in_the_folder_brand_is_used(run: Run, started: Path) -> None:
    run("template", "new", started / "brand" / "reference.docx")
    file = started / "brand" / "reference.docx"
    held = zipfile.ZipFile(io.BytesIO(file.read_bytes()))
    with zipfile.ZipFile(file, "w") as package:
        for name in held.namelist():
            package.writestr(name, held.read(name).replace(b"E6F2E9", b"E0F0E0"))
    assert run("build", started).exit_code == 0
    assert "E0F0E0" in _part(started, "self-evaluation.docx", "word/styles.xml")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("  document: ../ours.docx\n", "it does not stand in your folder"),
        ("  document: C:\\ours.docx\n", "it does not stand in your folder"),
        ("  logo: brand/logo.png\n", "it is not there"),
        ("  logo: brand/linked.png\n", "it is a link, which is not followed"),
        ("  colours:\n    main: teal\n", "`teal` is not a colour of six digits"),
    ],
)
def test_a_brand_that_cannot_be_used_is_told_at_the_settings(
    run: Run, started: Path, words: str, says: str
) -> None:
    (started / "brand").mkdir(exist_ok=True)
    (started / "brand" / "linked.png").symlink_to(REFERENCE)
    _settings(started, f"\nbrand:\n{words}")
    told = run("build", started)
    assert told.exit_code == 1
    assert "readiness.yaml:" in told.output
    assert "W605" in told.output
    assert says in " ".join(told.output.split())


def test_a_word_file_and_colours_exclude_one_another(run: Run, started: Path) -> None:
    run("template", "new", started / "brand" / "reference.docx")
    _settings(started, "\nbrand:\n  font: Arial\n")
    assert "stands beside the Word file" in run("build", started).output


def test_a_file_that_is_not_there_is_told_by_the_path_typed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "nope.docx"
    done = run("template", "check", file)
    assert done.exit_code == 1
    assert f"{file.as_posix()}: W602 error: the brand cannot be used: there is no such file" in (
        done.output
    )
