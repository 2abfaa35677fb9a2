"""The entries of a file, one by one: a bad one is refused, the others are kept."""

from collections.abc import Iterator
from typing import Any

from readiness.load.codes import entries as codes
from readiness.load.decode import decode
from readiness.load.faults import fault, listed, quoted
from readiness.load.fields import fields
from readiness.load.forms import FORMS, SETTINGS, SETTINGS_FILE
from readiness.load.near import nearest
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Entry, Marked, MarkedList
from readiness.model.workspace import Records

Piles = dict[str, list[Any]]
"""Entries by the part of a file that they stand in."""


def gather(mapping: Marked, piles: Piles) -> list[Diagnostic]:
    """Add the entries of one file to the piles; return what is wrong with the others."""
    faults: list[Diagnostic] = []
    for part, at in mapping.keys_at.items():
        place = Location(mapping.file, *at)
        if part not in FORMS:
            faults.append(_unknown_part(part, place))
        elif part in mapping:
            _add(part, mapping, piles, faults)
    return faults


def _add(part: str, mapping: Marked, piles: Piles, faults: list[Diagnostic]) -> None:
    for data, at in _each(mapping[part], Location(mapping.file, *mapping.places[part])):
        entry, found = decode(FORMS[part], data, at)
        faults += found
        if entry is not None:
            piles.setdefault(part, []).append(entry)


def _each(value: Any, at: Location) -> Iterator[tuple[Any, Location]]:
    if isinstance(value, MarkedList):
        for item, place in zip(value, value.places, strict=True):
            yield item, Location(at.file, *place)
    else:
        yield value, at


def records(piles: Piles) -> Records:
    """Return the piles as records, each kind in the order of its ids."""
    return Records(
        **{part.replace("-", "_"): tuple(sorted(pile, key=_id)) for part, pile in piles.items()}
    )


def _id(entry: Entry) -> tuple[str, Location]:
    name = next(
        (
            getattr(entry, field)
            for field in ("id", "area", "section", "criterion")
            if hasattr(entry, field)
        ),
        "",
    )
    return name, entry.where()


def _unknown_part(part: str, at: Location) -> Diagnostic:
    message = f"{quoted(part)} is not a part that a file can have"
    if part in fields(SETTINGS):
        message = f"`{part}` stands in a file of records"
        hint = f"it belongs in `{SETTINGS_FILE}`, at the top of the folder"
    elif meant := nearest(part, FORMS):
        hint = f"did you mean `{meant}`?"
    elif homes := [form for form, model in FORMS.items() if part in fields(model)]:
        hint = f"it is a key of entries; put it under {listed(homes)}, indented"
    else:
        hint = f"the parts are {listed(list(FORMS), 'and')}"
    return fault(codes.WRONG_PLACE, at, message, hint)
