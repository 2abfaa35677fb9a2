"""Days and numbers that would be read as something else than they say.

pydantic takes `86400` for a day in 1970 and `1_000` or `1e9` for numbers. A person who
writes them means something else, or nothing that a reader would understand.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from readiness.load.fields import Field, fields
from readiness.load.problem import Problem
from readiness.model.diagnostic import Location
from readiness.model.entry import Entry, Marked, MarkedList

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,15})?")


class _Watched(NamedTuple):
    field: Field
    pattern: re.Pattern[str] | None
    kind: str


def oddly_written(model: type[Entry], data: Any) -> Iterator[Problem]:
    """Yield each day or number of an entry, and of the groups in it, that is no such thing."""
    waiting = [(model, data)]
    while waiting:
        model, group = waiting.pop()
        if not isinstance(group, Marked):
            continue
        for field, pattern, kind in _watched(model):
            value = group.get(field.key)
            if field.model is not None:
                items = value if isinstance(value, MarkedList) else [value]
                waiting += [(field.model, item) for item in items]
                continue
            for key, holder in _single(field.key, value, group):
                if not _says_so(field, pattern, holder[key]):
                    at = Location(holder.file, *holder.places[key])
                    yield Problem(kind, {}, key, holder[key], False, at, holder, model, field)


def _single(key: str, value: Any, group: Marked) -> Iterator[tuple[str, Marked]]:
    """Yield where each text stands: the value itself, or those of a group of numbers by name."""
    if isinstance(value, str):
        yield key, group
    elif isinstance(value, Marked):
        yield from ((name, value) for name, inner in value.items() if isinstance(inner, str))


def _says_so(field: Field, pattern: re.Pattern[str] | None, value: str) -> bool:
    return value in field.choices or bool(pattern and pattern.fullmatch(value))


@cache
def _watched(model: type[Entry]) -> tuple[_Watched, ...]:
    """Return the fields of a model that hold a day, a number or a group."""
    found = []
    for field in fields(model).values():
        if field.model is not None:
            found.append(_Watched(field, None, ""))
        elif date in field.types:
            found.append(_Watched(field, _DAY, "date_parsing"))
        elif field.types & {Decimal, int}:
            found.append(_Watched(field, _NUMBER, "decimal_parsing"))
    return tuple(found)
