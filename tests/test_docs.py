"""Everything a person can meet is documented, and the generated pages are up to date."""

import re
import shutil
import subprocess
import sys
from os import pathsep
from pathlib import Path

import pytest
from building import DAY, scored

from readiness import check, compose, load, render, score, shipped
from readiness.commands import COMMANDS
from readiness.compose import Index, documents
from readiness.compose.markdown import CONTAINERS
from readiness.compose.view import AreaView, values
from readiness.load.forms import FORMS, SETTINGS
from readiness.model.entry import Entry
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.pipeline import assess, publish

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def _page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_generated_pages_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(DOCS / "generate"), "--check"],
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": pathsep.join(sys.path)},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    assert f"\n## readiness {name}\n" in _page("commands.md")


def test_every_code_is_documented() -> None:
    page = _page("diagnostics.md")
    for room in (load, check, score, compose, render):
        for code in room.CODES:
            assert page.count(f"\n### {code.code}\n\n**{code.title}** ({code.severity})\n") == 1


@pytest.mark.parametrize("model", [*FORMS.values(), SETTINGS, Framework, Definition])
def test_every_key_is_documented(model: type[Entry]) -> None:
    page = _page("yaml-reference.md")
    form = model.model_json_schema()
    for part in (form, *form.get("$defs", {}).values()):
        for key in part.get("properties", ()):
            assert f"| `{key}` | " in page


@pytest.mark.parametrize("part", FORMS)
def test_every_part_of_a_file_has_a_section(part: str) -> None:
    assert f"\n### {part}\n" in _page("yaml-reference.md")


def test_every_name_that_a_template_may_use_is_documented() -> None:
    page = _page("templates.md")
    verdict = scored()
    for name, value in values(verdict, Index(verdict)).items():
        shown = rf"\| `{name}\(" if callable(value) else rf"\| `{name}` \|"
        assert re.search(shown, page), name
    for name in AreaView._fields:
        assert f"`area.{name}`" in page


def test_no_name_is_documented_that_does_not_exist() -> None:
    verdict = scored()
    known = values(verdict, Index(verdict))
    for name in re.findall(r"^\| `([a-z_]+)\(", _page("templates.md"), re.MULTILINE):
        assert callable(known[name])


@pytest.mark.parametrize("name", CONTAINERS)
def test_every_container_is_documented(name: str) -> None:
    assert f"\n| `::: {name}" in _page("templates.md")


def test_every_document_is_named_for_readers() -> None:
    pages = _page("commands.md") + (ROOT / "README.md").read_text(encoding="utf-8")
    for template in documents(shipped.folder("templates")):
        assert f"{template}." in pages


def test_the_worked_example_of_a_template_makes_a_document(tmp_path: Path) -> None:
    example = re.search(r"```jinja\n(.*?)```", _page("templates.md"), re.DOTALL)
    assert example
    templates = shutil.copytree(shipped.folder("templates"), tmp_path / "templates")
    (templates / "scrutiny-briefing.md.j2").write_text(example[1], encoding="utf-8")
    sources = load.Sources(ROOT / "examples/northshire", shipped.folder("frameworks"))
    assessed = assess(sources, None, DAY)
    assert assessed.assessment
    published = publish(assessed.assessment, templates)
    assert published.faults == ()
    assert "scrutiny-briefing.docx" in published.files
