"""What keeps the house in shape: floors, sizes, names, and what the wheel carries."""

import ast
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.load import frameworks

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "cli" / "readiness"
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(PACKAGE)) for path in MODULES]
LONGEST_FUNCTION = 40
LONGEST_FILE = 250
HOLLOW_NAMES = {"utils", "helpers", "common", "core", "manager", "handler", "base", "misc"}


def test_rooms_on_one_floor_do_not_know_one_another():
    command = Path(sys.executable).with_name("lint-imports")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "cli")}
    done = subprocess.run(
        [command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_files_and_functions_stay_small(module: Path):
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    for name, length in _lengths(text):
        assert length <= LONGEST_FUNCTION, f"{name} has {length} lines"


def test_no_module_has_a_name_that_says_nothing():
    assert not [module for module in MODULES if module.stem in HOLLOW_NAMES]


def test_no_framework_area_or_grade_is_named_in_code():
    editions = frameworks(ROOT / "frameworks").frameworks
    assert len(editions) >= 5
    named = {edition.id for edition in editions}
    for edition in editions:
        named |= {area.id for area in edition.all_areas()}
        named |= {grade.id for grade in edition.grades}
        named |= set(edition.judged())
    found = {
        f"{module.relative_to(PACKAGE)}: {word}"
        for module in MODULES
        for word in _words_in_code(module.read_text(encoding="utf-8"))
        if word in named
    }
    assert not found


def test_templates_hold_no_macros():
    templates = list((ROOT / "templates").rglob("*.j2"))
    assert templates
    for template in templates:
        assert "{% macro" not in template.read_text(encoding="utf-8"), template


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, ROOT]
    subprocess.run(command, check=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_frameworks_and_templates_and_no_lock_files(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "readiness/frameworks/indicators.yaml",
        "readiness/templates/self-evaluation.md.j2",
        "readiness/templates/partials/area.md.j2",
        "readiness/templates/brand/reference.docx",
        "readiness/py.typed",
    ):
        assert needed in names
    assert not [name for name in names if "~$" in name or name.startswith(("cli", "tests"))]


def test_help_imports_nothing_that_takes_long():
    code = (
        "import sys; sys.argv = ['readiness', '--help']\n"
        "from readiness.commands import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "slow = {'pydantic', 'jinja2', 'markdown_it', 'yaml', 'docx', 'readiness.load'}\n"
        "print(sorted(slow & set(sys.modules)), file=sys.stderr)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "cli")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "[]"


def _lengths(text: str) -> Iterator[tuple[str, int]]:
    """Yield each function's name and its lines, without its docstring."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            yield node.name, (node.end_lineno or 0) - body[0].lineno + 1


def _words_in_code(text: str) -> Iterator[str]:
    """Yield every piece of text in the code that is not a docstring."""
    tree = ast.parse(text)
    said = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value
