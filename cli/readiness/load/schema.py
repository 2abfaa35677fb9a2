"""JSON Schema for editors: completion and red lines while typing, in the terms of draft 7.

An editor sees numbers and dates where the loader sees text, so every text also accepts a
plain number. The loader stays the judge: what it refuses and an editor cannot see, it tells.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from pydantic.json_schema import models_json_schema

from readiness.load.forms import FORMS, SETTINGS
from readiness.model.entry import Entry

Schema = dict[str, Any]
Names = Mapping[str, Iterable[str]]
"""Words that a folder knows, by the key they belong to: `supports`, `owner`, `indicators`…"""

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TEXT = ["string", "number"]
_TITLE = {"records": "A file of records", "settings": "readiness.yaml"}


def json_schema(kind: Literal["records", "settings"], names: Names | None = None) -> Schema:
    """Return the schema of record files or of readiness.yaml.

    With `names`, keys offer the words that this folder knows, such as the ids of criteria.
    """
    models: list[type[Entry]] = list(FORMS.values()) if kind == "records" else [SETTINGS]
    definitions = _definitions(models)
    if kind == "records":
        body = _any_part({part: _reference(model) for part, model in FORMS.items()})
    else:
        body = definitions.pop(SETTINGS.__name__)
    schema = {"$schema": _DRAFT, **body, "title": _TITLE[kind], "definitions": definitions}
    if names:
        _offer(schema, names)
    return schema


def _definitions(models: list[type[Entry]]) -> dict[str, Schema]:
    _, schema = models_json_schema(
        [(model, "validation") for model in models],
        by_alias=True,
        ref_template="#/definitions/{model}",
    )
    definitions: dict[str, Schema] = schema["$defs"]
    for part in list(_parts(definitions)):
        _fit(part)
    for model in definitions.values():
        _accept_empty(model)
    return definitions


def _accept_empty(model: Schema) -> None:
    """Accept a key with nothing after it, which the loader takes as not given."""
    for key, value in model["properties"].items():
        if key not in model.get("required", ()):
            model["properties"][key] = {"anyOf": [value, {"type": "null"}]}


def _reference(model: type[Entry]) -> Schema:
    return {"$ref": f"#/definitions/{model.__name__}"}


def _any_part(parts: dict[str, Schema]) -> Schema:
    properties = {
        part: {"anyOf": [{"type": "array", "items": entry}, entry]} for part, entry in parts.items()
    }
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "minProperties": 1,
    }


def _parts(schema: Any) -> Iterator[Schema]:
    """Yield every mapping inside a schema, the outer ones first."""
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            yield part
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part


def _fit(part: Schema) -> None:
    """Put one mapping into the terms of draft 7, and accept what the loader accepts."""
    if "$ref" in part and len(part) > 1:
        part["allOf"] = [{"$ref": part.pop("$ref")}]
    if part.get("type") == "string" and not part.keys() & {"enum", "const", "format"}:
        part["type"] = _TEXT
    if part.get("type") == "boolean":
        part["type"] = ["boolean", "string"]
        part["enum"] = [True, False, "yes", "no"]
    if isinstance(part.get("title"), str):
        del part["title"]
    if part.get("default", 0) in ("", None, []):
        del part["default"]


def _offer(schema: Schema, names: Names) -> None:
    """Let the keys that hold names offer those that are known."""
    for part in list(_parts(schema)):
        properties = part.get("properties")
        if not isinstance(properties, dict):
            continue
        for key, words in names.items():
            known = sorted(set(words))
            if known and isinstance(properties.get(key), dict):
                _offer_words(properties[key], known)


def _offer_words(place: Schema, words: list[str]) -> None:
    for part in _parts(place):
        if part.get("type") == _TEXT:
            part.pop("pattern", None)
            part.pop("maxLength", None)
            part["enum"] = words
            return
