"""docs/yaml-reference.md: every key that a file may hold, from the models."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from words import meaning, spaced, type_words

from readiness.load.forms import FORMS, SETTINGS, SETTINGS_FILE
from readiness.model.entry import Entry
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.release import Release
from readiness.model.terms import Terms

_HEAD = Path(__file__).with_name("yaml_head.md")

Form = dict[str, Any]


def page() -> str:
    """Return the page."""
    head = _HEAD.read_text(encoding="utf-8")
    return "\n".join([head, *_settings(), *_records(), *_frameworks()])


def _settings() -> Iterator[str]:
    yield f"## {SETTINGS_FILE}\n"
    yield "The settings: one file at the top of the folder.\n"
    yield from _tables(SETTINGS, "settings")


def _records() -> Iterator[str]:
    yield "## Record files\n"
    yield (
        "Any file in `evidence/`, `plan/`, `inspections/`, `audits/` or `indicators/`, at any "
        "depth, may\nhold any of these parts, each once. Under a part stands a list of entries, "
        "or a single entry.\n"
    )
    for part, model in FORMS.items():
        yield f"### {part}\n"
        yield f"{_paragraph(model.__doc__)}\n"
        yield from _tables(model, part)


def _frameworks() -> Iterator[str]:
    yield "## Framework files\n"
    yield (
        "One file in `frameworks/` for each edition, all of it under `framework:`. The catalogue,\n"
        "`frameworks/indicators.yaml`, holds `indicators:`; the calendar of publications,\n"
        "`frameworks/releases.yaml`, `releases:`; and `frameworks/terms.yaml` the `terms:` under\n"
        "every edition.\n"
    )
    yield "### framework\n"
    yield from _tables(Framework, "framework")
    yield "### indicators of the catalogue\n"
    yield from _tables(Definition, "catalogue")
    yield "### releases of the calendar\n"
    yield from _tables(Release, "release")
    yield "### terms\n"
    yield from _tables(Terms, "terms")


def _tables(model: type[Entry], name: str) -> Iterator[str]:
    form = model.model_json_schema()
    yield from _table(model.__name__, form)
    for inner, inside in form.get("$defs", {}).items():
        if inner != model.__name__:
            yield f"#### {name}: {spaced(inner)}\n"
            yield f"{_paragraph(inside.get('description'))}\n"
            yield from _table(inner, inside)


def _table(model: str, form: Form) -> Iterator[str]:
    yield "| key | required | what it holds | form |\n| --- | --- | --- | --- |"
    required = form.get("required", ())
    for key, inside in form["properties"].items():
        due = "yes" if key in required else ""
        yield f"| `{key}` | {due} | {meaning(model, key, inside)} | {type_words(inside)} |"
    yield ""


def _paragraph(text: str | None) -> str:
    """Return a description as one paragraph after another, free of code's own indentation."""
    parts = (text or "").split("\n\n")
    return "\n\n".join(" ".join(part.split()) for part in parts).strip()
