"""Schemas for editors: true to draft 7, and never stricter than the loader."""

from typing import Any

import jsonschema
import pytest

from readiness.load.schema import json_schema
from readiness.load.yaml_source import read_yaml

GOOD = """\
evidence:
  - id: visits
    supports: [help.door]
    says: Contacts are answered on the day.
    finding: mixed
    kind: audit
    dated: 2026-03
    source: Audit report
"""


def _faults(schema: dict[str, Any], text: str) -> list[Any]:
    mapping = read_yaml(text.encode(), "a.yaml").mapping
    return list(jsonschema.Draft7Validator(schema).iter_errors(mapping))


@pytest.mark.parametrize("kind", ["records", "settings"])
def test_a_schema_is_true_to_draft_7(kind: Any) -> None:
    schema = json_schema(kind)
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"].startswith("http://json-schema.org/draft-07/")
    assert "$defs" not in str(schema)


def test_a_part_holds_a_list_of_entries_or_one_entry() -> None:
    schema = json_schema("records")
    assert not _faults(schema, GOOD)
    assert not _faults(schema, "actions:\n  id: act\n  what: Answer calls\n")


def test_a_misspelt_key_is_seen_in_the_editor() -> None:
    assert _faults(json_schema("records"), GOOD.replace("source", "soruce"))


def test_the_words_of_a_folder_are_offered() -> None:
    names = {"supports": ["help.door"], "owner": ["head-of-help"]}
    schema = json_schema("records", names)
    jsonschema.Draft7Validator.check_schema(schema)
    assert not _faults(schema, GOOD)
    assert _faults(schema, GOOD.replace("help.door", "help.gate"))
    assert "'enum': ['head-of-help']" in str(schema["definitions"]["Action"]["properties"]["owner"])
