"""From what pydantic says of a model to what an editor should ask of a file.

Editors type YAML before they hold it against a form, and we do not: to an editor
`paragraph: 12` is a number and `top-priority: yes` a text. A form must not complain of
what the program accepts, so it is looser about types, and accepts a key left empty.
"""

from typing import Any

Form = dict[str, Any]

_SCALARS = ["string", "number", "boolean"]


def loosened(form: Form) -> Form:
    """Return a form in draft 7 that accepts every way to write what the model accepts."""
    made = _object(form)
    definitions = form.get("$defs", {})
    if definitions:
        made["definitions"] = {name: _object(inner) for name, inner in definitions.items()}
    return made


def _object(form: Form) -> Form:
    required = form.get("required", [])
    made = {
        "type": "object",
        "description": form.get("description", ""),
        "additionalProperties": False,
        "properties": {
            key: _value(inner, optional=key not in required)
            for key, inner in form["properties"].items()
        },
    }
    return made | ({"required": required} if required else {})


def _value(form: Form, *, optional: bool) -> Form:
    words = {"description": form["description"]} if "description" in form else {}
    inner = _bare(form)
    if optional and {"type": "null"} not in inner.get("anyOf", []):
        inner = {"anyOf": [inner, {"type": "null"}]}
    return {**words, **inner}


def _bare(form: Form) -> Form:
    if "$ref" in form:
        return {"$ref": form["$ref"].replace("#/$defs/", "#/definitions/")}
    if "anyOf" in form:
        return {"anyOf": [_bare(one) for one in form["anyOf"]]}
    if form.get("type") == "array":
        return {
            "type": "array",
            "items": _bare(form["items"]),
            **{key: form[key] for key in ("minItems", "maxItems") if key in form},
        }
    if form.get("type") == "object":
        return {"type": "object", "additionalProperties": _bare(_inside(form))}
    return _scalar(form)


def _inside(form: Form) -> Form:
    """Return the form of the values of a mapping whose keys are ids."""
    patterns = form.get("patternProperties", {})
    found: Form = next(iter(patterns.values()), form.get("additionalProperties"))
    return found


def _scalar(form: Form) -> Form:
    kept = {key: form[key] for key in _KEPT if key in form}
    match form.get("type"):
        case "string" if "enum" not in form:
            return {"type": _SCALARS, **kept}
        case "boolean":
            return {"enum": [True, False, "yes", "no"]}
        case "integer" | "number" as kind:
            return {"type": kind, **kept}
        case "null":
            return {"type": "null"}
    return kept


_KEPT = (
    "enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum",
)  # fmt: skip
