"""Put a folder's ids where the forms ask for one, so that an editor can offer them."""

from collections.abc import Mapping
from typing import Any

from readiness.commands.forms.known import Known

Form = dict[str, Any]

_CLOSED = {
    "supports": "criteria",
    "criterion": "criteria",
    "cohorts": "cohorts",
    "self-grade": "grades",
    "framework": "editions",
    "owner": "owners",
    "owns": "owned",
    "documents": "documents",
}
"""Keys that accept nothing but a known id."""

_OPEN = {
    "responds-to": "records",
    "proud-of": "records",
    "worried-about": "records",
    "evidence": "records",
    "actions": "records",
}
"""Keys for which ids are only offered: a record written a moment ago is not known yet."""


def with_ids(form: Form, known: Known) -> Form:
    """Return a form, its definitions included, with known ids in their places."""
    made = _filled(form, known)
    inner = form.get("definitions", {})
    if inner:
        made["definitions"] = {name: _filled(one, known) for name, one in inner.items()}
    return made


def _filled(form: Form, known: Known) -> Form:
    properties = {key: _key(key, inner, form, known) for key, inner in form["properties"].items()}
    return {**form, "properties": properties}


def _key(key: str, inner: Form, form: Form, known: Known) -> Form:
    if key == "area":
        whole = "self-grade" in form["properties"]
        return _exchanged(inner, _choice(known.areas if whole else known.judged))
    if key == "id" and "series" in form["properties"]:
        return _exchanged(inner, _offer(known.indicators))
    if key == "grades":
        return {**inner, **_names(known.grades)}
    if key in _CLOSED:
        return _exchanged(inner, _choice(getattr(known, _CLOSED[key])))
    if key in _OPEN:
        return _exchanged(inner, _offer(getattr(known, _OPEN[key])))
    return inner


def _choice(ids: Mapping[str, str]) -> Form:
    return {"enum": list(ids), "enumDescriptions": list(ids.values())} if ids else {}


def _offer(ids: Mapping[str, str]) -> Form:
    return {"anyOf": [_choice(ids), {"type": ["string", "number"]}]} if ids else {}


def _names(grades: Mapping[str, str]) -> Form:
    return {"propertyNames": {"enum": list(grades)}} if grades else {}


def _exchanged(inner: Form, ids: Form) -> Form:
    """Return a form with the ids in place of each text in it."""
    if not ids:
        return inner
    if inner.get("type") == "array":
        return {**inner, "items": ids}
    if "anyOf" in inner:
        return {**inner, "anyOf": [_exchanged(one, ids) for one in inner["anyOf"]]}
    if inner.get("type") == "null":
        return inner
    words = {"description": inner["description"]} if "description" in inner else {}
    return {**words, **ids}
