"""The published schemas describe what the commands print, for every example."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from commands.running import Run
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs/schemas"
EXAMPLES = sorted((ROOT / "examples").iterdir())
each_example = pytest.mark.parametrize("example", EXAMPLES, ids=[path.name for path in EXAMPLES])


def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((SCHEMAS / f"{name}.json").read_text("utf-8")))


def _stops(folder: Path) -> None:
    (folder / "plan/broken.yaml").write_text("actions:\n  - id: A\n")


@pytest.mark.parametrize("path", sorted(SCHEMAS.glob("*.json")), ids=lambda path: path.stem)
def test_each_is_a_schema(path: Path) -> None:
    Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))


@each_example
@pytest.mark.parametrize("command", ["check", "score"])
def test_what_is_printed_fits(run: Run, example: Path, command: str) -> None:
    _validator(command).validate(json.loads(run(command, example, "--json").stdout))


@each_example
def test_a_build_and_its_gaps_fit(run: Run, tmp_path: Path, example: Path) -> None:
    done = run("build", example, "--out", tmp_path, "--json")
    _validator("build").validate(json.loads(done.stdout))
    _validator("gaps").validate(json.loads((tmp_path / "gaps.json").read_text("utf-8")))


@each_example
def test_a_comparison_fits(run: Run, tmp_path: Path, example: Path) -> None:
    file = tmp_path / "agreed.yaml"
    assert run("baseline", file, example).exit_code == 0
    done = run("check", example, "--baseline", file, "--as-of", "2027-01-01", "--json")
    said = json.loads(done.stdout)
    assert said["worse"]
    _validator("check-baseline").validate(said)


@pytest.mark.parametrize("command", ["check", "score", "build"])
def test_faults_that_stop_a_command_fit(run: Run, tmp_path: Path, command: str) -> None:
    folder = shutil.copytree(EXAMPLES[0], tmp_path / "council")
    _stops(folder)
    said = json.loads(run(command, folder, "--json").stdout)
    assert isinstance(said, list)
    assert said
    _validator(command).validate(said)


def test_a_key_that_is_not_published_is_found() -> None:
    keys = ("code", "file", "message", "hint", "about", "owner")
    problem: dict[str, Any] = dict.fromkeys(keys, "")
    problem |= {"severity": "error", "line": 1, "column": 1}
    _validator("check").validate([problem])
    with pytest.raises(ValidationError):
        _validator("check").validate([problem | {"colour": "red"}])
