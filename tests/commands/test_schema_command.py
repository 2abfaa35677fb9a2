"""`readiness schema` writes forms with a folder's own ids, whatever state its files are in."""

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from commands.as_editors import read_yaml
from commands.running import Run

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").iterdir())


def _forms(folder: Path) -> tuple[Any, Any]:
    records = json.loads((folder / ".readiness/records.schema.json").read_text("utf-8"))
    settings = json.loads((folder / ".readiness/settings.schema.json").read_text("utf-8"))
    return records, settings


def _offered(form: Any, kind: str, key: str) -> set[str]:
    """Return every word that a form offers for a key of a kind of entry."""
    waiting, found = [form["definitions"][kind]["properties"][key]], set()
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            found |= {word for word in part.get("enum", ()) if isinstance(word, str)}
            waiting += [inner for name, inner in part.items() if name != "enum"]
        elif isinstance(part, list):
            waiting += part
    return found


def test_it_writes_two_forms_and_says_how_to_use_them(run: Run, started: Path) -> None:
    result = run("schema", started)
    assert result.exit_code == 0
    assert "redhat.vscode-yaml" in result.output
    assert "# yaml-language-server: $schema=../.readiness/records.schema.json" in result.output
    for form in _forms(started):
        assert form["$schema"] == "http://json-schema.org/draft-07/schema#"
        jsonschema.Draft7Validator.check_schema(form)


def test_the_forms_offer_the_editions_ids(run: Run, started: Path) -> None:
    run("schema", started)
    records, settings = _forms(started)
    supported = _offered(records, "Evidence", "supports")
    assert {"leaders.strategic-leadership", "leaders.strategic-leadership.1"} <= supported
    assert "care-leavers" in _offered(records, "Evaluation", "area")
    assert "good" in _offered(records, "Evaluation", "self-grade")
    assert "young-carers" in _offered(records, "Evidence", "cohorts")
    assert "overall-effectiveness" in _offered(records, "Judgement", "area")
    assert "cla.rate" in _offered(records, "Indicator", "id")
    assert "leaders" in _offered(settings, "Owner", "owns")


def test_the_forms_offer_the_folders_own_ids(run: Run, started: Path) -> None:
    settings = started / "readiness.yaml"
    settings.write_text(f"{settings.read_text()}  - id: head-of-care\n    role: Head of care\n")
    (started / "indicators/local.yaml").write_text(
        "indicators:\n  - id: local.visits\n    title: Visits\n    unit: per cent\n    good: high\n"
        "    measures: timeliness\n    source: Our own system\n"
    )
    run("schema", started)
    records, _ = _forms(started)
    assert _offered(records, "Action", "owner") == {"director", "head-of-care"}
    assert "local.visits" in _offered(records, "Indicator", "id")


@pytest.mark.parametrize("example", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_the_forms_accept_what_the_program_accepts(run: Run, tmp_path: Path, example: Path) -> None:
    folder = shutil.copytree(example, tmp_path / example.name)
    assert run("schema", folder).exit_code == 0
    records, settings = map(jsonschema.Draft7Validator, _forms(folder))
    settings.validate(read_yaml(folder / "readiness.yaml"))
    for path in folder.glob("*/**/*.yaml"):
        records.validate(read_yaml(path))


def test_an_indicator_of_ones_own_is_not_marked_as_a_slip(run: Run, started: Path) -> None:
    run("schema", started)
    records, _ = _forms(started)
    written = {"indicators": [{"id": "local.new", "title": "New"}]}
    jsonschema.validate(written, records, jsonschema.Draft7Validator)


@pytest.mark.parametrize("broken", ["framework: [", "framework: ilacs-1066\n", "", "owners: 3\n"])
def test_it_works_while_the_settings_have_faults(run: Run, started: Path, broken: str) -> None:
    (started / "readiness.yaml").write_text(broken)
    (started / "plan/actions.yaml").write_text("actions:\n\t- id")
    assert run("check", started).exit_code == 1
    result = run("schema", started)
    assert result.exit_code == 0, result.output
    assert _offered(_forms(started)[0], "Evidence", "supports")


def test_it_works_in_a_folder_without_anything(run: Run, tmp_path: Path) -> None:
    assert run("schema", tmp_path).exit_code == 0
    assert _offered(_forms(tmp_path)[0], "Evidence", "supports")


def test_it_prints_the_form_of_records(run: Run, started: Path) -> None:
    run("schema", started)
    printed = run("schema", started, "--print")
    assert json.loads(printed.output) == _forms(started)[0]


def test_it_writes_the_same_bytes_each_time(run: Run, started: Path) -> None:
    form = started / ".readiness/records.schema.json"
    run("schema", started)
    first = form.read_bytes()
    run("schema", started)
    assert form.read_bytes() == first


def test_there_must_be_a_folder(run: Run, tmp_path: Path) -> None:
    result = run("schema", tmp_path / "nowhere")
    assert result.exit_code == 1
    assert "There is no folder" in result.stderr
