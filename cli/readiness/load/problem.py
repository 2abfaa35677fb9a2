"""One thing wrong with an entry, and what is said about it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from readiness.load.faults import quoted
from readiness.load.fields import Field
from readiness.model.diagnostic import Location
from readiness.model.entry import Entry, Marked, MarkedList
from readiness.model.rule import Code
from readiness.model.settings import Settings


class Problem(NamedTuple):
    """The kind and details of an error, and the value it is about.

    `key` is the nearest key above the value, `owner` the group that has it, `model` what
    the group should be. `is_item` says that the value is an item of the key's list.
    """

    kind: str
    details: Mapping[str, Any]
    key: str
    value: Any
    is_item: bool
    at: Location
    owner: Marked | None
    model: type[Entry]
    field: Field | None


class Said(NamedTuple):
    """A code with its message and hint."""

    code: Code
    message: str
    hint: str


def subject(problem: Problem) -> str:
    """Return the start of a sentence about a value, up to its verb."""
    if not problem.key:
        return "here stands"
    return f"an item of `{problem.key}` is" if problem.is_item else f"`{problem.key}` is"


def found(value: Any) -> str:
    """Return a value in words."""
    if isinstance(value, MarkedList):
        return "a list"
    if isinstance(value, Marked):
        return "a group of keys"
    return quoted(value)


def entry_name(problem: Problem) -> str:
    """Return what the entry is called: its id, if it has one."""
    if problem.model is Settings:
        return "the settings"
    name = problem.owner.get("id") if problem.owner is not None else None
    return quoted(name) if isinstance(name, str) and name else "this entry"
