"""A folder that `readiness init` writes builds at once, and says what to do in it."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
import jsonschema
import pytest
import yaml
from commands.as_editors import read_yaml
from commands.running import Run

from readiness import shipped
from readiness.commands.starter.answers import Question, in_force, questions
from readiness.load import Sources, frameworks, load

EDITIONS = {one.id: one for one in frameworks(shipped.folder("frameworks")).frameworks}
DOCUMENTS = ["annual-conversation-pack.docx", "gaps.json", "gaps.md", "self-evaluation.docx"]

each_edition = pytest.mark.parametrize("edition", EDITIONS)


def _start(run: Run, folder: Path, *words: str) -> Path:
    result = run("init", folder, "--name", "Littleton", "--yes", *words)
    assert result.exit_code == 0, result.output
    return folder


@each_edition
def test_a_new_folder_builds_at_once(run: Run, tmp_path: Path, edition: str) -> None:
    folder = _start(run, tmp_path / "new", "--framework", edition)
    checked = run("check", folder)
    assert checked.output.startswith("No fault found; ")
    built = run("build", folder)
    assert built.exit_code == 0
    assert set(DOCUMENTS) <= {path.name for path in (folder / "out").iterdir()}
    assert "1/4 asserted: " in run("score", folder, "--all").output


@each_edition
def test_each_area_has_its_evaluation_an_example_and_every_prompt(
    run: Run, tmp_path: Path, edition: str
) -> None:
    folder = _start(run, tmp_path / "new", "--framework", edition)
    for area in EDITIONS[edition].all_areas():
        text = (folder / f"evidence/{area.id}.yaml").read_text(encoding="utf-8")
        held = yaml.safe_load(text)
        assert [one["area"] for one in held["evaluation"]] == [area.id]
        assert [one["id"] for one in held["evidence"]] == [f"example-{area.id}"]
        assert held["evidence"][0]["says"].startswith("EXAMPLE, to be replaced.")
        said = _words(text)
        for criterion in area.criteria:
            assert criterion.heading in said
            assert all(_words(prompt.text) in said for prompt in criterion.prompts)


def _words(text: str) -> str:
    return " ".join(text.replace("#", " ").split())


@each_edition
def test_every_example_in_a_note_can_be_used_as_it_stands(
    run: Run, tmp_path: Path, edition: str
) -> None:
    folder = _start(run, tmp_path / "new", "--framework", edition)
    for path in folder.rglob("*.yaml"):
        path.write_text("\n".join(_uncommented(path)), encoding="utf-8")
    result = run("check", folder)
    assert result.output.startswith("No fault found; "), result.output
    loaded = load(Sources(folder, shipped.folder("frameworks")))
    assert loaded.workspace
    assert all(loaded.workspace.records)


def _uncommented(path: Path) -> Iterator[str]:
    """Yield the lines of a file with its examples, and nothing else, brought into use."""
    within = False
    for line in path.read_text(encoding="utf-8").splitlines():
        found = re.fullmatch(r"( *)# (.*)", line)
        starts = bool(found and re.match(r"- [a-z]+: |not-applicable:|[a-z-]+: ", found[2]))
        goes_on = within and bool(found and found[2].startswith("  "))
        within = bool(starts or goes_on)
        yield f"{found[1]}{found[2]}" if found and within else line


@each_edition
def test_the_files_satisfy_the_forms_beside_them(run: Run, tmp_path: Path, edition: str) -> None:
    folder = _start(run, tmp_path / "new", "--framework", edition)
    for path in folder.rglob("*.yaml"):
        form = "settings" if path.name == "readiness.yaml" else "records"
        schema = json.loads((folder / f".readiness/{form}.schema.json").read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        jsonschema.validate(read_yaml(path), schema, jsonschema.Draft7Validator)


def test_lines_are_short_and_hold_no_tab(run: Run, tmp_path: Path) -> None:
    folder = _start(run, tmp_path / "new")
    for path in (path for path in folder.rglob("*") if path.suffix in (".yaml", ".md")):
        data = path.read_bytes()
        assert b"\t" not in data
        assert b"\r" not in data
        assert max(map(len, data.decode().splitlines())) <= 100, path


def test_names_suit_every_computer(run: Run, tmp_path: Path) -> None:
    folder = _start(run, tmp_path / "new")
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    assert all(re.fullmatch(r"[A-Za-z0-9./-]+", name) for name in names)
    assert len({name.casefold() for name in names}) == len(names)


def test_the_editor_is_told_where_the_forms_are(run: Run, tmp_path: Path) -> None:
    folder = _start(run, tmp_path / "new")
    settings = json.loads((folder / ".vscode/settings.json").read_text())
    for form in settings["yaml.schemas"]:
        assert (folder / form).is_file()
    advice = json.loads((folder / ".vscode/extensions.json").read_text())
    assert advice["recommendations"] == ["redhat.vscode-yaml"]


def test_git_never_sees_what_is_generated(run: Run, tmp_path: Path) -> None:
    ignored = (_start(run, tmp_path / "new") / ".gitignore").read_text().splitlines()
    assert {"out/", "~$*"} <= set(ignored)


def test_the_readme_says_what_to_do_in_ten_lines(run: Run, tmp_path: Path) -> None:
    text = (_start(run, tmp_path / "new") / "README.md").read_text(encoding="utf-8")
    steps = [line for line in text.splitlines() if re.match(r"\d+\. ", line)]
    assert len(steps) == 10


def test_six_questions_are_enough(run: Run, tmp_path: Path) -> None:
    typed = "Kingston: 'upon' #1 \"Hull\"\ne06000058\nilacs-2023\n8/12/2026\nOFFICIAL\n\n"
    result = run("init", tmp_path / "new", typed=typed)
    assert result.exit_code == 0, result.output
    settings = yaml.safe_load((tmp_path / "new/readiness.yaml").read_text(encoding="utf-8"))
    assert settings["authority"] == {"name": "Kingston: 'upon' #1 \"Hull\"", "code": "E06000058"}
    assert settings["framework"] == "ilacs-2023"
    assert settings["meeting"] == date(2026, 12, 8)
    assert settings["marking"] == "OFFICIAL"
    assert settings["owners"][0]["role"] == "Director of Children's Services"
    assert run("check", tmp_path / "new").exit_code == 0


def test_an_answer_that_cannot_be_used_is_asked_for_again(run: Run, tmp_path: Path) -> None:
    typed = " \nLittleton\nE1\n\nilacs-2062\n\nsoon\n\n\n\n"
    result = run("init", tmp_path / "new", typed=typed)
    assert result.exit_code == 0, result.output
    assert result.output.count("Error: ") == 4


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("--name", "one\ntwo"),
        ("--code", "Littleton"),
        ("--framework", "ilacs-2062"),
        ("--meeting", "2026-02-30"),
        ("--marking", ""),
    ],
)
def test_an_option_that_cannot_be_used_is_refused(
    run: Run, tmp_path: Path, option: str, text: str
) -> None:
    result = run("init", tmp_path / "new", "--name", "Littleton", "--yes", option, text)
    assert result.exit_code == 2
    assert not (tmp_path / "new").exists()


def test_the_edition_in_force_is_taken(run: Run, tmp_path: Path) -> None:
    assert in_force(EDITIONS, date(2026, 3, 31)) == "ilacs-2023"
    assert in_force(EDITIONS, date(2026, 4, 1)) == "ilacs-2026"
    newest = max(EDITIONS.values(), key=lambda one: one.in_force.from_)
    assert in_force(EDITIONS, date(2000, 1, 1)) == newest.id


def test_nothing_that_must_be_said_is_invented() -> None:
    name: Question = questions(EDITIONS, date(2026, 4, 1))[0]
    with pytest.raises(click.UsageError, match="--name"):
        name.answer(None, ask=False)


def test_an_option_that_cannot_be_used_is_named_with_what_was_typed(
    run: Run, tmp_path: Path
) -> None:
    done = run("init", tmp_path / "new", "--name", "A", "--meeting", "soon", "--yes")
    assert done.exit_code == 2
    assert "`--meeting`: `soon` cannot be used: write a day" in " ".join(done.output.split())
