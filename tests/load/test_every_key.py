"""Every key of every model, given every wrong value: always a sentence of our own."""

from collections.abc import Iterator

import pytest
from pydantic import ValidationError

from readiness.load.decode import decode
from readiness.load.fields import fields
from readiness.load.forms import FORMS, SETTINGS
from readiness.load.sentences import SENTENCES
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Location
from readiness.model.entry import Entry, Marked
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.release import Release

WRONG = ("", '""', "x y", "-1", "2026-13-45", "NaN", "1e999", "[]", "[x y]", "[[a]]", "{a: b}")
AT = Location("a.yaml", 1, 1)


def _models() -> Iterator[type[Entry]]:
    waiting: list[type[Entry]] = [*FORMS.values(), SETTINGS, Framework, Definition, Release]
    seen: set[type[Entry]] = set()
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            yield model
            waiting += [field.model for field in fields(model).values() if field.model]


MODELS = sorted(_models(), key=lambda model: model.__name__)


def _written(text: str) -> Marked:
    mapping = read_yaml(text.encode(), "a.yaml").mapping
    assert mapping is not None
    return mapping


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_no_error_falls_through_to_the_last_sentence(model: type[Entry], wrong: str) -> None:
    for key in fields(model):
        _, faults = decode(model, _written(f"{key}: {wrong}\nnot-a-key: x\n"), AT)
        assert faults
        for found in faults:
            assert found.code != "E211", found
            assert found.at.file == "a.yaml"
            assert found.at.line in (1, 2)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_type_of_error_has_a_sentence(model: type[Entry]) -> None:
    for key in fields(model):
        for wrong in WRONG:
            with pytest.raises(ValidationError) as refused:
                model.model_validate(_written(f"{key}: {wrong}\nnot-a-key: x\n"), by_name=False)
            kinds = {detail["type"] for detail in refused.value.errors()}
            assert kinds <= set(SENTENCES)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_keys_are_written_with_hyphens_only(model: type[Entry]) -> None:
    for name, info in model.model_fields.items():
        if "_" in name and info.alias != name:
            _, faults = decode(model, _written(f"{name}: x\n"), AT)
            assert any(found.code == "E202" for found in faults)
