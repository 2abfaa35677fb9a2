"""docs/schemas: what the JSON of each command holds, as JSON Schema."""

import json
from collections.abc import Callable
from functools import partial
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from readiness.compose.data import Comparison, Problem, Verdict, Written

_DRAFT = "https://json-schema.org/draft/2020-12/schema"

_SHAPES: dict[str, tuple[Any, str]] = {
    "check": (list[Problem], "`readiness check --json`: every fault, by place"),
    "check-baseline": (
        Comparison | list[Problem],
        "`readiness check --baseline FILE --json`: what is worse and what is better than agreed; "
        "or every fault, where nothing could be compared",
    ),
    "score": (
        Verdict | list[Problem],
        "`readiness score --json`: the verdict; or every fault, where there is none",
    ),
    "build": (
        Written | list[Problem],
        "`readiness build --json`: what was written; or every fault, where nothing was",
    ),
    "gaps": (Verdict, "`gaps.json`, which `readiness build` writes beside the documents"),
}


_PLAIN = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}


def _page(shape: Any, title: str) -> str:
    kinds: dict[str, Any] = {}
    whole = {"$schema": _DRAFT, "title": title, **_form(shape, kinds), "$defs": kinds}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _form(shape: Any, kinds: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a type, and put the groups of keys it needs among the kinds."""
    if shape in _PLAIN:
        return {"type": _PLAIN[shape]}
    if is_typeddict(shape):
        kinds[shape.__name__] = _group(shape, kinds)
        return {"$ref": f"#/$defs/{shape.__name__}"}
    parts = get_args(shape)
    match get_origin(shape):
        case origin if origin is list:
            return {"type": "array", "items": _form(parts[0], kinds)}
        case origin if origin is Literal:
            return {"enum": list(parts)}
        case origin if origin in (Union, UnionType):
            return {"anyOf": [_form(part, kinds) for part in parts]}
    raise TypeError(shape)


def _group(shape: Any, kinds: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a group of keys; no others are allowed, so that tests tell of one."""
    keys = get_type_hints(shape)
    words = {"description": cleandoc(shape.__doc__)} if shape.__doc__ else {}
    return {
        **words,
        "type": "object",
        "properties": {key: _form(kind, kinds) for key, kind in keys.items()},
        "required": list(keys),
        "additionalProperties": False,
    }


PAGES: dict[str, Callable[[], str]] = {
    f"schemas/{name}.json": partial(_page, shape, title) for name, (shape, title) in _SHAPES.items()
}
"""Each schema by its place in docs."""
