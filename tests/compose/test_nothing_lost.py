"""Whatever a person wrote to be read stands in some document, word for word.

Capital letters aside: a unit, say, starts with one where it starts a line."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from compose.examples import each, verdict_of
from compose.reading import words

from readiness import shipped
from readiness.compose import Index, compose, documents
from readiness.model.entry import Entry
from readiness.render import WRITERS

NOT_PRINTED = {
    "event": "only compared with other dates",
    "code": "only finds the authority's rows in published files",
    "region": "only finds the region's rows in published files",
    "area": "an id; the area's title is printed",
    "grade": "an id; the grade's label is printed",
    "owner": "an id; the role is printed",
    "role": "printed where it owns an action, which not every role does",
    "note": "by its own description",
}
"""Fields that need not stand in a document as they were written, and why."""


@cache
def _printed(name: str) -> str:
    """Return the words of all documents, as the Markdown writer writes them."""
    verdict = verdict_of(name)
    index = Index(verdict)
    made = [compose(verdict, index, one) for one in documents(shipped.folder("templates")).values()]
    texts = [WRITERS["md"](one.document, Path()).decode() for one in made if one.document]
    assert len(texts) == sum(not one.left_out for one in made) > 1
    plain = re.sub(r"\\(.)", r"\1", " ".join(texts).replace("<br>", " "))
    return f" {' '.join(words([plain]))} ".casefold()


def _written(entry: Entry, path: str) -> Iterator[tuple[str, str]]:
    """Yield every text that is neither an id nor a choice, by the path of its field."""
    for name, field in type(entry).model_fields.items():
        value = getattr(entry, name)
        is_id = any(getattr(one, "pattern", None) for one in field.metadata)
        if field.annotation is str and not is_id:
            yield f"{path}.{name}", value
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Entry):
                yield from _written(part, f"{path}.{name}")


def _runs(text: str) -> Iterator[str]:
    """Yield the runs of words between what Markdown may exchange: references, marks, lines."""
    for run in re.split(r"\[[a-z0-9.-]+\]|\n|\*+|\]\([^)]*\)", text):
        yield f" {' '.join(words([run]))} ".casefold()


@each
def test_every_text_of_an_example_stands_in_a_document(name: str):
    workspace = verdict_of(name).workspace
    entries = [workspace.settings, *(entry for pile in workspace.records for entry in pile)]
    lost = [
        (path, text)
        for entry in entries
        for path, text in _written(entry, type(entry).__name__)
        if path.rpartition(".")[2] not in NOT_PRINTED
        if not all(run.strip() == "" or run in _printed(name) for run in _runs(text))
    ]
    assert lost == []


@each
def test_every_owner_of_an_action_is_named_by_role(name: str):
    workspace = verdict_of(name).workspace
    roles = {workspace.role(action.owner) for action in workspace.records.actions if action.owner}
    assert [role for role in roles if not all(run in _printed(name) for run in _runs(role))] == []
