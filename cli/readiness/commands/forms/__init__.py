"""Forms for editors: JSON Schema (draft 7) that knows a folder's own ids."""

import json

from readiness.commands.forms.ids import with_ids
from readiness.commands.forms.known import Known
from readiness.commands.forms.loosen import loosened
from readiness.load.forms import FORMS, SETTINGS

RECORDS = "records.schema.json"
SETTINGS_NAME = "settings.schema.json"

_DRAFT = "http://json-schema.org/draft-07/schema#"


def forms(known: Known) -> dict[str, bytes]:
    """Return the two forms by the name of their files."""
    return {RECORDS: _bytes(_records(known)), SETTINGS_NAME: _bytes(_settings(known))}


def _settings(known: Known) -> dict[str, object]:
    form = loosened(SETTINGS.model_json_schema())
    return {"$schema": _DRAFT, **with_ids(form, known)}


def _records(known: Known) -> dict[str, object]:
    definitions: dict[str, object] = {}
    properties: dict[str, object] = {}
    for part, model in FORMS.items():
        form = with_ids(loosened(model.model_json_schema()), known)
        definitions |= form.pop("definitions", {})
        definitions[model.__name__] = form
        entry = {"$ref": f"#/definitions/{model.__name__}"}
        lists = {"type": "array", "items": entry}
        properties[part] = {
            "description": form["description"],
            "anyOf": [lists, entry, {"type": "null"}],
        }
    return {
        "$schema": _DRAFT,
        "title": "Records of an authority's folder",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "definitions": definitions,
    }


def _bytes(form: dict[str, object]) -> bytes:
    return f"{json.dumps(form, indent=1, ensure_ascii=False)}\n".encode()
