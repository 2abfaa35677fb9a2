"""One-line builders: YAML in, a workspace or a verdict out."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from building import DAY, FRAMEWORKS, SETTINGS, Assess, MakeWorkspace, write

from readiness.load import Sources, load
from readiness.model.assessment import Assessment
from readiness.model.workspace import Workspace
from readiness.score import score


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="Rewrite what the literate files expect."
    )


@pytest.fixture
def workspace(tmp_path: Path) -> MakeWorkspace:
    """Return a function that writes records into a folder and loads it without any fault."""

    def make(yaml: str, framework: str = "tiny-2026", frameworks: Path = FRAMEWORKS) -> Workspace:
        settings = SETTINGS.replace("tiny-2026", framework)
        write(tmp_path, {"readiness.yaml": settings, "evidence/all.yaml": dedent(yaml)})
        loaded = load(Sources(tmp_path, frameworks))
        assert loaded.diagnostics == ()
        assert loaded.workspace
        return loaded.workspace

    return make


@pytest.fixture
def assess(workspace: MakeWorkspace) -> Assess:
    """Return a function that writes records into a folder, loads and scores it."""

    def make(yaml: str, as_of: date = DAY, **choices: str) -> Assessment:
        return score(workspace(yaml, **choices), as_of)

    return make
