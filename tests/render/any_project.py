"""The examples with records dropped and words changed, and the documents made of them."""

from collections.abc import Iterator
from random import Random
from typing import Any

from readiness import shipped
from readiness.compose import Composed, Index, compose, documents
from readiness.model.assessment import Assessment
from readiness.model.workspace import Records
from readiness.score import score

HOSTILE = (
    "# heading | a | b |\n---",
    "]]> &amp; <w:p/> \x0b\x00 \ufffe",
    "[^1] {{ authority }} {% raw %} [^1]: note",
    "\u202eright to left\u202c \U0001f9d2 e\u0301 \uff1cwide\uff1e",
    "w" * 300,
    " \n\n ",
)
_WORDS = ("says", "what", "source", "progress", "commentary", "summary", "response", "title")


def made(verdict: Assessment) -> Iterator[Composed]:
    """Yield every document of a verdict that is written as Word."""
    index = Index(verdict)
    for template in documents(shipped.folder("templates")).values():
        one = compose(verdict, index, template)
        if one.document and one.file.endswith(".docx"):
            yield one


def changed(verdict: Assessment, chance: Random) -> Assessment:
    """Return the verdict over some of the records, in words that nobody would write."""
    records = verdict.workspace.records
    kept = Records(*(tuple(_some(kind, chance)) for kind in records))
    return score(verdict.workspace._replace(records=kept), verdict.as_of)


def _some(records: tuple[Any, ...], chance: Random) -> Iterator[Any]:
    share = chance.choice((0.0, 0.1, 0.5, 1.0))
    for record in records:
        if chance.random() < share:
            yield _reworded(record, chance)


def _reworded(record: Any, chance: Random) -> Any:
    held = [name for name in _WORDS if isinstance(getattr(record, name, None), str)]
    if not held or chance.random() < 0.7:
        return record
    return record.model_copy(update={chance.choice(held): chance.choice(HOSTILE)})
