"""Every file that is written is sound: by our own lint, and by Microsoft's validator."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from compose.examples import EXAMPLES, each, verdict_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from render.any_document import blocks, said
from render.any_project import changed, made
from render.conftest import REFERENCE, Written
from render.lint import faults

from readiness.model.document import Document
from readiness.render import render

relaxed = settings(deadline=None, suppress_health_check=list(HealthCheck))
VALIDATOR = shutil.which("ooxml-validator")


def _written(document: Document) -> Written:
    return Written(render(document, REFERENCE))


def test_the_document_that_ships_is_sound() -> None:
    assert faults(REFERENCE.read_bytes()) == []


@each
def test_the_documents_of_the_examples_are_sound(name: str) -> None:
    for one in made(verdict_of(name)):
        assert one.document
        assert faults(_written(one.document).data) == [], one.file


@each
def test_another_reader_finds_every_word_of_the_examples(name: str) -> None:
    for one in made(verdict_of(name)):
        assert one.document
        read = _written(one.document)
        found = "".join((read.words() + read.notes()).split())
        lost = [text for text in said(one.document.blocks) if "".join(text.split()) not in found]
        assert lost == [], one.file


@settings(relaxed, max_examples=80)
@given(some.lists(blocks, max_size=5))
def test_any_document_is_sound(written: Callable[..., Written], document: list[Any]) -> None:
    assert faults(written(*document).data) == []


@settings(relaxed, max_examples=12)
@given(some.sampled_from(EXAMPLES), some.randoms(use_true_random=False))
def test_documents_of_random_projects_are_sound(name: str, chance: Random) -> None:
    for one in made(changed(verdict_of(name), chance)):
        assert one.document
        assert faults(_written(one.document).data) == [], one.file


@pytest.mark.skipif(not VALIDATOR, reason="ooxml-validator is not installed (npm, @xarsh)")
@each
def test_the_open_xml_sdk_finds_no_error(name: str, tmp_path: Path) -> None:
    for one in made(verdict_of(name)):
        assert one.document
        file = tmp_path / one.file
        file.write_bytes(_written(one.document).data)
        command = [str(VALIDATOR), str(file)]
        told = subprocess.run(command, check=False, capture_output=True, timeout=120)
        assert json.loads(told.stdout)["errors"] == [], one.file
