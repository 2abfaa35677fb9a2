"""The files that a council copies are YAML, and name only commands and options that exist."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from commands.running import Run

from readiness import __version__
from readiness.commands.options import FORMATS

ROOT = Path(__file__).parents[2]
CI = ROOT / "docs/ci"
WORKFLOWS = [CI / "github-actions.yml", CI / "azure-pipelines.yml"]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
WORDS = re.compile(r'"[^"]*"|[^\s|`"]+')


def _scripts(part: Any) -> Iterator[str]:
    """Yield every script of a workflow, at any depth."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in ("run", "script") and isinstance(value, str):
                yield value
            else:
                yield from _scripts(value)
    elif isinstance(part, list):
        for inner in part:
            yield from _scripts(inner)


def _commands(text: str) -> Iterator[list[str]]:
    """Yield the words after `readiness` of each call, without where its output goes."""
    for call in re.findall(r"\breadiness ((?:check|score|build|baseline)\b[^\n;&>]*)", text):
        yield [word.strip('"') for word in WORDS.findall(call)]


def _called() -> list[list[str]]:
    found = [
        words
        for path in WORKFLOWS
        for script in _scripts(yaml.safe_load(path.read_text("utf-8")))
        for words in _commands(script)
    ]
    for hook in yaml.safe_load(HOOKS.read_text("utf-8")):
        found.append([*hook["entry"].split()[1:], *hook.get("args", ())])
    fences = re.findall(r"```\n(.*?)```", (CI / "README.md").read_text("utf-8"), re.DOTALL)
    found += [words for fence in fences for words in _commands(fence)]
    return found


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_each_workflow_checks_scores_and_builds(path: Path) -> None:
    scripts = "\n".join(_scripts(yaml.safe_load(path.read_text("utf-8"))))
    assert {words[0] for words in _commands(scripts)} == {"check", "score", "build"}
    assert "--baseline" in scripts
    assert f"readiness=={__version__}" in path.read_text("utf-8")


@pytest.mark.parametrize("words", _called(), ids=" ".join)
def test_commands_and_options_exist(run: Run, words: list[str]) -> None:
    done = run(*words, "--help")
    assert done.exit_code == 0, done.output
    assert "Exit codes: 0" in done.output
    for before, word in pairwise(words):
        if before == "--format":
            assert word in FORMATS


def test_the_hooks_hold_an_authority_to_what_was_agreed() -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load(HOOKS.read_text("utf-8"))}
    assert hooks.keys() == {"readiness-check", "readiness-ratchet"}
    assert all(hook["pass_filenames"] is False for hook in hooks.values())
    readme = (CI / "README.md").read_text("utf-8")
    assert all(f"id: {name}" in readme for name in hooks)


def test_every_form_is_explained() -> None:
    readme = (CI / "README.md").read_text("utf-8")
    assert all(f"| `{name}` |" in readme for name in FORMATS)
