"""The entries of a folder, one by one: a bad one is refused, the others are kept."""

from collections.abc import Iterator
from typing import Any

from readiness.load.codes import entries as codes
from readiness.load.decode import decode
from readiness.load.faults import fault, listed, quoted
from readiness.load.fields import fields
from readiness.load.forms import FORMS, SETTINGS, SETTINGS_FILE, parts_with
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Entry, Marked, MarkedList
from readiness.model.indicator import Indicator
from readiness.model.nearest import nearest
from readiness.model.workspace import Records

_NAMING_FIELDS = ("id", "area", "section", "criterion")


class Entries:
    """The entries so far, by the part of a file they stand in, and the faults in others.

    `refused` holds the ids of entries that could not be used: links to them are not dead.
    """

    def __init__(self) -> None:
        """Start with nothing."""
        self.faults: list[Diagnostic] = []
        self.refused: set[str] = set()
        self._kept: dict[str, list[Any]] = {}

    @property
    def indicators(self) -> list[Indicator]:
        """The indicators so far."""
        return self._kept.get("indicators", [])

    def replace_indicators(self, indicators: list[Indicator]) -> None:
        """Put others in the place of the indicators."""
        self._kept["indicators"] = indicators

    def add_file(self, mapping: Marked) -> None:
        """Add the entries of one file, and note what is wrong with it."""
        for part, place in mapping.keys_at.items():
            at = Location(mapping.file, *place)
            if part not in FORMS:
                self.faults.append(_unknown_part(part, at))
            elif mapping.get(part):
                self._add(part, mapping[part], Location(mapping.file, *mapping.places[part]))
            else:
                self.faults.append(_empty_part(part, at))

    def records(self) -> Records:
        """Return all entries, each kind in the order of its ids."""
        kept = self._kept.items()
        return Records(**{part.replace("-", "_"): tuple(sorted(of, key=_id)) for part, of in kept})

    def _add(self, part: str, value: Any, at: Location) -> None:
        kept = self._kept.setdefault(part, [])
        for data, place in _each(value, at):
            entry, faults = decode(FORMS[part], data, place)
            if entry is None:
                self.faults += faults
                self.refused.update(_ids(data))
            else:
                kept.append(entry)


def _each(value: Any, at: Location) -> Iterator[tuple[Any, Location]]:
    if isinstance(value, MarkedList):
        for item, place in zip(value, value.places, strict=True):
            yield item, Location(at.file, *place)
    else:
        yield value, at


def _ids(data: Any) -> Iterator[str]:
    """Yield the id of an entry, and those of the entries in its lists."""
    if not isinstance(data, Marked):
        return
    inner = [item for value in data.values() if isinstance(value, MarkedList) for item in value]
    for group in (data, *inner):
        name = group.get("id") if isinstance(group, Marked) else None
        if isinstance(name, str):
            yield name


def _id(entry: Entry) -> tuple[str, Location]:
    names = (getattr(entry, field, None) for field in _NAMING_FIELDS)
    return next(filter(None, names), ""), entry.where()


def _empty_part(part: str, at: Location) -> Diagnostic:
    hint = "write a first entry below it, or delete the line"
    return fault(codes.TOO_SHORT, at, f"nothing follows `{part}`", hint)


def _unknown_part(part: str, at: Location) -> Diagnostic:
    message = f"{quoted(part)} is not a part that a file can have"
    if part in fields(SETTINGS):
        message = f"`{part}` stands in a file of records"
        hint = f"it belongs in `{SETTINGS_FILE}`, at the top of the folder"
    elif meant := nearest(part, FORMS):
        hint = f"did you mean `{meant}`?"
    elif homes := parts_with(part):
        hint = f"it is a key of entries; put it under {listed(homes)}, indented"
    else:
        hint = f"the parts are {listed(list(FORMS), 'and')}"
    return fault(codes.WRONG_PLACE, at, message, hint)
