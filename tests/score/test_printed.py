"""Whatever a shipped document prints of a record's words is among what rules take for printed."""

from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any, TypeVar

from building import (
    DAY,
    action,
    asked,
    audit,
    empty,
    evidence,
    found,
    inspection,
    of,
    visits,
    waived,
    written,
)

from readiness import shipped
from readiness.compose import Index, compose, documents
from readiness.model.entry import Entry
from readiness.model.evaluation import Narrative
from readiness.model.inspection import Judgement
from readiness.model.plan import Update
from readiness.model.settings import Issue, Owner
from readiness.model.workspace import Workspace
from readiness.score import score
from readiness.score.prose.printed import printed

E = TypeVar("E", bound=Entry)
NUMBERS = count(100)


def _texts(entry: Entry) -> Iterator[str]:
    """Yield the fields of an entry that hold any words, not ids."""
    for name, field in type(entry).model_fields.items():
        if field.annotation is str and not any(getattr(m, "pattern", 0) for m in field.metadata):
            yield name


def full(entry: E) -> E:
    """Return an entry with words of its own in every field that takes words."""
    said: dict[str, Any] = {name: f"{name} number {next(NUMBERS)}" for name in _texts(entry)}
    return entry.model_copy(update=said)


@cache
def _workspace() -> Workspace:
    told = Update(on=DAY, says="Begun.")
    visit = full(inspection()).model_copy(
        update={
            "findings": (full(found()),),
            "recommendations": (full(asked()),),
            "judgements": (full(Judgement(area="help", grade="steady")),),
        }
    )
    workspace = of(
        full(written()),
        full(Narrative(section="context", text="We are small.")),
        full(evidence(finding="weakness")),
        full(action()).model_copy(update={"updates": (full(told),)}),
        visit,
        full(audit()),
        full(visits()),
        full(waived("care.homes")),
    )
    issue = full(Issue(approved_on=DAY))
    owners = (full(Owner(id="head", role="Head of Help")),)
    settings = empty().settings.model_copy(update={"issue": issue, "owners": owners})
    return workspace._replace(settings=settings)


@cache
def _documents() -> str:
    verdict = score(_workspace(), DAY)
    index = Index(verdict)
    made = [compose(verdict, index, one) for one in documents(shipped.folder("templates")).values()]
    assert all(one.document for one in made)
    return repr([one.document for one in made]).casefold()


def _every(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield each text of an entry and of those inside it, with the name of its field."""
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Entry):
                yield from _every(one)
            elif isinstance(one, str) and " number " in one:
                yield f"{type(entry).__name__}.{name}", one


def _written() -> list[tuple[str, str]]:
    workspace = _workspace()
    records = [one for pile in workspace.records for one in pile]
    return [
        text
        for entry in (*records, workspace.settings.issue, *workspace.settings.owners)
        for text in _every(entry)
    ]


def test_what_the_documents_print_is_taken_for_printed() -> None:
    known = {text.words for record in printed(_workspace()) for text in record.texts}
    shown = [(name, words) for name, words in _written() if words.casefold() in _documents()]
    assert len(shown) > 30
    assert [name for name, words in shown if words not in known] == []


def test_notes_are_not_printed_but_those_of_an_inspection() -> None:
    notes = [name for name, words in _written() if name.endswith(".note")]
    shown = {
        name for name, words in _written() if name in notes and words.casefold() in _documents()
    }
    assert shown == {"Inspection.note", "Judgement.note"}
